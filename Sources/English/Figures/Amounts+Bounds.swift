import ReportKit

extension Amounts {
    /// Which side of the value the words around an amount allow, and whether they make it vague.
    func bound(of amount: Amount) -> (bound: Figure.Bound?, approximate: Bool) {
        if let before = boundBefore(amount.run.lowerBound) { return before }
        if let behind = boundBehind(amount.run.upperBound) { return behind }
        return (nil, false)
    }

    private func boundBefore(_ start: Int) -> (bound: Figure.Bound?, approximate: Bool)? {
        var at = start - 1
        if pieces[at].word.role == .a || pieces[at].word.role == .between || Amounts.fillers.contains(pieces[at].key) {
            at -= 1
        }
        let near = pieces[at], far = pieces[at - 1]
        let negated = pieces[at - 2].key == "no" || pieces[at - 2].key == "not"
        switch near.key {
        case "than":
            let less = far.word.role == .less, more = far.word.role == .more || Amounts.greater.contains(far.key)
            if less { return (negated ? .atLeast : .atMost, false) }
            if more { return (negated ? .atMost : .atLeast, false) }
            if far.key == "other" || far.key == "rather" { return nil }
        case "least": return far.word.role == .at || far.key == "the" ? (.atLeast, false) : nil
        case "most": return far.word.role == .at ? (.atMost, false) : nil
        case "to" where far.key == "up", "to" where far.key == "close":
            return far.key == "up" ? (.atMost, false) : (.about, true)
        case "as" where pieces[at - 2].key == "as": return (.atMost, false)
        case "of":
            if far.key == "excess" || far.key == "upwards" || far.key == "minimum" || far.key == "north" {
                return (.atLeast, false)
            }
            if far.key == "maximum" { return (.atMost, false) }
            if far.key == "region" || far.key == "order" || far.key == "neighbourhood" { return (.about, true) }
        case "over": return far.kind == .word && Amounts.overVerbs.contains(far.key) ? nil : (.atLeast, false)
        case "well": return nil
        default: break
        }
        if Amounts.aboveWords.contains(near.key) { return (.atLeast, false) }
        if Amounts.belowWords.contains(near.key) { return (.atMost, false) }
        if Amounts.aboutWords.contains(near.key) { return (.about, true) }
        return nil
    }

    private func boundBehind(_ end: Int) -> (bound: Figure.Bound?, approximate: Bool)? {
        var at = end
        if pieces[at].kind == .hyphen, pieces[at].tight {
            if pieces[at + 1].key == "plus" { return (.atLeast, false) }
            if pieces[at + 1].key == "odd" || pieces[at + 1].key == "ish" { return (.about, true) }
        }
        if pieces[at].byte == 0x2B, pieces[at].tight { return (.atLeast, false) }
        // "20 people or more"
        if pieces[at].kind == .word, pieces[at].word.role == .none { at += 1 }
        let first = pieces[at], second = pieces[at + 1]
        if first.word.role == .or {
            if second.word.role == .more { return (.atLeast, false) }
            if second.word.role == .less { return (.atMost, false) }
            if second.key == "so" || second.key == "thereabouts" { return (.about, true) }
        }
        if first.word.role == .at, second.word.role == .least { return (.atLeast, false) }
        if first.word.role == .at, second.word.role == .most { return (.atMost, false) }
        if first.word.role == .more, second.word.role == .or, pieces[at + 2].word.role == .less {
            return (.about, true)
        }
        return nil
    }

    private static let fillers = Lexicon("a an the some")
    private static let greater = Lexicon("greater higher larger bigger better longer further older")
    private static let aboveWords = Lexicon(
        "exceeding exceeds exceeded above topping surpassing minimum beyond topped surpassed exceed top surpass")
    private static let belowWords = Lexicon("under below maximum max")
    private static let aboutWords = Lexicon(
        "about around roughly approximately nearly almost some circa estimated approx approaching virtually practically ~ c"
    )
    private static let overVerbs = Lexicon("took hand handed taken take ruled presided fight fought")
}
