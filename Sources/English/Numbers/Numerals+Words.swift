import ReportKit

extension Numerals {
    /// What has been read of a number in words.
    private struct Sum {
        var total = 0.0
        var group: Double?
        /// The last scale taken, so that scales fall: "two million three thousand".
        var lastScale = Double.infinity
        var scale = 1.0

        var value: Double { total + (group ?? 0) }
    }

    /// A number that begins in words: "two hundred and two thousand", "twenty-first", "half a million", "thousands".
    func words(at: Int) -> Numeral? {
        let first = pieces[at].word
        switch first.number {
        case .none, .parts: return nil
        case .zero: return Numeral(run: at..<at + 1, value: 0, inWords: true)
        // "four scores": points
        case .many where pieces[at].key == "scores" && pieces[at + 1].word.role != .of: return nil
        case .many: return many(at: at)
        case .half, .quarter: return partOfScale(at: at, times: 1, from: at)
        case .digit, .teen, .ten, .hundred, .scale, .dozen: break
        default: return Numeral(run: at..<at + 1, value: first.value, kind: .ordinal, inWords: true)
        }
        if let parts = namedParts(at: at) { return parts }
        return sum(at: at)
    }

    private func sum(at: Int) -> Numeral? {
        var sum = Sum()
        var next = at
        var limit = 24
        while limit > 0 {
            limit -= 1
            var try_ = next
            if next > at { try_ = skipJoin(next, sum) }
            let word = pieces[try_].word
            if word.number.isOrdinal, let value = ordinal(word, sum) {
                return Numeral(run: at..<try_ + 1, value: value, kind: .ordinal, inWords: true)
            }
            if pieces[try_].kind == .number, sum.group == nil, sum.total > 0, pieces[try_].style == .plain,
                pieces[try_].value < sum.lastScale, pieces[try_ + 1].word.number == .scale
            {
                sum.group = pieces[try_].value
            } else if !add(word, to: &sum) {
                break
            }
            next = try_ + 1
        }
        guard next > at else { return nil }
        return Numeral(run: at..<next, value: sum.value, inWords: true, scale: sum.scale)
    }

    /// Past a hyphen, or "and" where a smaller part may follow.
    private func skipJoin(_ at: Int, _ sum: Sum) -> Int {
        if pieces[at].kind == .hyphen { return at + 1 }
        let last = pieces[at - 1].word.number
        if pieces[at].word.role == .and, last == .hundred || last == .scale {
            let next = pieces[at + 1].word.number
            return next == .none || next == .half || next == .quarter || namedParts(at: at + 1) != nil ? at : at + 1
        }
        return at
    }

    private func add(_ word: Word, to sum: inout Sum) -> Bool {
        let group = sum.group
        switch word.number {
        case .digit:
            guard group == nil || fits(below: 10, group) else { return false }
            sum.group = (group ?? 0) + word.value
        case .teen, .ten:
            guard group == nil || fits(below: 100, group) else { return false }
            sum.group = (group ?? 0) + word.value
        case .hundred:
            guard (group ?? 1) < 100 else { return false }
            sum.group = (group ?? 1) * 100
        case .dozen:
            guard let few = group, few >= 100 else {
                sum.group = (group ?? 1) * 12
                return (group ?? 1) < 100
            }
            // "three hundred and two dozen"
            let hundreds = (few / 100).rounded(.down) * 100
            sum.group = hundreds + max(1, few - hundreds) * 12
        case .scale:
            if group == nil, sum.total > 0 {
                guard sum.total < 1e18 else { return false }
                sum.total *= word.value  // "lakh crore"
            } else if word.value < sum.lastScale {
                sum.total += (group ?? 1) * word.value
            } else {
                guard sum.total < 1e18 else { return false }
                sum.total = sum.value * word.value
            }
            sum.lastScale = word.value
            sum.scale = word.value
            sum.group = nil
        case .many:
            return addPlural(word, to: &sum)
        default:
            return false
        }
        return true
    }

    /// "three dozens", "two millions": the plural of a scale behind a number.
    private func addPlural(_ word: Word, to sum: inout Sum) -> Bool {
        guard sum.group != nil else { return false }
        var singular = word
        singular.number = word.value == 12 ? .dozen : .scale
        return word.value == 12 || word.value >= 1000 ? add(singular, to: &sum) : false
    }

    private func fits(below limit: Double, _ group: Double?) -> Bool {
        guard let group else { return true }
        let rest = group.truncatingRemainder(dividingBy: 100)
        return limit == 10
            ? group >= 20 && (rest == 0 || rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0)
            : group >= 100 && rest == 0
    }

    private func ordinal(_ word: Word, _ sum: Sum) -> Double? {
        switch word.number {
        case .ordinalDigit: sum.group == nil || fits(below: 10, sum.group) ? sum.value + word.value : nil
        case .ordinalTeen, .ordinalTen: sum.group == nil || fits(below: 100, sum.group) ? sum.value + word.value : nil
        case .ordinalHundred: (sum.group ?? 1) < 100 ? sum.total + (sum.group ?? 1) * 100 : nil
        case .ordinalScale: sum.total + (sum.group ?? 1) * word.value
        default: nil
        }
    }

    /// "dozens", "tens of thousands", "hundreds of millions".
    private func many(at: Int) -> Numeral {
        var found = Numeral(
            run: at..<at + 1, value: pieces[at].word.value * 2, vague: true, bound: .atLeast, inWords: true)
        if pieces[at].word.value < 1000, pieces[at + 1].word.role == .of, pieces[at + 2].word.number == .many,
            pieces[at + 2].word.value >= 1000
        {
            found.value *= pieces[at + 2].word.value
            found.run = at..<at + 3
        }
        return found
    }
}
