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

    @Test func `a claim is known with those who told it and those who left it out`() throws {
        let words =
            "Our fishermen have waited long enough, and a quarrel over herring must never again close a harbour."
        let answer = try check("claim", desk.json("claim", words))[0]
        let told = String(decoding: answer, as: UTF8.self)
        #expect(told.contains("\"first\":{") && told.contains("Quayside-Post"))
        #expect(told.contains("\"outlets\":[\"Evenstar\"]"))
        let unheard = try check("claim", desk.json("claim", "A walrus was made mayor of Penn."))[0]
        #expect(String(decoding: unheard, as: UTF8.self).contains("\"tellings\":[]"))
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

    @Test func `a replay gives the daemon's files again, to the byte, and so does the next`() throws {
        for name in ["one", "two"] {
            try check("alert", desk.json("replay", "--into", "\(desk.root)/\(name)"))
        }
        let told = try files("outbox")
        #expect(told.count > 8)
        #expect(try files("one") == told)
        #expect(try files("two") == told)
        #expect(try desk.json("replay").lines == desk.json("alerts").lines)
        #expect(try desk.json("replay", "--into", "\(desk.root)/one").status == 73)
    }

    private func files(_ folder: String) throws -> [String: Data] {
        let root = "\(desk.root)/\(folder)"
        let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                FileManager.default.contents(atPath: "\(root)/\(name)").map { (name, $0) }
            })
    }

    @Test func `any finding of a report is explained by its id`() throws {
        let path = try #require(files("outbox").first { $0.key.hasSuffix("report.json") }?.value)
        let report = try #require(try JSONSerialization.jsonObject(with: path) as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        let notes = findings.filter { $0["urgency"] as? String == "note" }
        #expect(!notes.isEmpty)
        for note in notes.prefix(3) {
            let id = try #require(note["id"] as? String)
            let lines = try check("explain", desk.json("explain", id))
            #expect(String(decoding: lines[0], as: UTF8.self).contains(id))
        }
    }

    @Test func `why-not says what was reached and what was needed`() throws {
        let alert = try #require(desk.json("alerts", "--kind", "figure-conflict").lines.first)
        let object = try #require(try JSONSerialization.jsonObject(with: alert) as? [String: Any])
        let values = try #require(object["values"] as? [[String: Any]])
        let places = values.map { "\($0["file"] ?? ""):\($0["start"] ?? 0)-\($0["end"] ?? 0)" }
        let lines = try check("why-not", desk.json("why-not", places[0], places[1]))
        let text = String(decoding: lines[0], as: UTF8.self)
        #expect(text.contains("\"question\":\"story\"") && text.contains("\"question\":\"figures\""))
        let apart = "\(Newsdesk.samples)/Tallyman/08-brightwell-results.txt:0-40"
        let far = try check("why-not", desk.json("why-not", places[0], apart))
        #expect(String(decoding: far[0], as: UTF8.self).contains("two stories"))
        #expect(try desk.json("why-not", places[0], "nowhere.txt:1-2").status == 66)
        #expect(
            try desk.json("why-not", places[0], "\(Newsdesk.samples)/Tallyman/08-brightwell-results.txt:0-9999999")
                .status == 66)
        #expect(try desk.json("why-not", places[0], "x:5-2").status == 64)
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
