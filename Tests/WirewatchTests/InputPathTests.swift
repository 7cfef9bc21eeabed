import Foundation
import Testing

@testable import wirewatch

@Suite final class InputPathTests {
    private let folder = FileManager.default.temporaryDirectory.path + "/wirewatch-\(UUID().uuidString)"

    init() throws {
        for outlet in ["Evenstar", "Uplander/2024"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(outlet)", withIntermediateDirectories: true)
        }
        for file in [
            "Evenstar/02-b.txt", "Uplander/01-a.txt", "Uplander/2024/03-c.txt", "04-d.txt", ".hidden", "x.part",
        ] {
            #expect(FileManager.default.createFile(atPath: "\(folder)/\(file)", contents: Data("Text.".utf8)))
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test func `files come in the order of their names, wherever they lie`() {
        let names = InputPath(folder).files().map { String(decoding: $0.name, as: UTF8.self) }
        #expect(names == ["01-a.txt", "02-b.txt", "03-c.txt", "04-d.txt"])
    }

    @Test func `a folder one level down is the outlet of all that lies in it`() {
        #expect(InputPath(folder).files().map(\.outlet) == ["Uplander", "Evenstar", "Uplander", nil])
    }

    @Test func `what is no file says so and why`() throws {
        for (path, code) in [(folder, "folder"), ("\(folder)/none", "missing"), ("/dev/null", "not-a-file")] {
            let error = #expect(throws: Unreadable.self) { try InputPath(path).copy(published: nil, limit: 100) }
            #expect(error?.error.code == code)
            #expect(error?.error.message.contains(path) == true)
        }
    }

    @Test func `a fifo that nobody writes to does not hold us up`() {
        let fifo = "\(folder)/fifo"
        #expect(mkfifo(fifo, 0o600) == 0)
        let error = #expect(throws: Unreadable.self) { try InputPath(fifo).copy(published: nil, limit: 100) }
        #expect(error?.error.code == "not-a-file")
    }

    @Test func `a file over the limit is not read, and the limit is named`() {
        let error = #expect(throws: Unreadable.self) {
            try InputPath("\(folder)/04-d.txt").copy(published: nil, limit: 4)
        }
        #expect(error?.error.code == "too-large")
        #expect(error?.error.message.contains("4 bytes") == true)
    }
}
