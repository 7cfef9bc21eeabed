import Foundation
import Glibc
import Testing

@testable import Daemon

/// A writer that closes its file and opens it again at once.
@Suite struct GraceTests {
    private let root: String
    private var path: String { root + "/a.txt" }

    init() throws {
        root = "/tmp/wirewatch-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    private func write(_ text: String) throws {
        let file = try #require(fopen(path, "a"))
        fputs(text, file)
        fclose(file)
    }

    private func found() throws -> Found {
        Found(place: .init(folders: [], name: FileName("a.txt")), folder: try Folder(root), written: .now)
    }

    private func intake(grace: Double) -> Intake { Intake(maxCopyBytes: 1 << 20, settle: 0, grace: grace) }

    private func isFiled(_ taken: Intake.Taken) -> Bool { if case .articles = taken { true } else { false } }
    private func isToWait(_ taken: Intake.Taken) -> Bool { if case .notYet = taken { true } else { false } }

    @Test func `a file that is written to again within the grace is not filed in halves`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try write("The mill opened on Monday.\n")
        let path = path
        let writer = Thread {
            usleep(100_000)
            guard let file = fopen(path, "a") else { return }
            fputs("It closed on Tuesday.\n", file)
            fclose(file)
        }
        writer.start()
        #expect(isToWait(intake(grace: 1).take(try found())))
    }

    @Test func `one that stands still is filed, and an old one without a pause`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try write("The mill opened on Monday.\n")
        #expect(isFiled(intake(grace: 0.05).take(try found())))
        #expect(isFiled(intake(grace: 0).take(try found())))
    }

    @Test func `what was still being written must stand still before it comes again, however often it rings`()
        async throws
    {
        defer { try? FileManager.default.removeItem(atPath: root) }
        let inbox = try Inbox(root, settle: 0.3)
        try write("The mill opened on Monday.\n")
        let first = try #require(inbox.listen().found.first)
        inbox.leaveToSettle(first.place)
        try write("It closed on Tuesday.\n")
        #expect(inbox.listen().found.isEmpty)
        #expect(try inbox.look().found.isEmpty)
        var found: [Found] = []
        await eventually("it has settled") {
            found = (try? inbox.look().found) ?? []
            return !found.isEmpty
        }
        #expect(found == [first])
    }

    @Test func `a claim is one daemon's, until it ends`() throws {
        defer { try? FileManager.default.removeItem(atPath: root) }
        try write("The mill opened on Monday.\n")
        var other: Claim? = Claim(open(path, O_RDONLY | O_CLOEXEC))
        #expect(other?.take() == true)
        #expect(isToWait(intake(grace: 0).take(try found())))
        other = nil
        #expect(isFiled(intake(grace: 0).take(try found())))
    }
}
