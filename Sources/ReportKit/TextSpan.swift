/// A run of bytes in an article's text: UTF-8 byte offsets, end exclusive.
///
/// Offsets are `Int32`: an article is refused long before it reaches 2 GiB, and half-size spans keep an
/// article's analysis small.
public struct TextSpan: Sendable, Hashable, Codable, Comparable {
    /// The offset of the first byte.
    public var start: Int32
    /// The offset after the last byte.
    public var end: Int32

    /// A span from `start` to `end`; an `end` before `start` gives an empty span at `start`.
    public init(_ start: Int, _ end: Int) {
        self.start = Int32(start)
        self.end = Int32(max(start, end))
    }

    /// The offsets as a range, for subscripts into the article's bytes.
    @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
    /// The length in bytes.
    @inlinable public var count: Int { Int(end) - Int(start) }
    /// True where the span covers no byte.
    @inlinable public var isEmpty: Bool { end <= start }

    /// True where the two share at least one byte.
    @inlinable public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
    /// True where `other` lies wholly inside.
    @inlinable public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
    /// The shortest span that covers both.
    public func joined(with other: TextSpan) -> TextSpan {
        TextSpan(Int(min(start, other.start)), Int(max(end, other.end)))
    }

    /// In reading order; of two that begin together, the shorter first.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
