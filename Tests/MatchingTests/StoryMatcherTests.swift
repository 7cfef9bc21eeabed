import Matching
import ReportKit
import Testing

@Suite struct StoryMatcherTests {
    private let harbour = [
        "Fire destroyed the old ropeworks at Tallin Quay in Merrow on Tuesday night. Nobody was hurt, chief Ada Brook said. The ropeworks had stood empty since a strike.",
        "The empty ropeworks on Tallin Quay, Merrow, burned down late on Tuesday, fire chief Ada Brook told reporters. Sixty firefighters fought the blaze at the ropeworks.",
        "Merrow lost its ropeworks to a fire on Tuesday. Ada Brook, the fire chief, said sparks from a welder at Tallin Quay were being looked into.",
    ]
    private let election = [
        "Voters in Calder elected Prue Okafor mayor on Sunday with a narrow lead over Hal Wynn, the election office said. Okafor wants to close the tram depot.",
        "Prue Okafor will be the next mayor of Calder. She beat Hal Wynn by a few hundred votes on Sunday, according to the election office.",
    ]

    @Test func `articles of two events make two stories`() {
        var matcher = StoryMatcher()
        let stories = (harbour + election).map { matcher.place(article($0)).story }
        #expect(Set(stories[0..<3]).count == 1)
        #expect(Set(stories[3...]).count == 1)
        #expect(stories[0] != stories[3])
    }

    @Test func `two fires in two towns are apart`() {
        var matcher = StoryMatcher()
        let first = matcher.place(article(harbour[0])).story
        let other = article(
            "Fire destroyed a bakery at Linden Square in Oslin on Friday. Fire chief Bo Marsh said two bakers were treated for smoke."
        )
        #expect(matcher.place(other).story != first)
    }

    @Test func `two towns that both name make no story`() {
        var matcher = StoryMatcher()
        let visit = matcher.place(
            article(
                "President Ada Quell of Kareth walked down the gangway in Ostrel on Friday, and opened the spring regatta. She signed seven documents on shipbuilding. Kareth has sent 80 officers to the border."
            ))
        let price = matcher.place(
            article(
                "Copper rose 2.1 percent on the Ostrel exchange, its highest close. Traders pointed to a mine closure in Kareth."
            ))
        #expect(price.story != visit.story)
    }

    @Test func `the same order gives the same placements`() {
        func run() -> [StoryMatcher.Placement] {
            var matcher = StoryMatcher()
            return (harbour + election + harbour).enumerated().map { matcher.place(article($1, id: "\($0)")) }
        }
        #expect(run() == run())
    }

    @Test func `a trace reads back as it was kept, and places alike`() throws {
        var matcher = StoryMatcher()
        var rebuilt = StoryMatcher()
        for text in harbour + election {
            let trace = StoryTrace(article(text, url: "https://example.org/1", outlet: "The Merrow Post"))
            let kept = try #require(StoryTrace(bytes: trace.bytes))
            #expect(kept == trace)
            #expect(matcher.place(trace) == rebuilt.place(kept))
        }
    }

    @Test func `cut bytes are no trace`() {
        let bytes = StoryTrace(article(harbour[0])).bytes
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(StoryTrace(bytes: Array(bytes.prefix(length))) == nil)
        }
    }

    @Test func `the same address is a new version`() {
        var matcher = StoryMatcher()
        matcher.place(StoryTrace(article(harbour[0], url: "https://example.org/fire", outlet: "The Merrow Post")))
        let placement = matcher.place(article(harbour[1], url: "https://example.org/fire", outlet: "The Merrow Post"))
        #expect(placement.versionOf == 0)
        #expect(placement.story == 0)
    }

    @Test func `nearly the same text of the same outlet is a new version, with another address it is not`() {
        var matcher = StoryMatcher()
        matcher.place(StoryTrace(article(harbour[0], outlet: "The Merrow Post")))
        #expect(matcher.place(article(harbour[0] + " Two cats got out.", outlet: "The Merrow Post")).versionOf == 0)
        var other = StoryMatcher()
        other.place(StoryTrace(article(harbour[0], url: "https://example.org/1", outlet: "The Merrow Post")))
        let again = article(harbour[0] + " Two cats got out.", url: "https://example.org/2", outlet: "The Merrow Post")
        #expect(other.place(again).versionOf == nil)
    }

    @Test func `a new headline and address over the same text of one day are a new version`() throws {
        let day = Day(2026, 11, 3)
        func told(_ headline: String, _ number: Int, _ published: Day?) -> Article {
            var article = article(
                "\(headline)\n\n\(harbour[0])", url: "https://post.example/\(number)", outlet: "The Merrow Post")
            article.published = published?.description
            return article
        }
        var matcher = StoryMatcher()
        _ = matcher.place(told("Fire in the harbour", 1, day))
        #expect(matcher.place(told("How the old harbour burned", 2, day)).versionOf == 0)
        #expect(matcher.place(told("Fire in the harbour, five days on", 3, day.map { $0 + 5 })).versionOf == nil)
        #expect(matcher.place(told("Fire, and nobody knows when", 4, nil)).versionOf == nil)
    }

    @Test func `the same text from another outlet is a reprint`() {
        var matcher = StoryMatcher()
        matcher.place(StoryTrace(article(harbour[0], outlet: "The Merrow Post")))
        let placement = matcher.place(article(harbour[0] + " It was built by sailors.", outlet: "Calder Herald"))
        #expect(placement.reprintOf == 0)
        #expect(placement.versionOf == nil)
    }
}
