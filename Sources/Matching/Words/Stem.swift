public import ReportKit

/// A word without case and ending, as a number: the upper half of the FNV-1a hash of its Snowball stem.
///
/// 32 bits keep an article's terms small. Among 100,000 different stems one in 43,000 shares its number with another; that
/// shifts a likeness by a hair and decides nothing alone.
public struct Stem: Sendable, Hashable, Comparable {
    /// The hash.
    public let number: UInt32

    /// The stem with a known number.
    public init(number: UInt32) { self.number = number }

    /// The stem whose letters have this key.
    public init(_ key: WordKey) { number = UInt32(truncatingIfNeeded: key.number >> 32) }

    public static func < (left: Stem, right: Stem) -> Bool { left.number < right.number }
}
