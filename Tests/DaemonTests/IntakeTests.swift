import Foundation
import Glibc
import Ledger
import Settings
import Systemd
import Testing

@testable import Daemon

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

private let littleEndian: [UInt8] = "A word – “quoted”.".utf16.flatMap {
    [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
}
private let broken: [UInt8] = bytes("Broken ") + [0xC3, 0x28, 0xFF, 0xE2, 0x82] + bytes(" words.")

/// A file's content, named so that a failure does not print all of it.
struct OddText: CustomTestStringConvertible {
    let testDescription: String
    let content: [UInt8]

    init(_ name: String, _ content: [UInt8]) {
        testDescription = name
        self.content = content
    }
}

private let oddTexts: [OddText] = [
    OddText("UTF-16", [0xFF, 0xFE] + littleEndian),
    OddText("Windows-1252", bytes("He said ") + [0x93] + bytes("no") + [0x94, 0x2E]),
    OddText("invalid UTF-8", broken),
    OddText("nested tags", bytes(String(repeating: "<div>", count: 100_000) + "Deep words.")),
    OddText("unclosed", bytes("<html><head><title>T<body><p>One <b>two <i>three<table><tr><td>four")),
    OddText("scripted", bytes("<html><script>alert(1)</script><style>p{}</style><p>Words that are said.</p>")),
    OddText("marks", bytes("e" + String(repeating: "\u{301}", count: 60_000))),
    OddText("bidi", bytes("The \u{202E}mayor\u{202C} said \u{2066}so\u{2069}.")),
    OddText("one line", bytes(String(repeating: "word and ", count: 30_000))),
]

/// Whatever is dropped is filed, or spiked with a reason.
@Suite struct IntakeTests {
    @Test func `an article is filed, told and archived`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            try desk.drop("a.txt", "The mayor opened the bridge. It cost 3 million crowns.")
            await desk.emptied()
        }
        #expect(desk.archived.count == 1)
        #expect(desk.alerts.count == 1)
        #expect(desk.posted.count == 1)
        #expect(desk.told.count(.newClaim) == 1)
        #expect(desk.files("outbox").contains("index.html"))
    }

    @Test func `the same bytes again are the same article`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            for name in ["a.txt", "b.txt", "a.txt"] {
                try desk.drop(name, "The same words.")
                await desk.emptied()
            }
        }
        #expect(desk.alerts.count == 1)
        #expect(desk.told.count(.newClaim) == 1)
        #expect(desk.archived.count == 2)
    }

    @Test func `an outlet's folder names the outlet, also when folder and file come at once`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            let folder = desk.inbox + "/Example Post"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            try Data("Words of the Post.".utf8).write(to: URL(fileURLWithPath: folder + "/a.txt"))
            await desk.emptied()
        }
        #expect(desk.alerts.map(\.article.outlet) == ["Example Post"])
        #expect(desk.alerts.map(\.article.file) == ["Example Post/a.txt"])
    }

    @Test func `a folder named like a file is an outlet, and a folder in it stays`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            try FileManager.default.createDirectory(
                atPath: desk.inbox + "/x.txt/deeper", withIntermediateDirectories: true)
            try desk.drop("x.txt/a.txt", "Words.")
            await eventually("filed") { desk.archived.count == 1 }
        }
        #expect(desk.spiked.isEmpty)
        #expect(desk.alerts.map(\.article.outlet) == ["x.txt"])
        #expect(FileManager.default.fileExists(atPath: desk.inbox + "/x.txt/deeper"))
    }

    @Test(arguments: [
        (OddText("empty", []), "empty"),
        (OddText("10 MB in one line", bytes(String(repeating: "word ", count: 2_000_000))), "too-large"),
        (OddText("binary", (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 256) }), "not-text"),
    ]) func `what is no copy is spiked with a reason`(_ odd: OddText, _ code: String) async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            try desk.drop(bytes(odd.testDescription), odd.content)
            await desk.emptied()
        }
        #expect(desk.spiked.map(\.code) == [code])
        #expect(desk.files("state/spike").count == 2)
        #expect(desk.files("state/spike").filter { $0.hasSuffix(".reason.json") }.count == 1)
        #expect(desk.told.count(.spiked) == 1)
    }

    @Test func `100 MB are spiked without being read`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            let path = desk.root + "/huge"
            try Data().write(to: URL(fileURLWithPath: path))
            #expect(truncate(path, 100_000_000) == 0)
            #expect(rename(path, desk.inbox + "/huge.txt") == 0)
            await desk.emptied()
        }
        #expect(desk.spiked.map(\.code) == ["too-large"])
        #expect(
            desk.spiked.first?.message
                == "100000000 bytes is more than max_copy_bytes = 8388608; cut the file, or raise the limit under [intake]."
        )
    }

    @Test(arguments: oddTexts) func `odd text is read or spiked, and the daemon lives`(_ odd: OddText) async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            try desk.drop(bytes("\(odd.testDescription).html"), odd.content)
            await desk.emptied()
            try desk.drop("after.txt", "And life goes on.")
            await desk.emptied()
        }
        #expect(desk.archived.count + desk.spiked.count == 2)
        #expect(desk.alerts.last?.article.file == "after.txt")
    }
}
