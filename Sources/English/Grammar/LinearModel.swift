import CTables

/// A learnt linear model, as it lies in the program: a feature's hash leads to one row of small weights, one a class.
///
/// Four rows share a bucket, and a 16-bit fingerprint tells them apart, so that a feature that was never learnt costs one
/// look at eight bytes. Layout, little endian: the number of buckets (a power of two) and of classes as UInt32, the scale
/// (Float, small number = weight × scale), 4 bytes of nothing, 4 fingerprints (UInt16) a bucket, then 4 rows of weights (Int8) a bucket.
package struct LinearModel: Sendable {
    /// How many classes a row has; 0 where nothing was learnt.
    package let classes: Int
    /// A score divided by this is what was learnt.
    let scale: Float
    private let mask: UInt32
    // Points into the program's read-only data, which never moves and never ends.
    nonisolated(unsafe) private let fingerprints: UnsafePointer<UInt16>
    nonisolated(unsafe) private let weights: UnsafePointer<Int8>

    init(_ table: wirewatch_table) {
        let raw = UnsafeRawPointer(table.bytes)
        let buckets = table.count >= 16 ? Int(raw.loadUnaligned(as: UInt32.self)) : 0
        let classes = table.count >= 16 ? Int(raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self)) : 0
        let whole =
            buckets > 0 && buckets & (buckets - 1) == 0 && table.count >= 16 + buckets * (8 + 4 * classes)
            && [1, 48, 64].contains(classes)
        self.classes = whole ? classes : 0
        scale = whole ? Float(bitPattern: raw.loadUnaligned(fromByteOffset: 8, as: UInt32.self)) : 1
        mask = whole ? UInt32(buckets - 1) : 0
        fingerprints = (raw + 16).assumingMemoryBound(to: UInt16.self)
        weights = (raw + 16 + buckets * 8).assumingMemoryBound(to: Int8.self)
    }

    /// The score of the first class for a list of features: all there is to ask where the model tells yes from no.
    func first(_ features: borrowing FeatureList) -> Int {
        features.withHashes { Int(wirewatch_first(fingerprints, weights, mask, Int32(classes), $0, $1)) }
    }

    /// Asks the machine to fetch what `find` will look at.
    @inline(__always) func seek(_ features: borrowing FeatureList) {
        features.withHashes { wirewatch_seek(fingerprints, mask, $0, $1) }
    }

    /// Finds the rows of those features that were learnt, and asks the machine to fetch them.
    @inline(__always) func find(_ features: borrowing FeatureList, _ rows: inout FeatureRows) {
        let found = features.withHashes {
            wirewatch_find(fingerprints, weights, mask, Int32(classes), $0, $1, rows.starts)
        }
        rows.count = Int(found)
    }

    /// The sums of the rows, one a class.
    @inline(__always) func add(_ rows: borrowing FeatureRows, into scores: UnsafeMutablePointer<Int16>) {
        wirewatch_add(rows.starts, Int32(truncatingIfNeeded: rows.count), Int32(classes), scores)
    }

    /// What tells a feature from others in its bucket; never 0, which marks an empty row.
    package static func fingerprint(_ hash: UInt32) -> UInt16 { max(1, UInt16(hash >> 16)) }
}

/// Where the weights of one decision's features lie.
struct FeatureRows: ~Copyable {
    fileprivate var count = 0
    fileprivate let starts = UnsafeMutablePointer<UnsafePointer<Int8>?>.allocate(capacity: FeatureList.most + 1)

    deinit { starts.deallocate() }
}

/// The features of one decision, as hashes.
package struct FeatureList: ~Copyable {
    /// How many there may be.
    static let most = 128
    /// How many there are.
    package private(set) var count = 0
    private let hashes = UnsafeMutablePointer<UInt32>.allocate(capacity: most)

    package init() {}

    deinit { hashes.deallocate() }

    /// The hash of a feature.
    package subscript(_ at: Int) -> UInt32 { hashes[at] }

    /// Forgets all of them.
    @inline(__always) mutating func clear() { count = 0 }

    /// Adds the feature `template` with up to three values.
    @inline(__always) mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
        guard count < Self.most else { return }
        hashes[count] = Self.mix(template, a, b, c)
        count &+= 1
    }

    /// The hashes, and how many.
    @inline(__always) borrowing func withHashes<Answer>(_ body: (UnsafePointer<UInt32>, Int32) -> Answer) -> Answer {
        body(hashes, Int32(truncatingIfNeeded: count))
    }

    @inline(__always) static func mix(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt32 {
        var hash = (template &+ 1) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ a) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 32
        hash = (hash ^ b) &* 0xC4CE_B9FE_1A85_EC53
        hash ^= hash >> 32
        hash = (hash ^ c) &* 0x9E37_79B9_7F4A_7C15
        return UInt32(truncatingIfNeeded: hash >> 32)
    }
}
