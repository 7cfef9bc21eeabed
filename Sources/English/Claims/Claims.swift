import ReportKit

extension English {
    /// The checkable statements, one clause each, in reading order.
    func claims(in body: BodyText, _ reading: Reading) -> [Claim] {
        ClaimReader(body, reading).read()
    }
}

/// Cuts each sentence into its clauses and keeps those that say what can be checked.
struct ClaimReader {
    let body: BodyText
    let reading: Reading
    let sources: ClaimSources

    /// Longer runs are no sentences of prose; they would cost more than their length.
    static let longest = 400

    init(_ body: BodyText, _ reading: Reading) {
        self.body = body
        self.reading = reading
        sources = ClaimSources(body, reading.quotations)
    }

    func read() -> [Claim] {
        var found: [Clause] = []
        for sentence in body.sentences where sentence.count <= Self.longest && sentence.count > 2 {
            found += clauses(of: sentence)
        }
        found.sort { ($0.run.lowerBound, $0.run.upperBound) < ($1.run.lowerBound, $1.run.upperBound) }
        var claims: [Claim] = []
        var last: Range<Int>?
        for clause in found where clause.run != last {
            last = clause.run
            claims.append(claim(clause, id: claims.count))
        }
        return claims
    }

    /// The clauses of a sentence that are claims.
    private func clauses(of sentence: Range<Int>) -> [Clause] {
        guard !isQuestion(sentence) else { return [] }
        let tree = ClauseTree(body, sentence)
        var found: [Clause] = []
        for unit in sources.units(in: sentence) {
            found += tree.clauses(in: unit.run).compactMap { clause in
                var clause = clause
                clause.quotation = unit.quotation
                return isClaim(clause, unit) ? clause : nil
            }
        }
        return found
    }

    private func isQuestion(_ sentence: Range<Int>) -> Bool {
        for at in sentence.suffix(2) where body.isSign(at, "?") { return true }
        return false
    }

    private func claim(_ clause: Clause, id: Int) -> Claim {
        let span = body.span(clause.run)
        let quotation = sources.smallest(holding: clause.run) ?? clause.quotation
        let marks = ClaimMarks(body, clause)
        var names = reading.people.names(in: clause.run)
        if let subject = clause.subject, !clause.run.contains(subject), let name = reading.people.name(at: subject),
            !names.contains(name)
        {
            names.insert(name, at: 0)
        }
        return Claim(
            id: id, span, attribution: sources.attribution(of: clause.run),
            negated: marks.negated != sources.isDenied(clause.run), hedged: marks.hedged,
            figures: indices(of: reading.figures, in: span) { $0.span },
            dates: indices(of: reading.dates, in: span) { $0.span },
            names: names, quotation: quotation)
    }

    /// The indices of what lies in a span; `list` is in reading order.
    private func indices<Thing>(of list: [Thing], in span: TextSpan, _ place: (Thing) -> TextSpan) -> [Int] {
        var low = 0, high = list.count
        while low < high {
            let middle = (low + high) / 2
            if place(list[middle]).start < span.start { low = middle + 1 } else { high = middle }
        }
        var found: [Int] = []
        while low < list.count, place(list[low]).start < span.end {
            if span.contains(place(list[low])) { found.append(low) }
            low += 1
        }
        return found
    }
}
