import ReportKit

extension ClaimReader {
    /// Whether a clause says something that can be checked: no wish, no bare opinion, no aside of the outlet's, no scrap.
    func isClaim(_ clause: Clause, _ unit: ClaimSources.Unit) -> Bool {
        let run = clause.run
        var words = 0, content = 0
        for at in run where body.tokens[at].kind != .sign {
            words += 1
            let tag = body.tags[at]
            if tag.isNoun || tag == .cd || tag.isVerb && !ClaimWords.light.contains(body.keys[at]) { content += 1 }
        }
        guard words >= 3, content >= 1 else { return false }
        let joined =
            clause.relation == .relativeClause || clause.relation == .adjectivalClause
            || clause.relation == .adverbialClause || clause.relation == .conjunct
        if joined, words < 4 || content < 2 { return false }
        if unit.quotation == nil, isAside(run) || isReporting(clause) { return false }
        if !hasVerb(clause) || isIndirectQuestion(clause) { return false }
        if isImperative(clause) || isFeeling(clause) || isOpinion(clause, content) { return false }
        return true
    }

    private func hasVerb(_ clause: Clause) -> Bool {
        if clause.relation == .root, body.tags[clause.head].isVerb, clause.subject != nil { return true }
        return clause.run.contains { body.tags[$0].isFinite || body.tokens[$0].kind == .number || body.tags[$0] == .cd }
    }

    /// "did not say when the trial would begin": nobody says that it will.
    private func isIndirectQuestion(_ clause: Clause) -> Bool {
        let before = clause.run.lowerBound - 1
        guard clause.relation == .clause, before > 0, !clause.run.isEmpty else { return false }
        return ClaimWords.asks.contains(body.keys[before]) || ClaimWords.asks.contains(body.keys[clause.run.lowerBound])
    }

    /// The outlet speaks to its reader.
    private func isAside(_ run: Range<Int>) -> Bool {
        run.contains { ClaimWords.addressed.contains(body.keys[$0]) }
    }

    /// "Putin said": what is left when the words said are taken away.
    private func isReporting(_ clause: Clause) -> Bool {
        if body.isWord(clause.run.lowerBound, WordKeys.according) { return true }
        guard ClaimWords.says.contains(body.keys[clause.head]) else {
            return sources.isCue(clause.head) && clause.run.count < 7
        }
        if clause.run.count > 6, !ClaimWords.tells.contains(body.keys[clause.head]), hasObject(clause) { return false }
        return clause.run.count < 8 || sources.isCue(clause.head) || clause.run.upperBound - clause.head <= 3
    }

    /// "wrote an article for a magazine": more than the words that report what was said.
    private func hasObject(_ clause: Clause) -> Bool {
        clause.run.contains {
            body.heads[$0] == clause.head && body.relations[$0] == .object && body.tags[$0].isNoun && $0 > clause.head
        }
    }

    private func isImperative(_ clause: Clause) -> Bool {
        body.tags[clause.head] == .vb && clause.subject == nil && clause.relation != .conjunct
            && !(clause.run.lowerBound..<clause.head).contains { body.tags[$0] == .md || body.tags[$0] == .to }
    }

    /// "I appreciate it very much".
    private func isFeeling(_ clause: Clause) -> Bool {
        guard let subject = clause.subject, ClaimWords.firstPersons.contains(body.keys[subject]) else { return false }
        return ClaimWords.feelings.contains(body.keys[clause.head])
    }

    /// "It's extremely practical": a pronoun and an adjective, and nothing to look up.
    private func isOpinion(_ clause: Clause, _ content: Int) -> Bool {
        let tag = body.tags[clause.head]
        guard tag == .jj || tag == .jjr || tag == .jjs || tag == .rb, content <= 1 else { return false }
        guard let subject = clause.subject, ClaimWords.lightSubjects.contains(body.keys[subject]) else { return false }
        return !clause.run.contains { body.tokens[$0].kind == .number || body.tags[$0].isName }
    }
}

extension ClaimWords {
    static let light = Lexicon(
        "is are was were be been being has have had do does did will would can could may might 's 're 've get got go make"
    )
    static let asks = Lexicon("when where why how whether what who whom which")
    static let tells = Lexicon("told tells tell asked asks quoted quotes quoting citing reminded assured informed")
    static let says = Lexicon(
        "said says saying say told tells added adds noted notes according wrote writes reported reports explained stated states insisted warned asked quoted citing quoting"
    )
}
