import Foundation
import ReportKit

/// When two figures can be compared, and when they say the same.
enum Quantity {
    static func comparable(_ one: Figure, _ two: Figure) -> Bool {
        group(one) == group(two) || isBare(one) && two.kind == .measure || isBare(two) && one.kind == .measure
    }

    private static func group(_ figure: Figure) -> String { figure.kind.rawValue + " " + (figure.unit ?? "") }

    /// "31" in "by 31 to 29 percent": what is counted stands elsewhere.
    private static func isBare(_ figure: Figure) -> Bool {
        figure.kind == .number && figure.unit == nil && figure.counted == nil
    }

    /// Equal, equal when the finer is rounded as the coarser is, or within what "about" and "more than" allow.
    static func agree(_ one: Figure, _ two: Figure) -> Bool {
        guard comparable(one, two) || (isBare(one) || isBare(two)) && one.value == two.value else { return false }
        let low = min(one.value, one.high ?? one.value), high = max(one.value, one.high ?? one.value)
        let otherLow = min(two.value, two.high ?? two.value), otherHigh = max(two.value, two.high ?? two.value)
        if low <= otherHigh && otherLow <= high { return true }
        if bounded(one, by: two) || bounded(two, by: one) { return true }
        let digits = min(significant(one.value), significant(two.value))
        if significant(one.value) != significant(two.value), rounded(one.value, digits) == rounded(two.value, digits),
            abs(one.value - two.value) <= 0.1 * max(abs(one.value), abs(two.value))
        {
            return digits > 1 || one.approximate || two.approximate
        }
        let gap = max(low, otherLow) - min(high, otherHigh)
        return (one.approximate || two.approximate) && digits <= 2 && gap <= 0.06 * max(abs(high), abs(otherHigh))
    }

    /// "More than 1,000" agrees with 1,200, but not with 3,000.
    private static func bounded(_ one: Figure, by two: Figure) -> Bool {
        switch one.bound {
        case .atLeast: two.value >= one.value && two.value <= one.value * 1.3
        case .atMost: two.value <= one.value && two.value >= one.value * 0.7
        default: false
        }
    }

    /// How many digits a number has before its closing zeros: 1 for 3,000, 4 for 2,301.
    private static func significant(_ value: Double) -> Int {
        var rest = abs(value)
        guard rest > 0, rest < 1e15 else { return 1 }
        while rest != rest.rounded(), rest < 1e12 { rest *= 10 }
        var digits = 0
        while rest >= 10, rest.truncatingRemainder(dividingBy: 10) == 0 { rest /= 10 }
        while rest >= 1 {
            rest = (rest / 10).rounded(.down)
            digits += 1
        }
        return max(1, digits)
    }

    private static func rounded(_ value: Double, _ digits: Int) -> Double {
        guard value != 0 else { return 0 }
        let unit = pow(10, Double(digits) - 1 - log10(abs(value)).rounded(.down))
        return (value * unit).rounded() / unit
    }

    /// Some feeds print `4, 183` for 4,183: two figures that are one.
    static func joined(_ figures: [Figure], _ statement: Statement) -> [Figure] {
        var joined: [Figure] = []
        for figure in figures.sorted(by: { $0.span < $1.span }) {
            guard let last = joined.last, figure.kind != .ordinal, last.value < 1000, last.unit == nil,
                last.counted == nil,
                statement.said(TextSpan(Int(last.span.end), Int(figure.span.start))) == ", ",
                statement.said(TextSpan(Int(figure.span.start), Int(figure.span.start) + 3)).allSatisfy(\.isNumber),
                figure.value < 1000
            else {
                joined.append(figure)
                continue
            }
            // 183 yards are 167 metres: the thousands count in the same unit
            let printed = Double(statement.said(TextSpan(Int(figure.span.start), Int(figure.span.start) + 3))) ?? 0
            var whole = figure
            whole.value = last.value * 1000 * (printed > 0 ? figure.value / printed : 1) + figure.value
            whole.span = last.span.joined(with: figure.span)
            joined[joined.count - 1] = whole
        }
        return joined
    }
}
