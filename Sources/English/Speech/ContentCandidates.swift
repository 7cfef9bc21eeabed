import ReportKit

/// What may be the content of a reporting word.
package struct Content: Equatable {
    /// Where it stands from the word: before it, after it, on both sides.
    package enum Side: UInt64 { case left, right, both }

    /// The content, or the part of it before the word.
    package var first: Range<Int>
    /// The part after the word, where the content is on both sides.
    package var second: Range<Int>?
    package var side: Side

    package var parts: [Range<Int>] { second.map { [first, $0] } ?? [first] }
}

/// Lists the contents that a reporting word may have: bounded by what hangs on it and by the signs around it.
package struct ContentCandidates {
    let context: SpeechContext
    let cue: Int
    let sentence: Range<Int>

    package init(_ cue: Int, _ context: SpeechContext) {
        self.context = context
        self.cue = cue
        sentence = context.body.sentence(of: cue) ?? cue..<cue + 1
        var end = sentence.upperBound
        while end > cue + 1, Self.isStop(end - 1, sentence, context.body) { end -= 1 }
        self.end = end
    }

    package func all() -> [Content] {
        var found = rights().map { Content(first: $0, side: .right) }
        let lefts = self.lefts()
        found += lefts.map { Content(first: $0, side: .left) }
        if let after = tail() {
            for left in lefts.prefix(4) where left.count > 1 {
                found.append(Content(first: left, second: after, side: .both))
            }
        }
        return found
    }

    /// The end of the sentence without its last sign.
    private let end: Int

    private static func isStop(_ at: Int, _ sentence: Range<Int>, _ body: BodyText) -> Bool {
        let sign = body.sign(at)
        return sign == 0x2E || sign == 0x21 || sign == 0x3B && at == sentence.upperBound - 1
    }

    private func isComma(_ at: Int) -> Bool {
        switch context.body.sign(at) {
        case 0x2C, 0x3B, 0x3A, 0x2014, 0x2013: true
        case 0x2D: !context.body.touches(at - 1, at)
        default: false
        }
    }

    private func rights() -> [Range<Int>] {
        let body = context.body
        var starts: [Int] = [], ends: [Int] = []
        func start(_ at: Int) { if at > cue, at < end, !starts.contains(at), starts.count < 12 { starts.append(at) } }
        func finish(_ at: Int) { if at > cue + 1, at <= end, !ends.contains(at), ends.count < 14 { ends.append(at) } }
        finish(end)
        start(cue + 1)
        finish(Int(context.high[cue]) + 1)
        for child in context.children(cue) where child > cue {
            start(max(cue + 1, Int(context.low[child])))
            finish(Int(context.high[child]) + 1)
            for inner in context.children(child) where inner > cue {
                if body.relations[child] != .clause { start(max(cue + 1, Int(context.low[inner]))) }
                finish(Int(context.high[inner]) + 1)
            }
        }
        var commas = 0
        for at in cue + 1..<max(cue + 1, min(end, cue + 80)) {
            if isComma(at), commas < 6 {
                commas += 1
                finish(at)
                if at < cue + 15 { start(at + 1) }
            }
            if at < cue + 10, body.keys[at] == "that" || body.keys[at] == "to" { start(at) }
            // a quotation within the sentence
            if context.runOf[at] >= 0, context.runOf[at - 1] != context.runOf[at], at < cue + 12 { start(at) }
            if context.runOf[at] >= 0, at + 1 < end, context.runOf[at + 1] != context.runOf[at] { finish(at + 1) }
        }
        for at in [end] + ends {
            // the sign that an indirect content ends before
            if at - 1 > cue, isComma(at - 1) { finish(at - 1) }
        }
        return Self.between(starts, ends)
    }

    /// All runs from one of the starts to one of the ends behind it.
    private static func between(_ starts: [Int], _ ends: [Int]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        runs.reserveCapacity(starts.count * ends.count)
        for from in starts { for end in ends where end > from { runs.append(from..<end) } }
        return runs
    }

    private func lefts() -> [Range<Int>] {
        let body = context.body
        var starts: [Int] = [], ends: [Int] = []
        func start(_ at: Int) {
            if at >= sentence.lowerBound, at < cue, !starts.contains(at), starts.count < 7 { starts.append(at) }
        }
        func finish(_ at: Int) {
            if at > sentence.lowerBound, at <= cue, !ends.contains(at), ends.count < 6 { ends.append(at) }
        }
        var first = sentence.lowerBound
        start(first)
        while first < cue, body.tags[first] == .cc || body.tags[first] == .rb || isComma(first) { first += 1 }
        start(first)
        for at in (max(sentence.lowerBound, cue - 60)..<cue).reversed() where isComma(at) {
            if cue - at < 16 { finish(at) }
            start(at + 1)
        }
        for child in context.children(cue) where child < cue && body.relations[child] == .subject {
            finish(Int(context.low[child]))
            if body.keys[Int(context.low[child])] == "that" || body.keys[Int(context.low[child])] == "which" {
                finish(Int(context.low[child]))
            }
        }
        finish(cue)
        // what hangs before the word as its clause, object or passive subject
        var found: [Range<Int>] = []
        for child in context.children(cue) where child < cue {
            let range = Int(context.low[child])..<Int(context.high[child]) + 1
            if range.upperBound <= cue { found.append(range) }
        }
        let head = body.heads[cue]
        if head >= sentence.lowerBound, head < cue, Int(context.low[head]) < cue {
            // the noun that "… he described" hangs on
            found.append(Int(context.low[head])..<min(cue, Int(context.low[cue])).clamped(above: head + 1))
        }
        return Self.between(starts, ends) + found.filter { !$0.isEmpty }
    }

    /// What follows where the word and its speaker are put in between: "…, he said, …".
    private func tail() -> Range<Int>? {
        for at in cue + 1..<max(cue + 1, min(end, cue + 20)) where isComma(at) && at + 1 < end { return at + 1..<end }
        return nil
    }
}

extension Int {
    fileprivate func clamped(above floor: Int) -> Int { Swift.max(self, floor) }
}
