import Foundation
import Ledger
import Matching
import ReportKit

/// Measures the ledger's memory: a ledger of so many claims from made-up text, what filing and looking up cost in it, and
/// what opening it takes. One thread.
struct ClaimBench {
    /// A made-up article has so many claims.
    static let claimsInArticle = 40

    private let state: String
    private let articles: Int
    private var copy = MadeUpCopy()

    init(claims: Int, state: String) {
        self.state = state
        articles = claims / Self.claimsInArticle
    }

    mutating func run() throws {
        try fill()
        try measure()
    }

    /// Files all articles, 64 a transaction, as under a backlog; every one of them is placed in a story.
    private mutating func fill() throws {
        let ledger = try SQLiteLedger(state: state)
        var matcher = StoryMatcher()
        var filing = Stopwatch()
        var known = try ledger.nextNumbers().article - 1
        guard known == 0 else { return say("claims: \(state) holds \(known) articles already") }
        var early = 0.0
        while known < articles {
            let made = (known..<min(known + 64, articles)).map { copy.article($0) }
            let seconds = try filing.time { try file(made, from: known, &matcher, ledger) }
            known += made.count
            if known <= 10_000 / Self.claimsInArticle { early += seconds }
            if known % 6400 == 0 { say("claims: \(known * Self.claimsInArticle) filed, \(filing.line)") }
        }
        let last = 64.0 * Double(filing.laps.suffix(40).count)
        let late = filing.laps.suffix(40).reduce(0, +) / last
        let first = filing.laps.prefix(4).reduce(0, +) / 256
        let all = filing.laps.reduce(0, +) / Double(articles)
        say(
            String(
                format: "claims: filing an article costs %.2f ms up to 10,000 claims, %.2f ms at the end (%.2f times; "
                    + "at most 1.3), %.2f ms on the whole with all melting of runs", first * 1000, late * 1000,
                late / first, all * 1000))
    }

    private func file(_ articles: [Article], from number: Int, _ matcher: inout StoryMatcher, _ ledger: SQLiteLedger)
        throws
    {
        var batch = Batch()
        for (at, article) in articles.enumerated() {
            let trace = StoryTrace(article)
            let placement = matcher.place(trace)
            let time = String(format: "2026-11-%02dT10:00:00Z", 1 + (number + at) * 28 / max(1, self.articles))
            let story = StoryRow(
                number: placement.story + 1, id: "story-\(placement.story)", title: article.file, articles: 1,
                first: time,
                last: time)
            batch.filings.append(
                Filing(
                    number: number + at + 1, article: article, trace: trace.bytes, story: story,
                    claims: ClaimKeys(article),
                    at: time))
        }
        try ledger.file(batch)
        try ledger.sealClaims()
    }

    /// Opens the ledger as a daemon does at its start, and asks for claims as the command does.
    private mutating func measure() throws {
        var opening = Stopwatch()
        let ready = try opening.time {
            let ledger = try SQLiteLedger(state: state)
            try ledger.sealClaims()
            _ = try ledger.counts()
            var matcher = StoryMatcher()
            var stories: [Int: Int] = [:]
            try ledger.replay(filedSince: "2026-11-01") { one in
                guard let trace = StoryTrace(bytes: one.trace) else { return }
                stories[one.story] = matcher.restore(trace, story: stories[one.story], isReplaced: one.isReplaced)
            }
            say("claims: \(stories.count) open stories, \(articles) articles")
        }
        say(String(format: "claims: restart to ready %.2f s with every story open (at most 5)", ready))
        let reader = try LedgerReader(state: state)
        var desk: ClaimDesk?
        let opened = try opening.time { desk = try reader.claimDesk() }
        guard let desk else { return }
        say(String(format: "claims: %d claims, index open in %.3f s", desk.claims, opened))
        try lookUp(desk)
        say("claims: \(residentKilobytes() / 1024) MB resident (at most 300), \(size()) on the disk")
    }

    private mutating func lookUp(_ desk: ClaimDesk) throws {
        var finding = Stopwatch(), telling = Stopwatch()
        var found = 0
        let asked = 2000
        for at in 0..<asked {
            let article = copy.article(at * 7919 % articles)
            let claim = article.claims[at % article.claims.count]
            let statement = Statement(article, claim)
            finding.time { _ = desk.candidates(statement) }
            let tellings = try telling.time { try desk.tellings(of: statement) }
            if tellings.contains(where: { $0.article.id == article.id && $0.span == claim.span }) { found += 1 }
        }
        say(
            "claims: look-up of candidates \(finding.line); of the tellings, aligned \(telling.line) (at most 1 and 5 ms)"
        )
        say("claims: \(found) of \(asked) found where they were told")
    }

    private func size() -> String {
        let files = FileManager.default.enumerator(atPath: state)?.compactMap { $0 as? String } ?? []
        func bytes(_ names: [String]) -> Int {
            names.reduce(0) { sum, name in
                let path = "\(state)/\(name)"
                return sum + ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0)
            }
        }
        let runs = bytes(files.filter { $0.hasSuffix(".run") })
        let ledger = bytes(files.filter { $0.hasPrefix("ledger.sqlite") })
        return "ledger \(ledger / 1_000_000) MB, index of claims \(runs / 1_000_000) MB"
    }
}
