import Matching
import ReportKit

/// Which part of something a figure gives: "12 more", "five of the boats", "the first 17 passes", "41 seats each".
///
/// Two figures of different parts can both be right, however alike their sentences are.
struct Part: Sendable, Equatable {
    /// The words nearby that say which part.
    private let markers: Set<WordKey>
    /// "Five of the boats": some of a number that is told elsewhere.
    private let isPartitive: Bool
    /// "29 of 34": the number that another is a part of.
    private let isWhole: Bool
    /// "A five-boat race": what is counted says of what kind something is.
    private let isAttributive: Bool
    /// A number that grows from day to day by itself: "the sixth day of protests", "four days of riots".
    let isRunning: Bool
    /// One of a row of bare numbers: "versions 8, 9 and 10".
    let isListed: Bool

    init(of figure: Figure, among figures: [Figure], in line: Line, _ surroundings: Surroundings, _ text: [UInt8]) {
        let around = Around(figure.span, line, text)
        let near = line.words.indices.filter { surroundings.reach[$0] > 0.25 || line.words[$0].isFunction }
            .filter { line.words[$0].span.distance(to: figure.span) <= Part.near }
        markers = Set(near.map { WordKey(text.span, line.words[$0].span.range) }.filter(Part.words.contains))
        isPartitive = around.after.first == "of" && around.after.count > 1 && Part.definite.contains(around.after[1])
        isWhole = around.isBehindOf { end in figures.contains { $0.span.end == end } }
        isAttributive = figure.kind != .age && around.next == 0x2D
        let isSpan = figure.kind == .duration || around.after.prefix(2).contains(where: Part.spans.contains)
        isRunning = isSpan && around.after.prefix(4).contains(where: Part.goesOn.contains)
        isListed = figure.unit == nil && figure.counted == nil && around.isInRow
    }

    /// Whether two figures are of different parts.
    static func differ(_ one: Part, _ two: Part) -> Bool {
        one.markers != two.markers || one.isPartitive != two.isPartitive || one.isWhole != two.isWhole
            || one.isAttributive != two.isAttributive || one.isRunning || two.isRunning || one.isListed || two.isListed
    }

    /// How far from a figure, in bytes, a word still says which part it is.
    private static let near: Int32 = 24

    private static let words = Lexicon(
        """
        another additional extra other others remaining further first last each per apiece every average averaging averaged
        single half combined career annual yearly monthly weekly daily quarterly previous earlier maximum minimum limit
        target goal initial initially originally
        """)
    private static let definite = Lexicon("the its his her their our those these them whom which")
    private static let spans = Lexicon("day days night nights week weeks month months straight consecutive")
    private static let goesOn = Lexicon("of into since straight consecutive running")
}

/// The words right before and behind a place in a line.
private struct Around {
    /// The next four words behind it, without case; they end with the line.
    let after: [WordKey]
    /// The byte that follows at once.
    let next: UInt8?
    private let place: TextSpan
    private let line: Line
    private let text: [UInt8]

    init(_ place: TextSpan, _ line: Line, _ text: [UInt8]) {
        self.place = place
        self.line = line
        self.text = text
        after = line.words.lazy.filter { $0.span.start >= place.end }.prefix(4).map {
            WordKey(text.span, $0.span.range)
        }
        next = Int(place.end) < text.count ? text[Int(place.end)] : nil
    }

    /// Whether "of" stands before it, with few words between, and what ends before that is a figure.
    func isBehindOf(_ endsFigure: (Int32) -> Bool) -> Bool {
        let before = line.words.filter { $0.span.end <= place.start }.suffix(4)
        guard let of = before.last(where: { WordKey(text.span, $0.span.range) == "of" }) else { return false }
        return endsFigure(of.span.start - 1)
    }

    /// Whether it stands in a row of numbers: a comma and a number before it, or behind it and then another comma or "and".
    var isInRow: Bool {
        isNumber(before: Int(place.start)) || isRow(from: Int(place.end))
    }

    private func isRow(from end: Int) -> Bool {
        guard end + 2 < text.count, text[end] == 0x2C, text[end + 1] == 0x20, text[end + 2] &- 0x30 < 10 else {
            return false
        }
        let rest = text[(end + 2)...].drop { $0 &- 0x30 < 10 }.prefix(5)
        return rest.first == 0x2C || rest.elementsEqual(" and ".utf8) || rest.prefix(4).elementsEqual(" or ".utf8)
    }

    private func isNumber(before start: Int) -> Bool {
        guard start > 2, text[start - 1] == 0x20, text[start - 2] == 0x2C else { return false }
        return text[start - 3] &- 0x30 < 10
    }
}
