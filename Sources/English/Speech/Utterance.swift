import ReportKit

/// One or more runs between quotation marks that are one utterance, and the word that reports it.
struct Utterance {
    /// Indices into the context's runs.
    var runs: [Int]
    /// The reporting word.
    var cue: Int?
    /// Whether it is taken for a continuation of the speech before, without a word of its own.
    var carried = false
    /// The first token of the name that signs it: “X” — Anna Hale.
    var signature: Int?
    /// The first token of who is named between its dashes: “It is”—Anna Hale paused—“the last.”
    var aside: Int?
}

/// Joins quoted runs to utterances: “X,” he said. “Y.” and “X,” he said, “Y” are one; “X,” he said. “Y,” she said. are two.
struct UtteranceFinder {
    let context: SpeechContext
    /// By token: the log odds of being a reporting word; −∞ for what can be none.
    let cues: [Float]

    func find() -> [Utterance] {
        var found: [Utterance] = []
        let runs = context.runs.indices.filter { context.isUtterance[$0] }
        for (place, run) in runs.enumerated() {
            let before = place > 0 ? runs[place - 1] : nil
            let after = place + 1 < runs.count ? runs[place + 1] : nil
            if let before, let last = found.indices.last,
                let aside = Aside(between: tokens(before), and: tokens(run), context.body)
            {
                found[last].runs.append(run)
                (found[last].aside, found[last].carried) = (aside.name, false)
                continue
            }
            let lead = leadIn(run, before)
            let trail = trailing(run, after)
            if let before, let last = found.indices.last, joins(before, run, found[last], lead, trail) {
                found[last].runs.append(run)
                found[last].cue = found[last].cue ?? trail ?? lead
                continue
            }
            let own = lead != nil && found.last?.cue != lead ? lead : trail ?? lead
            let signature = own == nil ? signature(run) : nil
            let carried = own == nil && signature == nil && before.map { follows($0, run) } == true
            found.append(Utterance(runs: [run], cue: own, carried: carried, signature: signature))
        }
        return found
    }

    private func tokens(_ run: Int) -> Range<Int> { context.runs[run].tokens }

    /// The reporting word before a run, in its sentence or in a line that ends with a colon.
    private func leadIn(_ run: Int, _ before: Int?) -> Int? {
        let start = tokens(run).lowerBound
        let sentence = context.body.sentence(of: start) ?? tokens(run)
        var floor = max(sentence.lowerBound, before.map { tokens($0).upperBound } ?? 0)
        var from = start
        if from <= sentence.lowerBound {
            guard start > 0, context.body.isSign(start - 1, ":"), let line = context.body.sentence(of: start - 1) else {
                return nil
            }
            floor = max(line.lowerBound, before.map { tokens($0).upperBound } ?? 0)
            from = start - 1
        }
        guard floor < from else { return nil }
        return best(in: max(floor, from - 40)..<from, near: from)
    }

    /// The reporting word after a run, in its sentence and before the next run.
    private func trailing(_ run: Int, _ after: Int?) -> Int? {
        let end = tokens(run).upperBound
        guard end < context.body.tokens.count, let sentence = context.body.sentence(of: end - 1), sentence.contains(end)
        else { return nil }
        let limit = min(sentence.upperBound, end + 40, after.map { tokens($0).lowerBound } ?? Int.max)
        guard end < limit else { return nil }
        return best(in: end..<limit, near: end)
    }

    private func best(in range: Range<Int>, near place: Int) -> Int? {
        var best: Int?
        var most = Float(-2.5)
        for at in range where cues[at] > -3.5 {
            let distance = Float(min(20, abs(at - place)))
            let score = cues[at] - 0.15 * distance + (Words.saying.contains(context.body.keys[at]) ? 1 : 0)
            if score > most { (best, most) = (at, score) }
        }
        return best
    }

    /// A dash and a name after a quotation, in the same line or the next.
    private func signature(_ run: Int) -> Int? {
        let dash = tokens(run).upperBound
        guard dash + 1 < context.body.tokens.count, [0x2014, 0x2015, 0x2013, 0x2D].contains(context.body.sign(dash))
        else { return nil }
        var name = dash + 1
        while name < min(dash + 3, context.body.tokens.count), context.body.tokens[name].kind == .sign { name += 1 }
        guard name < context.body.tokens.count, context.body.isCapitalized(name) else { return nil }
        let rest = name..<min(name + 8, context.body.sentence(of: name)?.upperBound ?? name)
        return rest.contains { context.body.tags[$0].isFinite } ? nil : name
    }

    /// Whether a run goes on with the utterance before it.
    private func joins(_ before: Int, _ run: Int, _ last: Utterance, _ lead: Int?, _ trail: Int?) -> Bool {
        let gap = tokens(before).upperBound..<tokens(run).lowerBound
        if context.runs[before].continues { return true }
        guard gap.count < 60, let cue = last.cue ?? trail else { return false }
        // “X,” he said, “Y”
        if let lead, lead == last.cue, gap.contains(lead) { return true }
        if lead != nil { return false }
        if gap.isEmpty {
            return context.body.paragraph(of: gap.lowerBound - 1) == context.body.paragraph(of: gap.upperBound)
                && trail == nil
        }
        // “X,” he said. “Y.”
        return trail == nil && gap.contains(cue) && sameParagraph(gap) && sentences(gap) == 1
    }

    /// Whether a run without a word of its own comes right after another.
    private func follows(_ before: Int, _ run: Int) -> Bool {
        let gap = tokens(before).upperBound..<tokens(run).lowerBound
        return gap.count < 120
    }

    private func sameParagraph(_ gap: Range<Int>) -> Bool {
        context.body.paragraph(of: gap.lowerBound) == context.body.paragraph(of: gap.upperBound)
    }

    private func sentences(_ gap: Range<Int>) -> Int {
        guard let first = context.body.index(of: gap.lowerBound), let last = context.body.index(of: gap.upperBound - 1)
        else { return 0 }
        return last - first + 1
    }
}

extension BodyText {
    /// The index of the paragraph that holds a token.
    func paragraph(of token: Int) -> Int? {
        var low = 0, high = paragraphs.count
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < paragraphs.count && paragraphs[low].contains(token) ? low : nil
    }
}
