import CTables
import Foundation

/// The static word vectors of the linked table.
enum WordVectors {
    /// Numbers in a vector.
    static let size = 128

    /// The unit of the sum of the pieces' rows; all zeros where there is nothing.
    static func unit(ofRows rows: [Int32]) -> [Float] {
        let table = UnsafeRawPointer(wirewatch_table_words128().bytes)
        let scales = 30_522 * size
        var sum = [Float](repeating: 0, count: size)
        for row in rows where row >= 0 && row < 30_522 {
            let bits = table.loadUnaligned(fromByteOffset: scales + Int(row) * 4, as: UInt32.self).littleEndian
            let scale = Float(bitPattern: bits)
            for at in 0..<size {
                sum[at] += scale * Float(table.load(fromByteOffset: Int(row) * size + at, as: Int8.self))
            }
        }
        let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? sum.map { $0 / length } : sum
    }

    /// The same in 128 bytes: 127 times each number, rounded. A cosine is off by at most 0.01.
    static func packed(ofRows rows: [Int32]) -> [Int8] { unit(ofRows: rows).map { Int8(($0 * 127).rounded()) } }
}
