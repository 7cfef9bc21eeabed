import Foundation
import Glibc
import Ledger
import Settings
import Systemd
import Testing

@testable import Daemon

/// Things that are no files, names that no one would type, and writers who take their time.
@Suite struct OddFileTests {
    @Test func `pipes, sockets, devices and links are spiked, and nothing is read through them`() async throws {
        let desk = try TestDesk()
        try await desk.run { daemon in
            #expect(mkfifo(desk.inbox + "/pipe", 0o600) == 0)
            #expect(symlink("/etc/passwd", desk.inbox + "/link") == 0)
            #expect(symlink("/nowhere", desk.inbox + "/dangling") == 0)
            let socket = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array((desk.inbox + "/sock").utf8)) }
            let bound = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            #expect(bound == 0)
            let isRoot = getuid() == 0 && mknod(desk.inbox + "/device", S_IFCHR | 0o600, 0x103) == 0
            await daemon.look()
            await eventually("all are spiked") { desk.spiked.count == (isRoot ? 5 : 4) }
            close(socket)
        }
        #expect(desk.spiked.allSatisfy { $0.code == "not-a-file" })
        #expect(desk.alerts.isEmpty)
    }

    @Test(arguments: [
        Array("line\nbreak.txt".utf8), Array("esc\u{1B}[31m.txt".utf8), [0xFF, 0xFE, 0x2E, 0x74],
        [UInt8](repeating: 0x78, count: 255), Array("-rf".utf8), Array("a b\"c'.txt".utf8), Array("日本.txt".utf8),
    ]) func `any name will do`(_ name: [UInt8]) async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            try desk.drop(name, Array("Words under an odd name.".utf8))
            await desk.emptied()
        }
        #expect(desk.archived.count == 1)
        let file = try #require(desk.alerts.first?.article.file)
        #expect(file.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }

    @Test(arguments: [
        "Words\n_PID=1\nPRIORITY=0\nMESSAGE=forged", "<script>alert(1)</script> said", "]]> said",
        "=cmd|' /C calc'!A0 said",
    ]) func `no article forges a journal entry or a page`(_ headline: String) async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            try desk.drop("a.txt", headline + "\n\nThe mayor said so on Monday. Nobody else did.")
            await desk.emptied()
        }
        for entry in desk.told.all {
            #expect(!entry.fields.contains { ["_PID", "PRIORITY", "MESSAGE"].contains($0.0.name) })
        }
        for page in desk.files("outbox") where page.hasSuffix(".html") || page.hasSuffix(".atom") {
            let text = try String(contentsOfFile: "\(desk.root)/outbox/\(page)", encoding: .utf8)
            #expect(!text.contains("<script>alert"))
        }
    }

    @Test func `what hides or is unfinished waits until it has its name`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            for name in [".hidden", "a.part", "b.TMP", "c.txt~", "d.crdownload", "e.swp", ".dat.nosync1"] {
                try desk.drop(name, "Words of \(name).")
            }
            try? await Task.sleep(for: .milliseconds(300))
            #expect(desk.archived.isEmpty)
            #expect(rename(desk.inbox + "/a.part", desk.inbox + "/a.txt") == 0)
            await eventually("it is filed") { desk.archived.count == 1 }
        }
        #expect(desk.files("inbox").count == 6)
    }

    @Test func `a slow writer is waited for`() async throws {
        let desk = try TestDesk()
        try await desk.run { daemon in
            let file = open(desk.inbox + "/slow.txt", O_WRONLY | O_CREAT, 0o600)
            for _ in 0..<5 {
                #expect(write(file, "Some words. ", 12) == 12)
                try? await Task.sleep(for: .milliseconds(80))
                await daemon.look()
            }
            #expect(desk.archived.isEmpty)
            close(file)
            await desk.emptied()
        }
        #expect(desk.alerts.count == 1)
        let archived = try #require(desk.archived.first)
        #expect(try String(contentsOfFile: "\(desk.state)/archive/\(archived)", encoding: .utf8).count == 60)
    }

    @Test func `no byte of a writer that opens again and again is lost`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            for part in 0..<20 {
                let file = open(desk.inbox + "/again.txt", O_WRONLY | O_CREAT | O_APPEND, 0o600)
                let text = "Part \(part) is here. "
                #expect(write(file, text, text.utf8.count) == text.utf8.count)
                close(file)
                try? await Task.sleep(for: .milliseconds(3))
            }
            await desk.emptied()
        }
        let all = try desk.archived.map { try String(contentsOfFile: "\(desk.state)/archive/\($0)", encoding: .utf8) }
            .joined()
        for part in 0..<20 { #expect(all.contains("Part \(part) is here. "), "part \(part)") }
    }

    @Test func `a file that is truncated and written anew is filed as it ends`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            for text in ["The first version of it.", "The second and last version."] {
                try Data(text.utf8).write(to: URL(fileURLWithPath: desk.inbox + "/a.txt"))
            }
            await desk.emptied()
        }
        #expect(desk.alerts.last?.message == "New: The second and last version.")
    }

    @Test func `what vanishes between the bell and the opening stops nothing`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            for number in 0..<200 {
                try desk.drop("v\(number).txt", "Words number \(number).")
                unlink(desk.inbox + "/v\(number).txt")
            }
            try desk.drop("stays.txt", "Words that stay.")
            await desk.emptied()
        }
        #expect(desk.alerts.contains { $0.article.file == "stays.txt" })
    }

    @Test func `an inbox that is replaced goes on being watched`() async throws {
        let desk = try TestDesk { $0.intake.scanEvery = 0.2 }
        try await desk.run { _ in
            try FileManager.default.removeItem(atPath: desk.inbox)
            try FileManager.default.createDirectory(atPath: desk.inbox, withIntermediateDirectories: false)
            try desk.drop("a.txt", "Words in a new inbox.")
            await desk.emptied()
            #expect(desk.alerts.count == 1)
        }
    }
}
