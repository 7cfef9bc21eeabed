import ReportKit

/// Finds the claims that share telling words with a new one, among millions, without looking at the others.
///
/// It holds only stems: eight a claim, the rarest. What it finds are candidates; aligning decides. Postings lie in
/// sealed runs, sorted by stem, and a small open one for the newest claims; two runs of a size are melted into one, so that
/// a look-up meets few runs and filing stays cheap.
public struct ClaimIndex: Sendable {
    /// A claim that shares stems with the one asked for.
    public struct Candidate: Sendable, Hashable {
        /// The claim's number, in the order of filing, from 0.
        public var claim: Int
        /// How much the stems tell that the two share.
        public var weight: Float
    }

    private var open: [UInt32: [UInt32]] = [:]
    private var openPostings = 0
    private var runs: [SealedRun] = []
    /// How many claims were filed.
    public private(set) var count = 0

    public init() {}

    /// Files a claim by its keys; gives its number.
    @discardableResult public mutating func add(_ keys: [Stem]) -> Int {
        let claim = UInt32(truncatingIfNeeded: count)
        count += 1
        for key in keys.prefix(Self.keys) { open[key.number, default: []].append(claim) }
        openPostings += min(keys.count, Self.keys)
        if openPostings >= Self.sealAt { seal() }
        return Int(claim)
    }

    /// The claims that share most with these keys, best first; ties: the oldest first.
    ///
    /// Of a stem that very many claims hold only the newest are looked at: a story that is being told.
    public func candidates(for keys: [Stem], most: Int = 200) -> [Candidate] {
        let lists = keys.prefix(Self.keys).map { (key: $0, size: size(of: $0)) }
            .sorted { ($0.size, $0.key) < ($1.size, $1.key) }
        var weights: [UInt32: Float] = [:]
        for (key, size) in lists where size > 0 {
            // what thousands of claims hold adds nothing, once rarer words have found enough
            if size > Self.longList, weights.count >= most { break }
            let weight = Rarity.of(key)
            for claim in newest(of: key, Self.longList) { weights[claim, default: 0] += weight }
        }
        return weights.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(most)
            .map { Candidate(claim: Int($0.key), weight: $0.value) }
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

    private mutating func seal() {
        runs.append(SealedRun(open))
        open.removeAll(keepingCapacity: true)
        openPostings = 0
        while runs.count > 1, runs[runs.count - 1].count * 2 > runs[runs.count - 2].count {
            let last = runs.removeLast()
            runs[runs.count - 1] = runs[runs.count - 1].melted(with: last)
        }
    }

    /// So many stems of a claim are listed.
    static let keys = 8
    private static let sealAt = 1 << 16
    private static let longList = 2_000
}

extension Statement {
    /// The stems that tell most, rarest first: what `ClaimIndex` files and finds a claim by.
    public var keys: [Stem] { rarestStems }
}

/// Postings that grow no more: claims by stem, in three plain arrays.
struct SealedRun: Sendable {
    private let stems: [UInt32]
    /// Where each stem's claims begin in `claims`; one more at the end.
    private let starts: [UInt32]
    /// Ascending for each stem.
    private let claims: [UInt32]

    var count: Int { claims.count }

    init(_ postings: [UInt32: [UInt32]]) {
        let sorted = postings.sorted { $0.key < $1.key }
        self.init(sorted.map(\.key), sorted.map(\.value.count), sorted.flatMap(\.value))
    }

    private init(_ stems: [UInt32], _ counts: [Int], _ claims: [UInt32]) {
        self.stems = stems
        self.claims = claims
        var start = 0
        starts =
            counts.map { count in
                defer { start += count }
                return UInt32(start)
            } + [UInt32(claims.count)]
    }

    func count(of stem: UInt32) -> Int { range(of: stem).count }

    /// The newest claims that hold the stem, at most `limit`.
    func claims(of stem: UInt32, _ limit: Int) -> ArraySlice<UInt32> { claims[range(of: stem)].suffix(limit) }

    private func range(of stem: UInt32) -> Range<Int> {
        let at = stems.partitioningIndex { $0 >= stem }
        guard at < stems.count, stems[at] == stem else { return 0..<0 }
        return Int(starts[at])..<Int(starts[at + 1])
    }

    /// Both in one; `later` holds the later claims.
    func melted(with later: SealedRun) -> SealedRun {
        var stems: [UInt32] = [], counts: [Int] = [], claims: [UInt32] = []
        stems.reserveCapacity(self.stems.count + later.stems.count)
        claims.reserveCapacity(count + later.count)
        var at = 0, other = 0
        while at < self.stems.count || other < later.stems.count {
            let left = at < self.stems.count ? self.stems[at] : .max
            let right = other < later.stems.count ? later.stems[other] : .max
            let before = claims.count
            stems.append(min(left, right))
            if at < self.stems.count, left <= right {
                claims += self.claims[Int(starts[at])..<Int(starts[at + 1])]
                at += 1
            }
            if other < later.stems.count, right <= left {
                claims += later.claims[Int(later.starts[other])..<Int(later.starts[other + 1])]
                other += 1
            }
            counts.append(claims.count - before)
        }
        return SealedRun(stems, counts, claims)
    }
}
