import ReportKit

extension Amounts {
    /// "1.6 km", "three-ton", "190,000 square meters", "60 miles per hour", "5 feet 2 inches".
    func measure(_ numeral: Numeral) -> Amount? {
        var at = afterHyphen(numeral.run.upperBound)
        if pieces[at].word.role == .a || pieces[at].word.role == .of && pieces[at + 1].word.role == .a,
            numeral.kind == .fraction
        {
            at += pieces[at].word.role == .a ? 1 : 2
        }
        guard let found = unit(at: at) else { return nil }
        var amount = Amount(numeral, .measure, end: found.end, unit: found.sign)
        if found.sign == "bbl", pieces[found.end - 1].key == "bpd" { amount.unit = "bbl/day" }
        takeSmallerUnit(&amount)
        takeRate(&amount)
        return amount
    }

    /// The unit at piece `at`, with its power and its adjectives.
    private func unit(at: Int) -> (sign: String, end: Int)? {
        let word = pieces[at].word
        switch word.role {
        case .square, .cubic:
            let next = afterHyphen(at + 1)
            let behind = pieces[next].byte == 0x2E ? next + 1 : next
            guard let base = plainUnit(behind) else { return nil }
            return (base + (word.role == .square ? "2" : "3"), behind + 1)
        case .metric where pieces[at + 1].word.unit > 0:
            return ("t", at + 2)
        default: break
        }
        if Amounts.tonAdjectives.contains(pieces[at].key), let base = plainUnit(at + 1) {
            return (base == "mi" ? "nmi" : base == "oz" ? "fl oz" : base, at + 2)
        }
        if word.time == .year || pieces[at].key == "light" {
            let next = afterHyphen(at + 1)
            return pieces[at].key == "light" && pieces[next].word.time == .year ? ("ly", next + 1) : nil
        }
        guard let base = plainUnit(at) else { return nil }
        if base == "°" { return degrees(at) }
        return (base, at + 1)
    }

    private static let tonAdjectives = Lexicon("nautical fluid fl. fl gross dry short long imperial statute troy")

    private func plainUnit(_ at: Int) -> String? {
        let piece = pieces[at]
        guard piece.word.unit > 0 else { return nil }
        let unit = Unit.all[Int(piece.word.unit) - 1]
        if unit.touching, !(piece.tight && pieces[at - 1].kind == .number || isSpacedShort(at)) { return nil }
        if Amounts.rareUnits.contains(piece.key), pieces[at - 1].kind != .number { return nil }
        return unit.sign
    }

    /// "5 g" and "10 m" with a blank, where no word can follow the letter as its noun.
    private func isSpacedShort(_ at: Int) -> Bool {
        let key = pieces[at].key
        return pieces[at - 1].kind == .number && (key == "m" || key == "g" || key == "l" || key == "t")
            && !pieces[at].capital
            && pieces[at + 1].byte != 0x2E
    }

    /// Units that are other words as well: only behind digits.
    private static let rareUnits = Lexicon(
        "mi ac ly nm a st pt qt oz gm gal deg hp kn pecks drops cords grain grains yd")

    /// "30 degrees Celsius", "30°C", "45 degrees".
    private func degrees(_ at: Int) -> (sign: String, end: Int) {
        let next = pieces[at + 1]
        if next.word.unit > 0 {
            let sign = Unit.all[Int(next.word.unit) - 1].sign
            if sign == "°C" || sign == "°F" { return (sign, at + 2) }
        }
        if next.key == "c" || next.key == "f", next.capital { return (next.key == "c" ? "°C" : "°F", at + 2) }
        return ("°", at + 1)
    }

    /// "5 feet 2 inches", "12 ft 2 in", "8 pounds, 3 ounces".
    private func takeSmallerUnit(_ amount: inout Amount) {
        guard let step = Amounts.smaller[amount.unit ?? ""] else { return }
        var at = afterHyphen(amount.run.upperBound)
        if pieces[at].byte == 0x2C || pieces[at].word.role == .and { at += 1 }
        guard pieces[at].kind == .number || pieces[at].word.number != .none, let part = numerals.numeral(at: at),
            part.kind != .ordinal, part.value < step.times
        else { return }
        let next = afterHyphen(part.run.upperBound)
        let word = pieces[next]
        if amount.unit == "ft", pieces[at - 1].kind == .hyphen, part.bare || part.inWords, word.word.unit == 0 {
            // "he was 5-foot-11"
            amount.value += part.value / step.times
            amount.run = amount.run.lowerBound..<part.run.upperBound
            return
        }
        guard word.word.unit > 0, Unit.all[Int(word.word.unit) - 1].sign == step.unit else { return }
        amount.value += part.value / step.times
        amount.run = amount.run.lowerBound..<next + 1
    }

    private static let smaller: [String: (unit: String, times: Double)] = [
        "ft": ("in", 12), "lb": ("oz", 16), "st": ("lb", 14), "kg": ("g", 1000), "m": ("cm", 100), "km": ("m", 1000),
        "yd": ("ft", 3), "mi": ("yd", 1760),
    ]

    /// "miles per hour", "kilometres an hour", "km/h", "barrels a day", "metres per second".
    private func takeRate(_ amount: inout Amount) {
        let at = amount.run.upperBound
        let slash = pieces[at].byte == 0x2F && (pieces[at].tight || pieces[at + 1].end - pieces[at + 1].start == 1)
        guard slash || pieces[at].word.role == .per || pieces[at].word.role == .a else { return }
        let next = pieces[at + 1]
        let time = slash && next.key == "h" ? TimeUnit.hour : slash && next.key == "s" ? .second : next.word.time
        guard let unit = amount.unit, Amounts.rates.contains(unit) else { return }
        let sign: String
        switch time {
        case .hour: sign = unit == "mi" ? "mph" : "\(unit)/h"
        case .second: sign = "\(unit)/s"
        case .minute where unit != "bbl": sign = "\(unit)/min"
        case .day where unit == "bbl": sign = "bbl/day"
        default: return
        }
        amount.unit = sign
        amount.run = amount.run.lowerBound..<at + 2
    }

    private static let rates: Set<String> = [
        "mi", "km", "m", "ft", "cm", "mm", "in", "yd", "bbl", "nmi", "kbit", "Mbit", "Gbit", "bit", "MB", "GB", "kB",
        "l", "m3", "gal",
    ]
}
