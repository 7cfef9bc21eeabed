import GRDB
public import Matching
import ReportKit

/// Who has told what: a claim's tellings, found by its words.
public struct ClaimDesk: Sendable {
    private let reader: LedgerReader
    private let index: ClaimIndex
    private let same = SameClaim()

    init(_ reader: LedgerReader, _ index: ClaimIndex) {
        self.reader = reader
        self.index = index
    }

    /// How many claims were ever filed.
    public var claims: Int { index.count }

    /// The claims that share most of what this one tells with it, best first.
    public func candidates(_ claim: Matching.Statement) -> [ClaimIndex.Candidate] { index.candidates(for: claim.keys) }

    /// Every telling of a claim, the earliest first: what says the same, and what contradicts it.
    ///
    /// Claims that have two fifths of what the words asked for tell are compared with them, at most forty.
    public func tellings(of claim: Matching.Statement) throws(LedgerError) -> [Telling] {
        let candidates = candidates(claim).prefix { $0.share >= 0.4 }.prefix(40)
        return try reader.reading { db in
            var articles: [Int: Filed] = [:]
            var tellings: [(number: Int, Telling)] = []
            for candidate in candidates {
                guard let (number, place) = try db.article(ofClaim: candidate.claim) else { continue }
                guard let filed = try articles[number] ?? db.filed(number) else { continue }
                articles[number] = filed
                guard filed.article.claims.indices.contains(place) else { continue }
                let likeness = same.compare(claim, Matching.Statement(filed.article, filed.article.claims[place]))
                guard likeness.relation != .different else { continue }
                tellings.append(
                    (
                        number,
                        Telling(
                            article: filed.article, story: filed.story, at: filed.at,
                            span: filed.article.claims[place].span, likeness: likeness)
                    ))
            }
            return tellings.sorted { ($0.number, $0.1.span) < ($1.number, $1.1.span) }.map(\.1)
        }
    }
}

extension LedgerReader {
    /// Opens the index of all claims ever told.
    public func claimDesk() throws(LedgerError) -> ClaimDesk {
        let runs = ClaimRuns(state: state)
        return try reading { db in
            var index = ClaimIndex(runs: try db.claimCount() < runs.count ? [] : runs.runs)
            for keys in try db.claimKeys(from: index.count) { index.add(keys) }
            return ClaimDesk(self, index)
        }
    }
}

/// An article with its story and the time of its filing.
private struct Filed {
    let article: Article
    let story: StoryRow
    let at: String
}

extension Database {
    fileprivate func filed(_ number: Int) throws -> Filed? {
        let sql = "SELECT record, story, at FROM article WHERE number = ?"
        guard let row = try Row.fetchOne(try cachedStatement(sql: sql), arguments: [number]),
            let story = try storyRow(row[1])
        else { return nil }
        return Filed(article: try ArticleRecord.article(row.bytes(0)), story: story, at: row[2])
    }
}
