import ReportKit

/// Which part of something a figure gives: "12 more", "five of the boats", "the first 17 passes", "41 seats each".
///
/// Two figures of different parts can both be right, however alike their sentences are.
struct FigurePart: Sendable, Equatable {
    /// The words nearby that say which part, ascending.
    let markers: [WordKey]
    /// "Five of the boats": some of a number that is told elsewhere.
    let isPartitive: Bool
    /// "29 of 34": the number that another is a part of.
    let isWhole: Bool
    /// "A five-boat race": what is counted says of what kind something is.
    let isAttributive: Bool
    /// A number that grows from day to day by itself: "the sixth day of protests", "four days of riots".
    let isRunning: Bool

    init(of figure: Figure, among figures: [Figure], in sentence: PreparedSentence, _ text: [UInt8]) {
        let place = figure.span, words = sentence.words
        let inside = sentence.run(place)
        let near = words.indices.filter { words[$0].span.distance(to: place) <= Self.near }
        markers = Set(near.map { words[$0].key }.filter(EnglishWords.parts.contains)).sorted()
        let after = words[inside.upperBound...].prefix(4).map(\.key)
        isPartitive = after.first == "of" && after.count > 1 && EnglishWords.definite.contains(after[1])
        let of = words[..<inside.lowerBound].suffix(4).last { $0.key == "of" }
        isWhole = of.map { of in figures.contains { $0.span.end == of.span.start - 1 } } ?? false
        isAttributive = figure.kind != .age && Int(place.end) < text.count && text[Int(place.end)] == 0x2D
        let isSpan = figure.kind == .duration || after.prefix(2).contains(where: EnglishWords.spans.contains)
        isRunning = isSpan && after.contains(where: EnglishWords.goesOn.contains)
    }

    /// How far from a figure, in bytes, a word still says which part it is.
    private static let near: Int32 = 24

    /// Whether one says "each" or "more" and the other not.
    func differsInWords(from other: FigurePart) -> Bool { markers != other.markers }

    /// Whether one is some more, a share or the whole of what the other counts: "another 15", "29 of 34".
    func isOtherPart(than other: FigurePart) -> Bool {
        markers.contains(where: EnglishWords.more.contains) != other.markers.contains(where: EnglishWords.more.contains)
            || isWhole != other.isWhole
    }

    /// Whether one is a part, a whole or a kind, and the other not.
    func differsInForm(from other: FigurePart) -> Bool {
        isPartitive != other.isPartitive || isWhole != other.isWhole || isAttributive != other.isAttributive
    }
}
