import ReportKit

/// Two numbers of at most three digits that may be one result.
private struct Result {
    var run: Range<Int>
    var first: Double
    var second: Double
    /// True where the two are joined by a dash, or by "to" between hyphens.
    var isJoined: Bool

    /// "12-of-20", "5-for-9": hits and tries.
    var isTry = false

    /// A range never falls: "27-20" is a score whatever stands beside it.
    var falls: Bool { first >= second }
    /// "50-50", "24-7", "9-11": said of other things.
    var isSaying: Bool {
        switch (first, second) {
        case (50, 50), (24, 7), (9, 11), (20, 20): true
        default: false
        }
    }
}

extension Amounts {
    /// "27-20", "a 9-14 record", "(15 - 17)", "88-to-12", "voted 97 to 1", "12-all", "5-for-9": one figure of two numbers.
    func score(at: Int) -> Amount? {
        guard let result = result(at: at), isAlone(result), !isMeasured(result), isScore(result) else { return nil }
        var amount = Amount(Numeral(run: result.run, value: result.first), .number, unit: Figure.score)
        amount.high = result.second
        return amount
    }

    private func result(at: Int) -> Result? {
        guard isShort(at) else { return nil }
        var next = at + 1
        let joined = isJoint(next)
        if joined { next += 1 }
        if joined, pieces[next].key == "all" {
            return Result(run: at..<next + 1, first: pieces[at].value, second: pieces[at].value, isJoined: true)
        }
        let isTry = joined && (pieces[next].word.role == .of || pieces[next].word.role == .for)
        if pieces[next].word.role == .to || isTry {
            guard joined == isJoint(next + 1) else { return nil }
            next += joined ? 2 : 1
        } else if !joined {
            return nil
        }
        guard isShort(next) else { return nil }
        var end = next + 1
        if isTry {
            return Result(
                run: at..<end, first: pieces[at].value, second: pieces[next].value, isJoined: true, isTry: true)
        }
        // wins, losses and ties: "10-5-1"
        if joined, isJoint(end), isShort(end + 1) { end += 2 }
        return Result(run: at..<end, first: pieces[at].value, second: pieces[next].value, isJoined: joined)
    }

    /// A plain number of at most three digits that does not begin with a nought.
    private func isShort(_ at: Int) -> Bool {
        let piece = pieces[at]
        return piece.kind == .number && piece.style == .plain && piece.digits <= 3
            && (piece.digits == 1 || piece.value >= 10)
    }

    /// A hyphen or dash that clings to both sides or to none.
    private func isJoint(_ at: Int) -> Bool {
        let piece = pieces[at]
        guard piece.kind == .hyphen || piece.kind == .sign && Amounts.dashes.contains(piece.key) else { return false }
        return piece.tight == pieces[at + 1].tight
    }

    /// Whether nothing clings to it that would make it a part of a code, a sum of money or a longer row.
    private func isAlone(_ result: Result) -> Bool {
        let start = result.run.lowerBound, end = result.run.upperBound
        let before = pieces[start - 1], next = pieces[end]
        if before.word.currency > 0, before.kind == .sign { return false }
        if pieces[start].tight, before.byte != 0, !Amounts.openers.contains(before.byte) { return false }
        if before.kind == .hyphen, pieces[start].tight || pieces[start - 2].kind == .number { return false }
        if next.tight(.word) || next.tight(.number) { return next.key == "'s" }
        return !(isJoint(end) && pieces[end + 1].kind == .number) && !next.tight(0x2F) && !next.tight(0x3A)
    }

    private static let openers: Set<UInt8> = [0x28, 0x5B, 0x22, 0x27, 0x60, 0x2C]

    /// Whether a unit behind it makes it a range: "5-10 percent", "2-3 weeks", "a 20-30-minute wait".
    private func isMeasured(_ result: Result) -> Bool {
        var next = result.run.upperBound
        if pieces[next].kind == .hyphen { next += 1 }
        let word = pieces[next].word
        if pieces[next].kind == .sign { return word.role == .percent || word.currency > 0 }
        return word.role == .percent || word.role == .per || word.role == .percentage || word.time != .none
            || word.number != .none || word.unit > 0 && word.role == .none && !isContest(next)
    }

    private func isScore(_ result: Result) -> Bool {
        if result.isTry { return true }
        let end = result.run.upperBound
        if (end..<end + 3).contains(where: isContest), !hasSignBetween(end) { return true }
        if result.isSaying || isOfRange(result.run.lowerBound) { return false }
        guard result.isJoined else { return isVoted(result.run.lowerBound) && !isPluralNoun(pieces[end]) }
        if result.falls || followsScore(result.run.lowerBound) { return true }
        if pieces[result.run.lowerBound - 1].byte == 0x28 {
            return pieces[end].byte == 0x29 || pieces[end].byte == 0x2C
        }
        return Amounts.resultLeads.contains(pieces[result.run.lowerBound - 1].key) && !isPluralNoun(pieces[end])
    }

    private func isContest(_ at: Int) -> Bool { Amounts.contests.contains(pieces[at].key) }

    /// Whether a sign parts the result from the noun that is looked for in the three pieces behind it.
    private func hasSignBetween(_ end: Int) -> Bool {
        for at in end..<end + 3 {
            if isContest(at) { return false }
            if pieces[at].kind != .word { return true }
        }
        return true
    }

    /// "Ages 5-10", "between 5-10": a range, whatever else.
    private func isOfRange(_ start: Int) -> Bool {
        (start - 3..<start).contains { Amounts.rangeLeads.contains(pieces[$0].key) || pieces[$0].word.role == .between }
    }

    /// "6-4, 3-6": the next set.
    private func followsScore(_ start: Int) -> Bool {
        pieces[start - 1].byte == 0x2C && pieces[start - 2].kind == .number && isJoint(start - 3)
            && pieces[start - 4].kind == .number
    }

    /// "Voted 97 to 1", "a vote of 53 to 47", "won 3 to 1".
    private func isVoted(_ start: Int) -> Bool {
        (start - 4..<start).contains { Amounts.votings.contains(pieces[$0].key) }
    }

    private static let contests = Lexicon(
        """
        win wins victory victories loss losses defeat defeats record mark lead leads advantage edge deficit margin vote votes \
        decision ruling verdict score scoreline tie draw run spurt rally start finish triumph setback rout drubbing thrashing \
        upset decider result aggregate majority split success
        """)
    private static let resultLeads = Lexicon(
        """
        at to by of went go going now just currently are is was were fell lost lose losing won beat finished finish started \
        start opened season tied led trailed trailing sit sits sitting stand stands a an the their his her
        """)
    private static let rangeLeads = Lexicon(
        "age ages aged from grades pages chapters verses between children kids pupils boys girls students temperature highs lows"
    )
    private static let votings = Lexicon(
        "voted vote votes voting ruled split passed approved rejected won lost beat defeated score scored margin majority"
    )
}
