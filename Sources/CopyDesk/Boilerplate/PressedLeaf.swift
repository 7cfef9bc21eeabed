import ReportKit

/// What is remembered of one article to find its outlet's standing paragraphs.
struct PressedLeaf: Sendable, Hashable {
    /// The outlet's number.
    var outlet: UInt64
    /// The number of the story that it was filed in.
    var story: UInt64
    /// What it is about: the smallest `matterSize` of the hashes of its long words, ascending (a bottom-k sketch, Broder 1997).
    var matter: [UInt64]
    /// The hashes of its paragraphs.
    var hashes: [UInt64]

    static let matterSize = 24

    init(outlet: UInt64, story: UInt64, matter: [UInt64], hashes: [UInt64]) {
        self.outlet = outlet
        self.story = story
        self.matter = matter
        self.hashes = hashes
    }

    /// Whether two articles tell of different matters, as far as their words show that stand in no recurring paragraph.
    ///
    /// Two articles of different stories do. A standing paragraph makes short articles so alike that they are filed in one
    /// story; so do two that share at most a sixteenth of their other long words, names among them.
    func isApart(from other: PressedLeaf, besides recurring: Set<UInt64>) -> Bool {
        guard story == other.story else { return true }
        let mine = matter.filter { !recurring.contains($0) }
        let theirs = Set(other.matter).subtracting(recurring)
        guard let fewer = [mine.count, theirs.count].min(), fewer > 0 else { return false }
        return mine.count { theirs.contains($0) } * 16 <= fewer
    }

    /// Outlet, story, how many words, words, paragraphs; eight bytes each, little endian.
    var bytes: [UInt8] { littleEndian([outlet, story, UInt64(matter.count)] + matter + hashes) }

    init?(bytes: [UInt8]) {
        let numbers = littleEndian(bytes)
        guard numbers.count > 3, let words = Int(exactly: numbers[2]), words < numbers.count - 3 else { return nil }
        self.init(
            outlet: numbers[0], story: numbers[1], matter: Array(numbers[3..<3 + words]),
            hashes: Array(numbers[(3 + words)...]))
    }
}

func littleEndian(_ numbers: [UInt64]) -> [UInt8] {
    numbers.flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
}

/// Empty where the bytes are no whole numbers.
func littleEndian(_ bytes: [UInt8]) -> [UInt64] {
    guard bytes.count.isMultiple(of: 8) else { return [] }
    return stride(from: 0, to: bytes.count, by: 8).map { start in
        (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << ($1 * 8) }
    }
}
