import ReportKit

/// Takes marks and joining words off the ends of a clause.
struct ClauseTrim {
    let body: BodyText

    init(_ body: BodyText) { self.body = body }

    /// Clauses in reading order, each with the words that no other took, none twice.
    func tidy(_ clauses: [Clause], in unit: Range<Int>) -> [Clause] {
        var kept: [Clause] = []
        for clause in clauses {
            if let last = kept.last, last.run.upperBound >= clause.run.upperBound, clause.run.count * 2 > last.run.count
            {
                continue
            }
            kept.append(clause)
        }
        fillGaps(&kept, unit)
        mergeBroken(&kept)
        for index in kept.indices { kept[index].run = trimmed(kept[index].run) }
        return kept.filter { $0.run.count >= 2 && $0.run.contains($0.head) }
    }

    /// Gives words between two clauses to one of them: behind a comma to the next, else to the one before.
    private func fillGaps(_ clauses: inout [Clause], _ unit: Range<Int>) {
        guard !clauses.isEmpty, clauses[0].run.lowerBound - unit.lowerBound < 25 else { return }
        clauses[0].run = unit.lowerBound..<clauses[0].run.upperBound
        var reach = clauses[0].run.upperBound, last = 0
        for index in clauses.indices.dropFirst() {
            let start = clauses[index].run.lowerBound
            if start > reach {
                if body.tokens[reach].kind == .sign || ClaimWords.joins.contains(body.keys[reach]) {
                    clauses[index].run = reach..<clauses[index].run.upperBound
                } else {
                    clauses[last].run = clauses[last].run.lowerBound..<start
                }
            }
            if clauses[index].run.upperBound >= reach {
                reach = clauses[index].run.upperBound
                last = index
            }
        }
        if unit.upperBound > reach, unit.upperBound - reach < 25 {
            clauses[last].run = clauses[last].run.lowerBound..<unit.upperBound
        }
    }

    /// A clause that breaks off ("promised to", "as its") was cut in the wrong place: it takes the next one in.
    private func mergeBroken(_ clauses: inout [Clause]) {
        var index = 0
        while index + 1 < clauses.count {
            let run = trimmed(clauses[index].run), next = clauses[index + 1].run
            guard let end = run.last, next.lowerBound > end else {
                index += 1
                continue
            }
            if next.lowerBound - run.upperBound <= 2,
                breaksOff(end) || isScrap(clauses[index + 1]) || !isBoundary(clauses[index + 1])
            {
                clauses[index].run = clauses[index].run.lowerBound..<next.upperBound
                clauses.remove(at: index + 1)
            } else {
                index += 1
            }
        }
    }

    /// A second verb with hardly a word of its own: "(was taken seriously) and addressed".
    private func isScrap(_ clause: Clause) -> Bool {
        clause.relation == .conjunct && clause.run.count < 8
            && clause.run.filter { body.tokens[$0].kind != .sign }.count < 4
    }

    /// Whether a clause begins where one can: behind a sign or a joining word, or with the subject of a content clause.
    private func isBoundary(_ clause: Clause) -> Bool {
        let start = clause.run.lowerBound
        guard start > 0 else { return true }
        if body.tokens[start].kind == .sign || body.tokens[start - 1].kind == .sign { return true }
        if ClaimWords.joins.contains(body.keys[start]) || ClaimWords.joins.contains(body.keys[start - 1]) {
            return true
        }
        switch body.tags[start] {
        case .wdt, .wp, .wpPossessive, .wrb, .cc: return true
        case .in where body.tags[min(start + 1, body.tags.count - 1)] != .wdt: return false
        default: break
        }
        if body.tags[min(start + 1, body.tags.count - 1)] == .wdt { return true }
        return clause.subject.map { clause.run.contains($0) && $0 < clause.head } ?? false
    }

    private func breaksOff(_ at: Int) -> Bool {
        switch body.tags[at] {
        case .to, .dt, .prpPossessive, .in, .jj, .md, .pos, .cd: true
        default: false
        }
    }

