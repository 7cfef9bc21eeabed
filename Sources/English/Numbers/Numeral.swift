import ReportKit

/// A number as read, before it is known what it counts.
struct Numeral {
    enum Kind { case cardinal, ordinal, fraction }

    /// The pieces it is written with.
    var run: Range<Int>
    var value: Double
    var kind = Kind.cardinal
    /// True for "dozens", "a couple of": no exact number.
    var vague = false
    /// The most that a vague number means, where it has an end: 9 for "several".
    var high: Double?
    /// Which side of the value a vague number leaves open: "hundreds" is at least 200.
    var bound: Figure.Bound?
    /// True where digits stand alone, without comma, point or scale: it could be a year or a number in a name.
    var bare = false
    /// True where it is in words.
    var inWords = false
    /// What one of its last unit is: 1e6 in "3 million", so that "2 to 3 million" can lend it to the 2.
    var scale = 1.0
}
