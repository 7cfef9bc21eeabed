import Foundation
import Testing

/// What the commands print, held against what we publish of it.
@Suite(.serialized) struct CommandTests {
    private static let desk = Result { () -> Newsdesk in
        let desk = try Newsdesk()
        try desk.file("01", "04", "05", "07")
        return desk
    }
    private let desk: Newsdesk

    init() throws { desk = try CommandTests.desk.get() }

    /// Runs a command; each of its lines has the shape of the schema.
    @discardableResult private func check(_ schema: String, _ result: (status: Int32, lines: [Data])) throws -> [Data] {
        #expect(result.status == 0)
        #expect(!result.lines.isEmpty)
        for line in result.lines { #expect(try Schema(schema).faults(in: line) == []) }
        return result.lines
    }

    @Test func `what was filed comes in the published shapes`() throws {
        let alerts = try check("alert", desk.json("alerts"))
        try check("status", desk.json("status", "--inbox", "\(desk.root)/inbox"))
        let stories = try check("story-line", desk.json("stories"))
        let story = try #require(desk.values("id", stories).first)
        try check("story", desk.json("story", story))
        let alert = try #require(desk.values("id", alerts).first)
        try check("explain", desk.json("explain", alert))
    }

    @Test func `so does what needs no ledger`() throws {
        try check("plugin", desk.json("plugins"))
        try check("check-config", desk.json("check-config"))
        try check("run", desk.json("run", "source-comparison", Newsdesk.samples))
    }

    @Test func `so does what is in the outbox`() throws {
        let outbox = FileManager.default.enumerator(atPath: "\(desk.root)/outbox")?.compactMap { $0 as? String } ?? []
        let reports = outbox.filter { $0.hasSuffix("report.json") }
        let alerts = outbox.filter { $0.hasPrefix("alerts/") && $0.hasSuffix(".json") }
        #expect(reports.count == 2 && alerts.count > 2)
        for (schema, files) in [("report", reports), ("alert", alerts)] {
            for file in files {
                let data = try Data(contentsOf: URL(fileURLWithPath: "\(desk.root)/outbox/\(file)"))
                #expect(try Schema(schema).faults(in: data) == [], "\(file)")
            }
        }
    }

    @Test func `a mute is kept, listed, shown in the status, and taken back`() throws {
        try check("mute", desk.json("mute", "figure-conflict", "--for", "2d", "--because", "a test"))
        let story = try #require(desk.values("id", desk.json("stories").lines).first)
        try check("mute", desk.json("mute", String(story.prefix(14)), "--for", "1h", "--because", "another"))
        let listed = try check("mute", desk.json("mutes"))
        #expect(try desk.values("name", listed) == ["figure-conflict", story])
        #expect(try desk.values("matter", listed) == ["kind", "story"])
        let status = try check("status", desk.json("status", "--inbox", "\(desk.root)/inbox"))
        #expect(String(decoding: status[0], as: UTF8.self).contains("a test"))
        for matter in ["figure-conflict", story] { try check("mute", desk.json("unmute", matter)) }
        #expect(try desk.json("mutes").lines.isEmpty)
        #expect(try desk.json("mutes", "--all").lines.count == 2)
        #expect(try desk.json("unmute", "figure-conflict").status == 66)
    }

    @Test(arguments: [
        ["mute", "nonsense", "--for", "2d", "--because", "x"], ["explain", "zz"], ["verdict", "zz", "right"],
        ["story", "zz"],
    ])
    func `what is not there is said with status 66`(_ words: [String]) throws {
        let result = try desk.json(words)
        #expect(result.status == 66)
        #expect(try Schema("error").faults(in: try #require(result.lines.first)) == [])
    }

    @Test(arguments: [
        ["mute", "new-claim", "--because", "x"], ["mute", "new-claim", "--for", "0d", "--because", "x"],
        ["mute", "new-claim", "--for", "2d"], ["mute", "new-claim", "--for", "2d", "--because", " "],
        ["verdict", "zz", "maybe"],
    ])
    func `a mute needs an end and a reason, a verdict a word`(_ words: [String]) throws {
        #expect(try desk.json(words).status == 64)
    }

    @Test func `a verdict is kept with its alert and counted in the status`() throws {
        let alert = try #require(desk.values("id", desk.json("alerts", "--kind", "figure-conflict").lines).first)
        try check("verdict", desk.json("verdict", alert, "right"))
        try check("verdict", desk.json("verdict", String(alert.prefix(10)), "wrong"))
        let explained = try check("explain", desk.json("explain", alert))
        #expect(String(decoding: explained[0], as: UTF8.self).contains("\"right\":false"))
        let status = try check("status", desk.json("status", "--inbox", "\(desk.root)/inbox"))
        #expect(String(decoding: status[0], as: UTF8.self).contains("\"wrong\":1"))
    }
}
