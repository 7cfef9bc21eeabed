import ReportKit

/// A part of a token as numbers and dates need it: "20-year-old" is five pieces, "$1.5bn" three.
struct Piece: Sendable {
    enum Kind: UInt8, Sendable {
        case word, number
        /// Several points inside: `16.11.2021`, a version.
        case dotted
        case hyphen, sign
        /// The end of a paragraph, or of the body.
        case end
    }

    var start: Int32
    var end: Int32
    var kind: Kind
    /// True where it touches the piece before it.
    var tight: Bool
    /// True where it begins with a capital.
    var capital: Bool
    /// True where the token is all capitals.
    var capitals: Bool
    /// True in a sentence whose words nearly all begin with capitals, where a capital makes no name.
    var titled = false
    /// For a number: how it is written.
    var style = Style.plain
    /// For a number: how many digits.
    var digits: UInt8 = 0
    /// The byte of a one-byte sign; 0 else.
    var byte: UInt8 = 0
    var key: WordKey
    var word = Word()
    /// For a number: its value.
    var value: Double = 0

    enum Style: UInt8, Sendable { case plain, grouped, decimal, invalid }

    static let end = Piece(start: 0, end: 0, kind: .end, tight: false, capital: false, capitals: false, key: "")
}
