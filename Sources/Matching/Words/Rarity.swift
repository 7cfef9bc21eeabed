import CTables

/// How much a word tells: the negative logarithm of the share of articles that hold it.
enum Rarity {
    /// What a stem tells that is in no list: rarer than the 50,000 commonest.
    static let unlisted: Float = 10
    private static let count = wirewatch_table_rarity().count / 5

    /// What `stem` tells, 0 to 10.
    static func of(_ stem: Stem) -> Float {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if number(middle) < stem.number { low = middle + 1 } else { high = middle }
        }
        guard low < count, number(low) == stem.number else { return unlisted }
        return Float(wirewatch_table_rarity().bytes[count * 4 + low]) / 16
    }

    /// What a number of so many digits tells: "3" little, "5.9" or "4,183" much, a year something between.
    static func ofNumber(_ digits: Int, year: Bool) -> Float {
        if year { return 4 }
        return switch digits {
        case ...1: 2.5
        case 2: 4.5
        default: 7
        }
    }

    private static func number(_ at: Int) -> UInt32 {
        UnsafeRawPointer(wirewatch_table_rarity().bytes).loadUnaligned(fromByteOffset: at * 4, as: UInt32.self)
            .littleEndian
    }
}
