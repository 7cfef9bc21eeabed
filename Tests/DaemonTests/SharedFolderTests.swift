import Foundation
import Glibc
import Ledger
import Systemd
import Testing

@testable import Daemon

/// A folder that many write into: trees that are being copied, files with two names, a kernel with nothing left to give.
@Suite struct SharedFolderTests {
    private func make(_ folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func told(_ number: Int) -> String {
        "Lamp \(number) of Holm\n\nThe lamp number \(number) was lit on Monday, the town said.\n"
    }

    @Test(arguments: ["Loaf", "Loaf/2026/11", "Loaf/a/b/c/d/e"])
    func `a tree is filed under its first folder's name while it is being copied`(path: String) async throws {
        let desk = try TestDesk()
        try make("\(desk.root)/tree/\(path)")
        for number in 0..<60 {
            try told(number).write(
                toFile: "\(desk.root)/tree/\(path)/\(number).txt", atomically: false, encoding: .utf8)
        }
        try await desk.run { _ in
            let copying = Process()
            copying.executableURL = URL(fileURLWithPath: "/bin/cp")
            copying.arguments = ["-r", "\(desk.root)/tree/Loaf", desk.inbox]
            try copying.run()
            copying.waitUntilExit()
            #expect(copying.terminationStatus == 0)
            await eventually("all are filed") { desk.archived.count == 60 }
        }
        #expect(desk.spiked.isEmpty)
        #expect(Set(desk.alerts.map(\.article.outlet)) == ["Loaf"])
        #expect(desk.alerts.map(\.article.file).contains("\(path)/7.txt"))
    }

    @Test func `an empty folder stays where its maker put it`() async throws {
        let desk = try TestDesk()
        try await desk.run { daemon in
            try make("\(desk.inbox)/Loaf/2026/12")
            await daemon.look()
            try desk.drop("a.txt", told(1))
            await desk.emptied()
        }
        #expect(FileManager.default.fileExists(atPath: "\(desk.inbox)/Loaf/2026/12"))
        #expect(desk.spiked.isEmpty)
    }

    @Test(arguments: ["seven.txt", "Loaf/seven.txt", "Loaf/deep/seven.txt"])
    func `what is written to a file's other name does not reach the archive`(name: String) async throws {
        let desk = try TestDesk()
        let other = desk.root + "/mine.txt"
        try told(7).write(toFile: other, atomically: false, encoding: .utf8)
        try await desk.run { daemon in
            try make(URL(fileURLWithPath: "\(desk.inbox)/\(name)").deletingLastPathComponent().path)
            #expect(link(other, "\(desk.inbox)/\(name)") == 0)
            await daemon.look()
            await eventually("it is filed") { desk.archived.count == 1 }
            let file = try #require(FileHandle(forWritingAtPath: other))
            file.seekToEndOfFile()
            file.write(Data("Written later.\n".utf8))
            try file.close()
        }
        let archived = try #require(desk.archived.first)
        let kept = try String(contentsOfFile: "\(desk.state)/archive/\(archived)", encoding: .utf8)
        #expect(kept == told(7))
        #expect(try String(contentsOfFile: other, encoding: .utf8).hasSuffix("later.\n"))
    }

    @Test(arguments: [(0o600, 0o600), (0o640, 0o660), (0o660, 0o660)])
    func `the group may write the ledger where the umask lets it read, and only then`(made: Int, kept: Int) throws {
        let state = "/tmp/wirewatch-modes-\(UUID().uuidString)"
        try make(state)
        defer { try? FileManager.default.removeItem(atPath: state) }
        // As SQLite's open leaves a new file under umask 077, 027 and 007.
        #expect(FileManager.default.createFile(atPath: "\(state)/ledger.sqlite", contents: nil))
        #expect(chmod("\(state)/ledger.sqlite", mode_t(made)) == 0)
        let ledger = try SQLiteLedger(state: state)
        #expect(try ledger.counts().articles == 0)
        for name in ["ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm"] {
            let found = try FileManager.default.attributesOfItem(atPath: "\(state)/\(name)")[.posixPermissions]
            #expect(found as? Int == kept, "\(name)")
        }
    }

    @Test func `notices are lines in a file, and none is no file`() throws {
        let path = "/tmp/wirewatch-notices-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = try Folder(path, makingIt: true)
        var notices = Notices()
        notices[.lowDisk] = "Little\nis left"
        notices[.fewWatches] = "No watches"
        notices.write(to: folder)
        #expect(
            try folder.content(of: FileName(Notices.name), atMost: 1000) == Array("No watches\nLittle is left\n".utf8))
        Notices().write(to: folder)
        #expect(try folder.stamp(of: FileName(Notices.name)) == nil)
    }
}
