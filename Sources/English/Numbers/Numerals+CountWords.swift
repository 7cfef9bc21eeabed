import ReportKit

extension Numerals {
    /// How many times its least a word like "several" means at most: "several hundred" is 300 to 900.
    private static let reach = 3.0

    /// A count by a word that is no number: "several", "several hundred", "a few dozen", "a pair", "the trio".
    func countWord(at: Int) -> Numeral? {
        let role = pieces[at].word.role
        switch role {
        case .several: return several(at, from: at)
        case .few: return isScaled(at + 1) ? several(at, from: at) : nil
        case .a, .the, .another:
            let next = pieces[at + 1].word
            if next.role == .few, role == .a || isScaled(at + 2) { return several(at + 1, from: at) }
            guard next.role == .pair, !Numerals.onePair.contains(pieces[at + 3].key) else { return nil }
            return Numeral(run: at..<at + 2, value: next.value, inWords: true)
        default: return nil
        }
    }

    /// "Several" at piece `at`, with the scale behind it: "several dozen", "a few hundred thousand".
    private func several(_ at: Int, from start: Int) -> Numeral {
        var value = pieces[at].word.value, next = at + 1
        while isScaled(next), value < 1e12 {
            value *= pieces[next].word.value
            next += 1
        }
        return Numeral(
            run: start..<next, value: value, vague: true, high: value * Self.reach, bound: .about, inWords: true)
    }

    private func isScaled(_ at: Int) -> Bool {
        switch pieces[at].word.number {
        case .hundred, .scale, .dozen: true
        default: false
        }
    }

    /// Things of which a pair is one.
    private static let onePair = Lexicon(
        "scissors trousers pants glasses jeans shorts tweezers binoculars pliers sunglasses goggles")
}