    func trimmed(_ run: Range<Int>) -> Range<Int> {
        var start = run.lowerBound, end = run.upperBound
        if let source = sourceTail(run) { end = source }
        if start < end, body.isWord(start, WordKeys.according),
            let comma = (start..<min(end, start + 14)).first(where: { body.isSign($0, ",") })
        {
            start = comma
        }
        while start < end,
            isLoose(start) && !opensInside(start, end)
                || ClaimWords.joins.contains(body.keys[start]) && !isPronoun(start)
        { start += 1 }
        while end > start,
            isLoose(end - 1)
                || ClaimWords.joins.contains(body.keys[end - 1]) && body.tags[end - 1] != .nn
                    && body.tags[end - 1] != .prp
        {
            if closesInside(end - 1, start) { break }
            end -= 1
        }
        return start..<end
    }

    /// Where ", according to …" begins at the end of a clause.
    private func sourceTail(_ run: Range<Int>) -> Int? {
        for at in run.dropFirst(3) where body.isWord(at, WordKeys.according) && body.isSign(at - 1, ",") {
            return at - 1
        }
        return nil
    }

    /// A sign that says nothing at the end of a clause; those that belong to numbers and words stay.
    private func isLoose(_ at: Int) -> Bool {
        guard body.tokens[at].kind == .sign else { return false }
        if body.tags[at] == .dollar || body.isSign(at, "$") || body.isSign(at, "%") || body.isSign(at, "#") {
            return false
        }
        if body.tokens[at].span.count > 1 {
            // currency signs and the like; marks and dashes are loose
            let bytes = body.text[body.tokens[at].span.range]
            return bytes.first == 0xE2 && bytes.dropFirst().first == 0x80
                || bytes.first == 0xC2 && (bytes.last == 0xAB || bytes.last == 0xBB)
        }
        if body.isSign(at, "."), at > 0, body.touchesLast(at), body.tokens[at - 1].span.count == 1,
            body.tokens[at - 1].letters != .lower, at > 1, body.isSign(at - 2, ".")
        {
            return false
        }
        return true
    }

    /// "who" and "which" lead a clause and say of whom it is.
    private func isPronoun(_ at: Int) -> Bool {
        body.tags[at] == .wp || body.tags[at] == .wdt && !body.isWord(at, WordKeys.that)
    }

    /// A bracket or quotation mark that closes what the clause opened.
    private func closesInside(_ at: Int, _ start: Int) -> Bool {
        let opener: Unicode.Scalar
        switch body.byte(at) {
        case 0x29: opener = "("
        case 0x5D: opener = "["
        case 0x22: return (start..<at).filter { body.isSign($0, "\"") }.count % 2 == 1
        case 0xE2:
            return isMark(at, 0x9D) && open(start..<at, 0x9C, 0x9D) || isMark(at, 0x99) && open(start..<at, 0x98, 0x99)
        default: return false
        }
        return (start..<at).contains { body.isSign($0, opener) }
    }

    /// An opening mark that the clause closes before its end.
    private func opensInside(_ at: Int, _ end: Int) -> Bool {
        let inner = at + 1..<max(at + 1, end - 2)
        switch body.byte(at) {
        case 0x28: return inner.contains { body.isSign($0, ")") }
        case 0x22: return inner.contains { body.isSign($0, "\"") } && body.touchesLast(at + 1)
        case 0xE2: return isMark(at, 0x9C) && inner.contains { isMark($0, 0x9D) }
        default: return false
        }
    }

    /// U+20xx by its last byte: the curly marks.
    private func isMark(_ at: Int, _ last: UInt8) -> Bool {
        let span = body.tokens[at].span
        guard body.tokens[at].kind == .sign, span.count == 3 else { return false }
        return body.text[Int(span.start)] == 0xE2 && body.text[Int(span.start) + 1] == 0x80
            && body.text[Int(span.start) + 2] == last
    }

    private func open(_ run: Range<Int>, _ opener: UInt8, _ closer: UInt8) -> Bool {
        run.filter { isMark($0, opener) }.count > run.filter { isMark($0, closer) }.count
    }
}

extension BodyText {
    /// Whether a token is this word, in any case.
    func isWord(_ at: Int, _ word: WordKey) -> Bool { keys[at] == word }
}
