import ReportKit

/// What the right content among the candidates is told by.
///
/// Of a candidate's features most belong to its first word or to its last. They are asked once for all candidates that begin
/// or end there.
package struct ContentFeatures {
    private let cue: Int
    private let context: SpeechContext
    private let sentence: Range<Int>
    /// The reporting word, and what it is.
    private let word, mine: UInt64

    package init(_ cue: Int, _ context: SpeechContext) {
        self.cue = cue
        self.context = context
        sentence = context.body.sentence(of: cue) ?? cue..<cue + 1
        word = context.body.keys[cue].number
        mine = UInt64(context.body.tags[cue].rawValue)
    }

    /// All features of a candidate.
    package func add(_ content: Content, into list: inout FeatureList) {
        list.clear()
        addStart(content.first.lowerBound, content.side, into: &list)
        addEnd(content.first.upperBound, content.side, into: &list)
        addWhole(content, into: &list)
    }

    private func key(_ one: Int) -> UInt64 { sentence.contains(one) ? context.body.keys[one].number : 1 }

    private func tag(_ one: Int) -> UInt64 { sentence.contains(one) ? UInt64(context.body.tags[one].rawValue) : 99 }

    /// What the first word says, and the one before it.
    func addStart(_ a: Int, _ place: Content.Side, into list: inout FeatureList) {
        let side = place.rawValue
        list.add(202, side, key(a))
        list.add(203, side, tag(a), tag(a + 1))
        list.add(204, side, key(a - 1))
        list.add(205, side, key(a - 1), key(a))
        list.add(209, side, word, key(a))
        list.add(210, side, word, tag(a))
        if place == .right { addDistance(a - cue, side, tag(cue + 1), into: &list) }
    }

    /// What the last word says, and the two behind it.
    func addEnd(_ b: Int, _ place: Content.Side, into list: inout FeatureList) {
        let side = place.rawValue
        list.add(206, side, key(b))
        list.add(207, side, key(b), tag(b - 1))
        list.add(208, side, tag(b - 1), tag(b))
        list.add(211, side, key(b - 1))
        list.add(212, side, key(b), key(b + 1))
        list.add(213, side, tag(b), tag(b + 1))
        if place != .right { addDistance(cue - b, side, tag(cue - 1), into: &list) }
    }

    /// How far it is from the reporting word.
    private func addDistance(_ words: Int, _ side: UInt64, _ between: UInt64, into list: inout FeatureList) {
        let distance = UInt64(min(9, words))
        list.add(214, side, distance, mine)
        list.add(215, side, distance, word)
        list.add(216, side, distance, between)
    }

    /// What first and last word say together with what is between them.
    func addWhole(_ content: Content, into list: inout FeatureList) {
        let body = context.body
        let side = content.side.rawValue, part = content.first
        list.add(200, side, word)
        list.add(201, side, mine)
        let length = UInt64(part.count < 8 ? part.count : part.count < 16 ? 8 : 9)
        list.add(217, side, length)
        list.add(218, side, length, word)
        addTree(part, side, into: &list)
        addQuotes(part, side, into: &list)
        let ends: UInt64 = part.upperBound + 1 >= sentence.upperBound ? 1 : 0
        let begins: UInt64 = part.lowerBound <= sentence.lowerBound ? 1 : 0
        list.add(240, side, ends << 1 | begins)
        list.add(241, side, ends, word)
        list.add(242, side, ends << 1 | begins, mine << 8 | tag(part.lowerBound))
        var commas = 0, verbs = 0
        for at in part {
            if body.isSign(at, ",") { commas += 1 }
            if body.tags[at].isFinite { verbs += 1 }
        }
        list.add(243, side, UInt64(min(3, commas)), UInt64(min(2, verbs)))
        list.add(244, side, UInt64(min(2, verbs)), word)
        list.add(245, side, UInt64(min(2, verbs)), key(part.lowerBound))
    }

    /// How the part lies in the tree: whether it is just what hangs on one dependent of the word, and on which.
    private func addTree(_ part: Range<Int>, _ side: UInt64, into list: inout FeatureList) {
        let body = context.body
        // the tokens of the part that hang on something outside it
        var tops = 0, cut = 0
        var top = -1
        for at in part {
            let head = body.heads[at]
            if head < 0 || !part.contains(head) {
                if body.tokens[at].kind != .sign {
                    tops += 1
                    if top < 0 || head == cue { top = at }
                }
            }
        }
        guard top >= 0 else { return }
        if Int(context.low[top]) < part.lowerBound { cut |= 1 }
        if Int(context.high[top]) >= part.upperBound { cut |= 2 }
        let relation = UInt64(body.relations[top].rawValue)
        let hangs: UInt64 =
            body.heads[top] == cue
            ? 1 : body.heads[top] < 0 ? 2 : body.heads[cue] == top ? 3 : body.heads[body.heads[top]] == cue ? 4 : 0
        list.add(220, side, relation, hangs)
        list.add(221, side, relation << 4 | hangs, word)
        list.add(222, side, UInt64(cut), hangs)
        list.add(223, side, UInt64(cut) << 8 | relation, hangs)
        list.add(224, side, UInt64(min(3, tops)), hangs)
        list.add(225, side, UInt64(min(3, tops)), UInt64(cut))
        list.add(226, side, UInt64(body.tags[top].rawValue), hangs)
        list.add(227, side, UInt64(body.tags[top].rawValue) << 8 | relation, word)
        if hangs == 3 { list.add(228, UInt64(body.relations[cue].rawValue), side) }
        var subject: UInt64 = 0
        for child in context.children(cue) {
            switch body.relations[child] {
            case .subject, .passiveSubject: subject |= part.contains(child) ? 1 : 2
            case .clause: subject |= part.contains(child) ? 4 : 8
            case .object: subject |= part.contains(child) ? 16 : 32
            case .openClause: subject |= part.contains(child) ? 64 : 128
            default: break
            }
        }
        list.add(229, side, subject)
        list.add(230, side, subject, word)
        list.add(231, side, subject, mine)
    }

    /// How the part lies to the quotation marks: whole quotations in it, or one cut through.
    private func addQuotes(_ part: Range<Int>, _ side: UInt64, into list: inout FeatureList) {
        var cut: UInt64 = 0
        let first = context.runOf[part.lowerBound], last = context.runOf[part.upperBound - 1]
        if first >= 0, context.runs[Int(first)].tokens.lowerBound < part.lowerBound { cut |= 1 }
        if last >= 0, context.runs[Int(last)].tokens.upperBound > part.upperBound { cut |= 2 }
        let after = part.upperBound < context.runOf.count && context.runOf[part.upperBound] >= 0 && last < 0 ? 1 : 0
        let has = part.contains { context.runOf[$0] >= 0 }
        list.add(232, side, cut, has ? 1 : 0)
        list.add(233, side, cut, first >= 0 ? 1 : 0)
        list.add(234, side, last >= 0 ? 1 : 0, UInt64(after))
    }
}
