import ReportKit

/// What a reporting word is told by.
package enum CueFeatures {
    /// Whether a token may be a reporting word at all.
    package static func isCandidate(_ at: Int, _ context: SpeechContext) -> Bool {
        let body = context.body
        guard !context.inUtterance(at) else { return false }
        switch body.tokens[at].kind {
        case .number: return false
        case .sign: return body.isSign(at, ":")
        case .word:
            let tag = body.tags[at]
            return tag.isVerb || tag == .nn || tag == .nns || tag == .jj || body.keys[at] == "according"
                || body.keys[at] == "per"
        }
    }

    package static func add(_ at: Int, _ context: SpeechContext, into list: inout FeatureList) {
        list.clear()
        let body = context.body
        let count = body.tokens.count
        func key(_ one: Int) -> UInt64 { one >= 0 && one < count ? body.keys[one].number : 1 }
        func tag(_ one: Int) -> UInt64 { one >= 0 && one < count ? UInt64(body.tags[one].rawValue) : 99 }
        func relation(_ one: Int) -> UInt64 { one >= 0 && one < count ? UInt64(body.relations[one].rawValue) : 99 }
        let word = key(at), mine = tag(at)
        list.add(100, mine)
        list.add(101, word)
        list.add(102, word, mine)
        list.add(103, word, key(at + 1))
        list.add(104, word, key(at - 1))
        list.add(105, mine, key(at + 1))
        list.add(106, mine, key(at - 1))
        list.add(107, word, tag(at + 1))
        list.add(108, word, tag(at - 1))
        list.add(109, mine, tag(at + 1), tag(at + 2))
        list.add(110, mine, tag(at - 1), tag(at - 2))
        list.add(111, relation(at), mine)
        list.add(112, relation(at), word)
        let head = body.heads[at]
        list.add(113, key(head), relation(at))
        list.add(114, key(head), word)
        var shape: UInt64 = 0
        for child in context.children(at) {
            let how = relation(child), right: UInt64 = child > at ? 1 : 0
            shape |= 1 << (how & 31)
            switch body.relations[child] {
            case .clause, .openClause, .parataxis, .adverbialClause:
                let first = Int(context.low[child])
                list.add(115, mine, how << 1 | right, key(first))
                list.add(116, word, how << 1 | right)
                list.add(117, word, how, tag(child))
            case .subject, .passiveSubject:
                list.add(118, mine, how, tag(child))
                list.add(119, word, key(child))
                list.add(120, key(child), mine)
            case .object, .indirectObject, .oblique:
                list.add(121, word, how, tag(child))
                list.add(122, mine, key(child))
                list.add(123, word, how, key(Int(context.low[child])))
            case .auxiliary, .passiveAuxiliary, .mark, .adverb, .compound, .copula:
                list.add(124, mine, key(child))
                list.add(125, word, key(child))
            default: break
            }
        }
        list.add(126, shape, mine)
        list.add(127, shape, word)
        addQuotes(at, context, word, mine, into: &list)
        guard let sentence = body.sentence(of: at) else { return }
        list.add(134, mine, UInt64(min(3, at - sentence.lowerBound)))
        list.add(135, mine, UInt64(min(3, sentence.upperBound - at)))
        list.add(136, word, at == sentence.lowerBound ? 1 : 0)
    }

    /// Where the quotation marks stand: beside the word, somewhere in its sentence, around it.
    private static func addQuotes(
        _ at: Int, _ context: SpeechContext, _ word: UInt64, _ mine: UInt64, into list: inout FeatureList
    ) {
        let body = context.body
        guard let sentence = body.sentence(of: at) else { return }
        var before: UInt64 = 9, after: UInt64 = 9
        for step in 1..<9 {
            if before == 9, at - step >= sentence.lowerBound, context.runOf[at - step] >= 0 {
                before = UInt64(step) | (context.inUtterance(at - step) ? 16 : 0)
            }
            if after == 9, at + step < sentence.upperBound, context.runOf[at + step] >= 0 {
                after = UInt64(step) | (context.inUtterance(at + step) ? 16 : 0)
            }
        }
        list.add(128, before, after)
        list.add(129, before, word)
        list.add(130, after, word)
        list.add(131, context.runOf[at] >= 0 ? 1 : 0, mine)
        let next = sentence.upperBound < body.tokens.count && context.inUtterance(sentence.upperBound) ? 1 : 0
        list.add(132, UInt64(next), mine, before)
        list.add(133, UInt64(next), word)
    }
}
