import ReportKit

/// How two figures stand to each other, whatever they count.
enum NumberRelation: Sendable, Equatable {
    /// They come to the same; the reason is nil where they are written alike.
    case same(String?)
    /// Both can be right: one is a bound or a range that the other lies in.
    case compatible
    /// They cannot be the same number.
    case different
    /// Kilometres and dollars.
    case incomparable

    init(_ one: Figure, _ two: Figure) {
        guard let (first, second, unit) = Measures.common(one, two) else {
            // "by 31 to 29 percent": the unit stands elsewhere
            self = one.value == two.value && (one.isBare || two.isBare) ? .same(nil) : .incomparable
            return
        }
        if one.unit == Figure.score {
            self = first == second && one.high == two.high ? .same(nil) : .different
            return
        }
        if first == second, one.high == two.high {
            self = one.unit == two.unit || !unit ? .same(nil) : .same("the same in another unit")
            return
        }
        if one.high != nil || two.high != nil {
            let (low, high) = (min(first, one.high ?? first), max(first, one.high ?? first))
            let (otherLow, otherHigh) = (min(second, two.high ?? second), max(second, two.high ?? second))
            self = low <= otherHigh && otherLow <= high ? .compatible : .different
            return
        }
        if unit, one.value == two.value {
            // "13 miles" and "13 nautical miles": one of them has been careless with the unit, not with the number
            self = .compatible
            return
        }
        let slack = NumberRelation.slack(one, first, two, second, converted: unit)
        if abs(first - second) <= slack {
            self = .same("the same, rounded")
        } else {
            self = NumberRelation.bounded(one, first, two, second) ? .compatible : .different
        }
    }

    /// Both can be told at once.
    var canAgree: Bool {
        switch self {
        case .same, .compatible: true
        case .different, .incomparable: false
        }
    }

    /// They come to the same number.
    var isSame: Bool {
        if case .same = self { return true }
        return false
    }

    /// By how much two figures may differ when one is the other, rounded.
    private static func slack(_ one: Figure, _ first: Double, _ two: Figure, _ second: Double, converted: Bool)
        -> Double
    {
        let larger = max(abs(first), abs(second))
        let vague = one.approximate || two.approximate || one.bound == .about || two.bound == .about
        let steps = (step(first), step(second))
        // "15 million" stands for all that rounds to it; "36" stands for 36
        let rounded = steps.0 == steps.1 ? 0 : max(steps.0, steps.1) / 2 * 1.0001
        let mayRound = vague || larger >= 1000 || steps.0 < 1 || steps.1 < 1
        let share = converted ? 0.05 : vague ? 0.07 : 0.04
        if converted { return larger * share }
        // "$43 million" for 43,885,310 is cut, not rounded; that is told, too
        let cut = larger >= 1000 && steps.0 != steps.1 ? min(max(steps.0, steps.1), larger * 0.025) : 0
        return mayRound ? max(cut, min(rounded, larger * share)) : 0
    }

    /// How many digits a value has before its closing zeros, 0 to 4: 1 for 3,000, 4 for 2,301 and more.
    static func digits(_ value: Double) -> Int {
        guard value != 0, value.isFinite else { return 0 }
        return min(4, Int((abs(value) / step(value)).rounded().description.utf8.count) - 2)
    }

    /// The last place that a number gives: 100,000 for 13.6 million, 1 for 36, 0.01 for 35.72.
    static func step(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return 1 }
        var step = 1.0
        if value.rounded() == value {
            while step < 1e15, (value / (step * 10)).rounded() * step * 10 == value { step *= 10 }
        } else {
            while step > 1e-6, abs((value / step).rounded() * step - value) > step * 1e-6 { step /= 10 }
        }
        return step
    }

    /// "More than 75" and "nearly 80" can both be right; "at least 6" and "at least 7" are two tolls.
    private static func bounded(_ one: Figure, _ first: Double, _ two: Figure, _ second: Double) -> Bool {
        let reach = one.approximate && two.approximate ? 1.2 : 1.12
        func holds(_ bound: Figure.Bound?, _ value: Double, _ other: Double) -> Bool {
            switch bound {
            case .atLeast: other >= value && other <= max(value * reach, value <= 10 ? value + 1 : 0)
            case .atMost: other <= value && other >= value * 0.88
            default: false
            }
        }
        if one.bound == two.bound { return false }
        return holds(one.bound, first, second) || holds(two.bound, second, first)
    }
}

