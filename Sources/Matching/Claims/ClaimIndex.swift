import ReportKit

/// Finds the claims that share telling words with a new one, among millions, without looking at the others.
///
/// It holds only stems: eight a claim, the rarest. What it finds are candidates; aligning decides. Postings lie in
/// sealed runs, sorted by stem, and a small open one for the newest claims; runs of like size are melted into one, so that
/// a look-up meets few runs and filing stays cheap.
public struct ClaimIndex: Sendable {
    /// A claim that shares stems with the one asked for.
    public struct Candidate: Sendable, Hashable {
        /// The claim's number, in the order of filing, from 0.
        public var claim: Int
        /// The share of what the stems asked for tell that the claim has, 0 to 1.
        public var share: Double
    }

    private let runs: [SealedRun]
    private var open: [UInt32: [UInt32]] = [:]
    /// How many claims were filed.
    public private(set) var count: Int

    /// An index of what was sealed.
    /// - Parameter runs: one after the other, without a gap from the first claim on.
    public init(runs: [SealedRun] = []) {
        self.runs = runs
        count = runs.last?.claims.upperBound ?? 0
    }

    /// Files a claim by its keys; gives its number.
    @discardableResult public mutating func add(_ keys: [Stem]) -> Int {
        for key in Set(keys.prefix(Self.keys)) {
            open[key.number, default: []].append(UInt32(truncatingIfNeeded: count))
        }
        count += 1
        return count - 1
    }

    /// The claims that share most with these keys, best first; ties: the oldest first.
    ///
    /// Of a stem that very many claims hold only the newest are looked at: a story that is being told.
    public func candidates(for keys: [Stem], most: Int = 200) -> [Candidate] {
        let lists = keys.prefix(Self.keys).map { (key: $0, size: size(of: $0)) }
            .sorted { ($0.size, $0.key) < ($1.size, $1.key) }
        var all: Float = 0
        var weights: [UInt32: Float] = [:]
        for (key, size) in lists {
            let weight = max(0.1, Rarity.of(key))
            all += weight
            // what thousands of claims hold adds nothing, once rarer words have found enough
            if size == 0 || size > Self.longList && weights.count >= most { continue }
            for claim in newest(of: key, Self.longList) { weights[claim, default: 0] += weight }
        }
        return weights.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(most)
            .map { Candidate(claim: Int($0.key), share: Double($0.value / all)) }
    }

    private func size(of key: Stem) -> Int {
        runs.reduce(open[key.number]?.count ?? 0) { $0 + $1.count(of: key.number) }
    }

    private func newest(of key: Stem, _ limit: Int) -> [UInt32] {
        var found: [UInt32] = open[key.number]?.suffix(limit) ?? []
        for run in runs.reversed() where found.count < limit {
            found += run.claims(of: key.number, limit - found.count)
        }
        return found
    }

    /// So many stems of a claim are listed.
    static let keys = 8
    private static let longList = 2_000
}
