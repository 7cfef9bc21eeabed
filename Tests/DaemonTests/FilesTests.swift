import Foundation
import Glibc
import Testing

@testable import Daemon

@Suite struct FilesTests {
    @Test(arguments: [
        (".hidden", true), ("a.part", true), ("a.PART", true), ("a~", true), ("a.tmp", true), ("a.crdownload", true),
        ("a.swp", true), ("a.nosync3", true), ("", true), ("a.txt", false), ("part", false), ("a.partial", false),
    ]) func `unfinished files are known by their names`(_ name: String, _ waits: Bool) {
        #expect(FileName(name).waits == waits)
    }

    @Test(arguments: [
        ("a b.txt", "a_b.txt"), ("é\u{1B}[.txt", "____.txt"), ("../x", ".._x"),
        (String(repeating: "y", count: 300) + ".t", String(repeating: "y", count: 8) + ".t"),
    ]) func `a name is made plain`(_ name: String, _ plain: String) {
        #expect(FileName(name).plain(limit: 10) == String(plain.suffix(10)))
    }

    @Test func `a moment is written as ISO 8601`() {
        #expect(timestamp(Nanoseconds(0)) == "1970-01-01T00:00:00Z")
        #expect(timestamp(Nanoseconds(1_795_469_405_000_000_000)) == "2026-11-23T21:30:05Z")
    }

    @Test func `pauses grow to a limit, and start again`() {
        var pause = Pause(first: 1, longest: 5)
        #expect([pause.failed(), pause.failed(), pause.failed(), pause.failed()] == [1, 2, 4, 5])
        let hadFailed = pause.worked()
        let hadFailedAgain = pause.worked()
        #expect(hadFailed && !hadFailedAgain)
        #expect(pause.failed() == 1)
    }

    @Test func `files written together are there whole, and nothing else`() throws {
        let path = NSTemporaryDirectory() + "/files-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = try Folder(path, makingIt: true)
        for count in [1, 20] {
            try DurableFile.write(
                (0..<count).map { ("\($0).txt", [UInt8](repeating: 0x61, count: 10_000)) }, to: folder)
            #expect(try folder.names().count == count)
        }
        #expect(try folder.stamp(of: FileName("7.txt"))?.size == 10_000)
        #expect(try folder.stamp(of: FileName("77.txt")) == nil)
    }
}
