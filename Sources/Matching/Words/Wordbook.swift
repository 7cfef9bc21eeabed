import ReportKit
import Synchronization

/// Stems and vectors of the words met so far: what preparing an article looks up.
///
/// As many as articles are prepared at a time, each with its own memory. It only remembers what is a pure function of
/// the word, so it changes no answer.
final class Wordbook {
    let stemmer = Stemmer()
    private var places: [WordKey: Int] = [:]
    private var vectors: [Int8] = []
    /// 8,000 words are 1 MB; then it starts anew.
    private static let mostVectors = 8_000
    private static let idle = Mutex<[Lent]>([])

    /// Runs `work` with a wordbook that nobody else uses meanwhile.
    static func use<Result>(_ work: (Wordbook) -> Result) -> Result {
        let lent = Lent(book: idle.withLock { $0.popLast()?.book } ?? Wordbook())
        defer { idle.withLock { $0.append(lent) } }
        return work(lent.book)
    }

    /// A wordbook is used by whoever took it from the idle ones, and by nobody else.
    private struct Lent: @unchecked Sendable { let book: Wordbook }

    /// Appends the word's vector to `store`.
    func appendVector(of text: Span<UInt8>, _ range: Range<Int>, to store: inout [Int8]) {
        let key = WordKey(text, range)
        if places.count >= Self.mostVectors {
            places.removeAll(keepingCapacity: true)
            vectors.removeAll(keepingCapacity: true)
        }
        let place =
            places[key]
            ?? {
                let place = vectors.count / WordVectors.size
                vectors += WordVectors.packed(ofRows: rows(of: text, range))
                places[key] = place
                return place
            }()
        store += vectors[place * WordVectors.size..<(place + 1) * WordVectors.size]
    }

    private func rows(of text: Span<UInt8>, _ range: Range<Int>) -> [Int32] {
        var bytes: [UInt8] = []
        for at in range.lowerBound..<min(range.upperBound, range.lowerBound + 100) { bytes.append(text[at]) }
        if bytes.allSatisfy({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }) {
            return WordPieces.shared.rows(ofWord: bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
        }
        return WordPieces.shared.rows(of: String(decoding: bytes, as: UTF8.self))
    }
}