extension Figure {
    /// Whether it says neither what it counts nor in what.
    fileprivate var isBare: Bool { kind == .number && unit == nil && counted == nil && high == nil }
}

/// Units that can be set against each other.
enum Measures {
    private enum Dimension { case length, area, volume, mass, time }

    private static let units: [String: (Dimension, Double)] = [
        "m": (.length, 1), "km": (.length, 1000), "cm": (.length, 0.01), "mm": (.length, 0.001),
        "mi": (.length, 1609.344),
        "mile": (.length, 1609.344), "ft": (.length, 0.3048), "in": (.length, 0.0254), "yd": (.length, 0.9144),
        "nmi": (.length, 1852), "m2": (.area, 1), "km2": (.area, 1e6), "ha": (.area, 1e4), "acre": (.area, 4046.86),
        "mi2": (.area, 2_589_988), "ft2": (.area, 0.092903), "l": (.volume, 1), "L": (.volume, 1),
        "m3": (.volume, 1000),
        "gal": (.volume, 3.78541), "bbl": (.volume, 158.987), "kg": (.mass, 1), "g": (.mass, 0.001), "t": (.mass, 1000),
        "lb": (.mass, 0.453592), "oz": (.mass, 0.0283495), "s": (.time, 1), "second": (.time, 1), "min": (.time, 60),
        "minute": (.time, 60), "h": (.time, 3600), "hour": (.time, 3600), "day": (.time, 86_400), "d": (.time, 86_400),
        "week": (.time, 604_800), "month": (.time, 2_629_746), "year": (.time, 31_556_952), "a": (.time, 31_556_952),
        "y": (.time, 31_556_952),
    ]

    /// Both values in one unit, and whether one was converted; nil where the two measure different things.
    static func common(_ one: Figure, _ two: Figure) -> (Double, Double, Bool)? {
        let plain: Set<Figure.Kind> = [.number, .ordinal]
        if let share = barePercent(one, two) { return share }
        if one.unit == two.unit {
            guard one.kind == two.kind || plain.contains(one.kind) && plain.contains(two.kind) else { return nil }
            return (one.value, two.value, false)
        }
        if let share = share(one), let other = share_(two, with: one) { return (share, other, true) }
        guard one.kind == two.kind, let unit = one.unit.flatMap({ units[$0] }),
            let other = two.unit.flatMap({ units[$0] }),
            unit.0 == other.0
        else { return nil }
        return (one.value * unit.1, two.value * other.1, true)
    }

    /// "A rate of 35.72" beside "35.7 percent": the sign is left out, and the number is no count.
    private static func barePercent(_ one: Figure, _ two: Figure) -> (Double, Double, Bool)? {
        func isBare(_ figure: Figure) -> Bool {
            figure.unit == nil && figure.kind == .number && figure.value > 1 && figure.value < 100
                && figure.value.rounded() != figure.value
        }
        guard one.unit == "%" && isBare(two) || two.unit == "%" && isBare(one) else { return nil }
        return (one.value, two.value, false)
    }

    /// A percentage, or a fraction ("three quarters") read as one.
    private static func share(_ figure: Figure) -> Double? {
        if figure.unit == "%" { return figure.value }
        return figure.kind == .number && figure.unit == nil && figure.value > 0 && figure.value < 1
            ? figure.value * 100 : nil
    }

    private static func share_(_ figure: Figure, with other: Figure) -> Double? {
        guard figure.unit == "%" || other.unit == "%" else { return nil }
        return share(figure)
    }
}

extension NumberRelation {
    /// How two mentions' figures stand: "hundreds of thousands" goes with 800,000, and a size says nothing against
    /// any number.
    init(_ one: FigureMention, _ two: FigureMention) {
        let relation = NumberRelation(one.figure, two.figure)
        guard one.figure.vague != two.figure.vague, relation != .incomparable else {
            self = relation
            return
        }
        let (size, number) = one.figure.vague ? (one.figure, two.figure) : (two.figure, one.figure)
        let fits = size.unit == number.unit && number.value >= size.value && number.value < size.value * 10
        self = fits ? .compatible : .incomparable
    }
}
