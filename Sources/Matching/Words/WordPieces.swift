import CTables
import Foundation

/// Cuts words into the pieces of the word table: the longest known beginning, then the longest known rest.
struct WordPieces: Sendable {
    /// The table's vocabulary, read once.
    static let shared = WordPieces()
    /// The row for what no piece fits.
    let unknown: Int32
    /// Open addressing over the hash of a piece; -1 where free. Pieces inside a word are hashed with their `##`.
    private let slots: [Int32]
    private let lines: [Range<Int32>]
    private let longest: Int
    private static let mask = 1 << 17 - 1

    private init() {
        let table = wirewatch_table_vocabulary()
        var lines: [Range<Int32>] = []
        var start: Int32 = 0
        for at in 0..<Int32(table.count) where table.bytes[Int(at)] == 0x0A {
            lines.append(start..<at)
            start = at + 1
        }
        if start < table.count { lines.append(start..<Int32(table.count)) }
        var slots = [Int32](repeating: -1, count: WordPieces.mask + 1)
        for (row, line) in lines.enumerated() {
            var slot = Self.hash(table.bytes + Int(line.lowerBound), line.count) & WordPieces.mask
            while slots[slot] >= 0 { slot = (slot + 1) & WordPieces.mask }
            slots[slot] = Int32(row)
        }
        self.slots = slots
        self.lines = lines
        longest = lines.map(\.count).max() ?? 0
        unknown = 100
    }

    /// The rows of a text's pieces.
    func rows(of text: String) -> [Int32] { Self.words(of: text).flatMap { rows(ofWord: $0) } }

    /// The rows of a word that is small, without accents, and holds no blank or sign.
    func rows(ofWord word: [UInt8]) -> [Int32] {
        guard !word.isEmpty, word.count <= 400 else { return [unknown] }
        var found: [Int32] = []
        var piece: [UInt8] = []
        var start = 0
        while start < word.count {
            piece.removeAll(keepingCapacity: true)
            if start > 0 { piece += [0x23, 0x23] }
            piece += word[start..<min(word.count, start + longest)]
            var row: Int32 = -1
            while piece.count > (start > 0 ? 2 : 0) {
                row = self.row(of: piece)
                if row >= 0 { break }
                piece.removeLast()
            }
            guard row >= 0 else { return [unknown] }
            found.append(row)
            start += piece.count - (start > 0 ? 2 : 0)
        }
        return found
    }

    private func row(of piece: [UInt8]) -> Int32 {
        let table = wirewatch_table_vocabulary()
        return piece.withUnsafeBufferPointer { piece in
            guard let bytes = piece.baseAddress else { return -1 }
            var slot = Self.hash(bytes, piece.count) & Self.mask
            while slots[slot] >= 0 {
                let line = lines[Int(slots[slot])]
                if line.count == piece.count, memcmp(table.bytes + Int(line.lowerBound), bytes, piece.count) == 0 {
                    return slots[slot]
                }
                slot = (slot + 1) & Self.mask
            }
            return -1
        }
    }

    private static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for at in 0..<count { hash = (hash ^ UInt64(bytes[at])) &* 0x0000_0100_0000_01b3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7FFF_FFFF)
    }
}
