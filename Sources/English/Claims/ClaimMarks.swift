import ReportKit

/// Whether a clause says no, and whether it says so with reserve.
struct ClaimMarks {
    var negated = false
    var hedged = false

    init(_ body: BodyText, _ clause: Clause) {
        for at in clause.run {
            let key = body.keys[at]
            if ClaimWords.negations.contains(key), !isOnly(body, at, clause), belongs(body, at, clause) {
                negated = true
            }
            if Self.endsNot(body, at), belongs(body, at, clause) { negated = true }
            if ClaimWords.hedges.contains(key), !isOther(body, at, clause) { hedged = true }
        }
    }

    /// "May" the month and the name, "hopes" the noun.
    private func isOther(_ body: BodyText, _ at: Int, _ clause: Clause) -> Bool {
        let key = body.keys[at]
        if key == WordKeys.may || key == WordKeys.might { return body.tags[at] != .md && body.tags[at] != .none }
        return WordKeys.hopes.contains(key) && body.tags[at].isNoun && at != clause.head
    }

    /// Whether a word of denial is about the clause itself, not about something inside it.
    private func belongs(_ body: BodyText, _ at: Int, _ clause: Clause) -> Bool {
        guard body.heads.count > at else { return true }
        let head = body.heads[at]
        if head == clause.head || head < 0 || at == clause.head { return true }
        return clause.run.contains(head) && body.heads[head] == clause.head && body.relations[head] != .adverbialClause
            && body.relations[head] != .oblique
    }

    /// "don't", "won’t".
    private static func endsNot(_ body: BodyText, _ at: Int) -> Bool {
        let span = body.tokens[at].span
        guard span.count > 3, body.tokens[at].kind == .word, body.text[Int(span.end) - 1] | 0x20 == 0x74 else {
            return false
        }
        let before = body.text[Int(span.end) - 2]
        return before == 0x27 || before == 0x99 && body.text[Int(span.end) - 3] == 0x80
    }

    /// "not only", "no fewer than", "no longer than": these deny nothing.
    private func isOnly(_ body: BodyText, _ at: Int, _ clause: Clause) -> Bool {
        at + 1 < clause.run.upperBound && ClaimWords.afterNo.contains(body.keys[at + 1])
    }
}

enum WordKeys {
    static let may: WordKey = "may"
    static let according: WordKey = "according"
    static let that: WordKey = "that"
    static let following: WordKey = "following"
    static let might: WordKey = "might"
    static let hopes = Lexicon("hope hopes")
}

/// Words that claims are told by.
enum ClaimWords {
    static let negations = Lexicon("not n't no never nor neither cannot nobody nothing none")
    static let afterNo = Lexicon("only fewer less more later doubt matter")
    static let hedges = Lexicon(
        """
        may might could reportedly allegedly apparently possibly perhaps probably likely unlikely seemingly presumably supposedly \
        seems seem seemed appears appear appeared suspected alleged purported potentially hope hopes hoped hoping hopefully \
        believed thought expected expects expect if unless
        """)
    static let denials = Lexicon(
        "deny denies denied denying rejected rejects refuted refutes dismissed dismisses disputes disputed")
    static let conditions = Lexicon("if unless whether provided lest")
    static let times = Lexicon("since after before when until till as once where")
    static let contrasts = Lexicon("while whereas although though but")
    static let with = Lexicon("with")
    /// Words that join a clause to the one before.
    static let joins = Lexicon(
        "and but or while whereas although though as because since that when where after before so yet nor then whereupon adding saying also however meanwhile moreover furthermore"
    )
    static let feelings = Lexicon(
        "appreciate thank thanks love like hate enjoy congratulate welcome wish glad happy proud sorry grateful pleased delighted honored honoured excited disappointed sad fun great good nice practical wonderful terrible amazing"
    )
    static let firstPersons = Lexicon("i we")
    static let addressed = Lexicon("you your yours please click subscribe sign donate")
    static let lightSubjects = Lexicon("it this that they these those there he she i we")
}
