import ReportKit

/// Votes and scores: "97-1", "by 52–48". Two numbers that are one result.
enum Votes {
    static let unit = Figure.score

    /// The results in a line that reading has not taken for something else.
    static func figures(in line: Line, _ article: Article) -> [Figure] {
        let text = article.text
        let taken = line.figures.map { article.figures[$0].span } + line.dates.map { article.dates[$0].span }
        let all = tokens(in: text.span, line.span.range)
        return zip(all, zip(all.dropFirst(), all.dropFirst(2))).enumerated().compactMap { at, three -> Figure? in
            let (one, (dash, two)) = three
            guard one.kind == .number, two.kind == .number, isDash(dash.span, text), one.span.end == dash.span.start,
                dash.span.end == two.span.start, let first = number(one.span, text), let second = number(two.span, text)
            else { return nil }
            let span = one.span.joined(with: two.span)
            let follows = at > 0 && all[at - 1].span.end == one.span.start && isDash(all[at - 1].span, text)
            let goesOn = at + 3 < all.count && all[at + 3].span.start == two.span.end && isDash(all[at + 3].span, text)
            guard !follows, !goesOn, !taken.contains(where: span.overlaps) else { return nil }
            return Figure(span, .number, value: first, high: second, unit: unit)
        }
    }

    /// The sentences of two articles that give the same result: it says by itself what they are about.
    static func lines(_ one: Copy, _ two: Copy) -> [(Int, Int)] {
        let others = two.figures.filter { $0.figure.unit == unit }
        return one.figures.filter { $0.figure.unit == unit }.flatMap { mention in
            others.filter { $0.figure.value == mention.figure.value && $0.figure.high == mention.figure.high }
                .map { (mention.line, $0.line) }
        }
    }

    private static func isDash(_ span: TextSpan, _ text: [UInt8]) -> Bool {
        let bytes = text[span.range]
        return bytes.elementsEqual([0x2D]) || bytes.elementsEqual([0xE2, 0x80, 0x93])
    }

    /// A number of one to three digits.
    private static func number(_ span: TextSpan, _ text: [UInt8]) -> Double? {
        guard (1...3).contains(span.count) else { return nil }
        return text[span.range].reduce(0 as Double?) { sum, byte in
            sum.flatMap { byte &- 0x30 < 10 ? $0 * 10 + Double(byte - 0x30) : nil }
        }
    }
}
