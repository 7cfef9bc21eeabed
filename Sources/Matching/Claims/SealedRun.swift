public import Foundation

/// The claims of a time, by the stems they are found by: postings that grow no more, as they lie in a file.
///
/// Six numbers (what it is, first claim, claims, stems, postings, 0), then the stems, ascending; where the claims of each
/// begin, and the end of the last; the claims, ascending for each stem. All are four bytes, little endian. A run that lies
/// in a file is mapped: it takes memory only where it is looked at.
public struct SealedRun: Sendable {
    /// The claims that it holds, by number.
    public let claims: Range<Int>
    /// As it lies in a file.
    public let data: Data
    private let stemCount: Int
    /// How many times a claim stands under a stem.
    let count: Int

    private static let magic: UInt32 = 0x5757_4331
    private static let head = 6

    /// Seals claims that follow one another.
    /// - Parameters:
    ///   - keys: by claim, the stems it is found by.
    ///   - first: the number of the first claim.
    public init(_ keys: [[Stem]], from first: Int) {
        var pairs: [UInt64] = []
        pairs.reserveCapacity(keys.count * ClaimIndex.keys)
        for (at, stems) in keys.enumerated() {
            for stem in Set(stems) {
                pairs.append(UInt64(stem.number) << 32 | UInt64(UInt32(truncatingIfNeeded: first + at)))
            }
        }
        pairs.sort()
        var stems: [UInt32] = [], starts: [UInt32] = []
        for (at, pair) in pairs.enumerated() where stems.last != UInt32(pair >> 32) || at == 0 {
            stems.append(UInt32(pair >> 32))
            starts.append(UInt32(at))
        }
        let list = pairs.map { UInt32(truncatingIfNeeded: $0) }
        self.init(first..<first + keys.count, stems, starts + [UInt32(pairs.count)], list)
    }

    private init(_ claims: Range<Int>, _ stems: [UInt32], _ starts: [UInt32], _ list: [UInt32]) {
        self.claims = claims
        stemCount = stems.count
        count = list.count
        var data = Data(capacity: 4 * (Self.head + stems.count * 2 + 1 + list.count))
        let head = [
            Self.magic, UInt32(claims.lowerBound), UInt32(claims.count), UInt32(stems.count), UInt32(list.count), 0,
        ]
        for part in [head, stems, starts, list] { part.withUnsafeBytes { data.append(contentsOf: $0) } }
        self.data = data
    }

    /// A run as it lay in a file; nil where the bytes are none, or not all of one.
    public init?(_ data: Data) {
        let head = data.withUnsafeBytes { bytes in
            bytes.count < 4 * Self.head
                ? nil : (0..<Self.head).map { bytes.load(fromByteOffset: $0 * 4, as: UInt32.self) }
        }
        guard let head, head[0] == Self.magic else { return nil }
        claims = Int(head[1])..<Int(head[1]) + Int(head[2])
        stemCount = Int(head[3])
        count = Int(head[4])
        guard data.count == 4 * (Self.head + stemCount * 2 + 1 + count) else { return nil }
        self.data = data
    }

    func count(of stem: UInt32) -> Int { read { $0.range(of: stem).count } }

    /// The newest claims that hold the stem, at most `limit`, ascending.
    func claims(of stem: UInt32, _ limit: Int) -> [UInt32] {
        read { parts in Array(parts.claims[parts.range(of: stem).suffix(limit)]) }
    }

    /// Both in one; `later` holds the claims that follow.
    public func melted(with later: SealedRun) -> SealedRun {
        var stems: [UInt32] = [], starts: [UInt32] = [], list: [UInt32] = []
        stems.reserveCapacity(stemCount + later.stemCount)
        list.reserveCapacity(count + later.count)
        read { one in
            later.read { two in
                var at = 0, other = 0
                while at < one.stems.count || other < two.stems.count {
                    let left = at < one.stems.count ? one.stems[at] : .max
                    let right = other < two.stems.count ? two.stems[other] : .max
                    let stem = min(left, right)
                    stems.append(stem)
                    starts.append(UInt32(list.count))
                    if at < one.stems.count, left == stem {
                        list += one.claims[one.range(at)]
                        at += 1
                    }
                    if other < two.stems.count, right == stem {
                        list += two.claims[two.range(other)]
                        other += 1
                    }
                }
            }
        }
        return SealedRun(
            claims.lowerBound..<later.claims.upperBound, stems, starts + [UInt32(list.count)], list)
    }
}

extension SealedRun {
    /// The run's three arrays, where they lie.
    private struct Parts {
        let stems: UnsafeBufferPointer<UInt32>
        let starts: UnsafeBufferPointer<UInt32>
        let claims: UnsafeBufferPointer<UInt32>

        func range(_ at: Int) -> Range<Int> {
            let low = min(Int(starts[at]), claims.count)
            return low..<max(low, min(Int(starts[at + 1]), claims.count))
        }

        func range(of stem: UInt32) -> Range<Int> {
            var low = 0, high = stems.count
            while low < high {
                let middle = (low + high) / 2
                if stems[middle] < stem { low = middle + 1 } else { high = middle }
            }
            return low < stems.count && stems[low] == stem ? range(low) : 0..<0
        }
    }

    private func read<Value>(_ body: (Parts) -> Value) -> Value {
        data.withUnsafeBytes { bytes in
            let numbers = bytes.bindMemory(to: UInt32.self)
            let starts = Self.head + stemCount, list = starts + stemCount + 1
            return body(
                Parts(
                    stems: UnsafeBufferPointer(rebasing: numbers[Self.head..<starts]),
                    starts: UnsafeBufferPointer(rebasing: numbers[starts..<list]),
                    claims: UnsafeBufferPointer(rebasing: numbers[list...])))
        }
    }
}
