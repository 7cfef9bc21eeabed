import CTables
import ReportKit

/// The words of a statement that tell something, side by side in memory: what aligning two statements walks along.
struct WordTable: Sendable {
    /// By word: its place among the statement's words.
    private(set) var places: [Int16] = []
    private var stems: [UInt32] = []
    private var kinds: [UInt8] = []
    /// Two numbers a word: the signs of its vector, for a quick look before the product.
    private var signs: [UInt64] = []
    /// 128 numbers a word; zeros for a number.
    private var vectors: [Int8] = []

    /// Below this two words have nothing to do with each other: "summit" and "hamburger" have 0.3.
    static let floor: Float = 0.6

    init(_ words: [ContentWord], in text: Span<UInt8>, _ book: Wordbook) {
        let telling = words.indices.filter { words[$0].kind != .function }
        vectors.reserveCapacity(telling.count * WordVectors.size)
        for at in telling {
            places.append(Int16(truncatingIfNeeded: at))
            stems.append(words[at].stem.number)
            kinds.append(words[at].kind == .number ? 2 : words[at].kind == .name ? 1 : 0)
            let first = vectors.count
            if words[at].kind == .number {
                vectors.append(contentsOf: repeatElement(0, count: WordVectors.size))
            } else {
                book.appendVector(of: text, words[at].span.range, to: &vectors)
            }
            signs += Self.signs(of: vectors[first...])
        }
    }

    private static func signs(of vector: ArraySlice<Int8>) -> [UInt64] {
        [vector.prefix(64), vector.dropFirst(64)].map { half in
            half.enumerated().reduce(0 as UInt64) { $1.element > 0 ? $0 | 1 << UInt64($1.offset) : $0 }
        }
    }

    /// The pairs of words that are alike, in reading order of this table's statement: places among the statements' words, and 1
    /// for one stem, else the cosine of their vectors. Numbers, and two names, are alike by their stems alone.
    func matches(with other: WordTable) -> [WordMatch] {
        withWords { one in
            other.withWords { two in
                withUnsafeTemporaryAllocation(of: wirewatch_match.self, capacity: Self.mostMatches) { room in
                    guard let out = room.baseAddress else { return [] }
                    var (one, two) = (one, two)
                    let count = wirewatch_matches(&one, &two, Self.floor, out, Int32(Self.mostMatches))
                    return room[..<Int(count)].map {
                        WordMatch(
                            first: places[Int($0.one)], second: other.places[Int($0.two)], likeness: $0.likeness)
                    }
                }
            }
        }
    }

    /// Two sentences of the longest kind that repeat one word have no more.
    private static let mostMatches = 2_000

    private func withWords<Result>(_ body: (wirewatch_words) -> Result) -> Result {
        stems.withUnsafeBufferPointer { stems in
            kinds.withUnsafeBufferPointer { kinds in
                signs.withUnsafeBufferPointer { signs in
                    vectors.withUnsafeBufferPointer { vectors in
                        signs.withMemoryRebound(to: CUnsignedLongLong.self) { signs in
                            body(
                                wirewatch_words(
                                    stems: stems.baseAddress, kinds: kinds.baseAddress, signs: signs.baseAddress,
                                    vectors: vectors.baseAddress, count: Int32(stems.count)))
                        }
                    }
                }
            }
        }
    }
}

/// Two words of two statements that are alike.
struct WordMatch: Sendable, Hashable {
    /// The place among the first statement's words.
    let first: Int16
    /// The place among the second statement's words.
    let second: Int16
    /// 0 to 1.
    let likeness: Float
}
