import ReportKit

/// A name as it stands in the text.
package struct NameMention {
    /// The name without titles: `Vladimir Putin` of `Russian President Vladimir Putin`.
    var name: Range<Int>
    /// The name with the titles before it.
    var whole: Range<Int>
    /// Which one of `People.entities` bears it.
    var entity = 0
}

/// Finds the names of a body: capitalised words that the tagger takes for names, with initials and small words inside.
struct NameFinder {
    let body: BodyText

    func find() -> [NameMention] {
        var found: [NameMention] = []
        for sentence in body.sentences {
            var at = sentence.lowerBound
            while at < sentence.upperBound {
                guard begins(at, sentence) else {
                    at += 1
                    continue
                }
                let end = runEnd(at, sentence)
                found += mentions(at..<end, sentence)
                at = end
            }
        }
        return found
    }

    /// Whether a name can begin here.
    private func begins(_ at: Int, _ sentence: Range<Int>) -> Bool {
        guard body.tokens[at].kind == .word, body.isCapitalized(at), !NameWords.noNames.contains(body.keys[at]) else {
            return false
        }
        let tag = body.tags[at]
        if NameWords.titles.contains(body.keys[at]) { return true }
        if at > sentence.lowerBound, !followsOpening(at) {
            return tag.isNoun || tag == .jj || tag == .none || tag == .fw
        }
        // at the beginning the capital tells nothing
        guard !Words.starters.contains(body.keys[at]), !NameWords.openers.contains(body.keys[at]) else { return false }
        return tag.isName || tag == .none
            || at + 1 < sentence.upperBound && body.isCapitalized(at + 1) && body.tags[at + 1].isName && !tag.isVerb
    }

    private func followsOpening(_ at: Int) -> Bool {
        let sign = body.sign(at - 1)
        return body.opensQuotation(at - 1) || sign == 0x22 || sign == 0x3A || sign == 0x27 || sign == 0x60
    }

    private func continues(_ at: Int) -> Bool {
        body.tokens[at].kind == .word && body.isCapitalized(at) && !NameWords.noNames.contains(body.keys[at])
            && !(body.tags[at].isFinite && body.tokens[at].letters == .capitalized && false)
    }

    private func runEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
        var end = start + 1
        while end < sentence.upperBound {
            if continues(end) {
                end += 1
            } else if body.isSign(end, "."), body.touches(end - 1, end), isShort(end - 1),
                end + 1 < sentence.upperBound,
                continues(end + 1)
            {
                end += 1  // an initial or "Sen." and what follows
            } else if NameWords.particles.contains(body.keys[end]), let next = afterParticles(end, sentence) {
                end = next
            } else if NameWords.joins.contains(body.keys[end]), end + 1 < sentence.upperBound,
                joinsOrganisation(start..<end, end)
            {
                end += body.keys[end + 1] == "the" ? 3 : 2
            } else if let next = afterNickname(end, sentence) {
                end = next
            } else if body.isSign(end, "&"), end + 1 < sentence.upperBound, continues(end + 1) {
                end += 2
            } else {
                break
            }
        }
        return min(end, sentence.upperBound)
    }

    /// Raúl “Rocky” Mendes: past the nickname and its marks, where the name goes on.
    private func afterNickname(_ mark: Int, _ sentence: Range<Int>) -> Int? {
        guard body.opensQuotation(mark) || body.sign(mark) == 0x22, mark + 3 < sentence.upperBound,
            !body.touchesLast(mark)
        else { return nil }
        var at = mark + 1
        while at < mark + 3, at < sentence.upperBound, continues(at) { at += 1 }
        guard at > mark + 1, at + 1 < sentence.upperBound, body.closesQuotation(at) || body.sign(at) == 0x22,
            continues(at + 1)
        else { return nil }
        return at + 2
    }

    private func isShort(_ at: Int) -> Bool {
        body.tokens[at].span.count == 1 || Words.titles.contains(body.keys[at]) || Words.pointed.contains(body.keys[at])
    }

    private func afterParticles(_ at: Int, _ sentence: Range<Int>) -> Int? {
        var next = at + 1
        while next < sentence.upperBound, next < at + 3, NameWords.particles.contains(body.keys[next]) { next += 1 }
        return next < sentence.upperBound && continues(next) ? next + 1 : nil
    }

    /// "Department of Justice", "Secretary of State", "Bank of England"; not "Putin of Russia".
    private func joinsOrganisation(_ run: Range<Int>, _ at: Int) -> Bool {
        let last = run.upperBound - 1
        let next = body.keys[at + 1] == "the" && at + 2 < body.tokens.count ? at + 2 : at + 1
        guard continues(next) else { return false }
        return NameWords.organisation.contains(body.keys[last])
            || NameWords.titles.contains(body.keys[last]) && body.keys[last] != "president"
    }

    /// Cuts the titles off a run; a run of titles alone names nobody.
    private func mentions(_ run: Range<Int>, _ sentence: Range<Int>) -> [NameMention] {
        var start = run.lowerBound
        // after the last title: "Russian President Vladimir Putin", "Secretary of State John Kerry"
        for at in run.reversed() where NameWords.titles.contains(body.keys[at]) {
            var after = at + 1
            if after < run.upperBound, body.isSign(after, ".") { after += 1 }
            if after < run.upperBound, NameWords.joins.contains(body.keys[after]) {
                after += 1
                if after < run.upperBound, body.keys[after] == "the" { after += 1 }
                if after < run.upperBound { after += 1 }
            }
            start = after
            break
        }
        while start < run.upperBound, body.tokens[start].kind == .sign { start += 1 }
        guard start < run.upperBound else { return [] }
        // a possessive ends one name; what follows is another
        return [NameMention(name: start..<run.upperBound, whole: run)]
    }
}
