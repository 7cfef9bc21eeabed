import ReportKit

/// Takes marks and joining words off the ends of a clause.
struct ClauseTrim {
    let body: BodyText

    init(_ body: BodyText) { self.body = body }

    func trimmed(_ run: Range<Int>) -> Range<Int> {
        var start = run.lowerBound, end = run.upperBound
        while start < end, isLoose(start) || ClaimWords.joins.contains(body.keys[start]) && !isPronoun(start) { start += 1 }
        while end > start, isLoose(end - 1) || ClaimWords.joins.contains(body.keys[end - 1]) && body.tags[end - 1] != .nn && body.tags[end - 1] != .prp {
            if closesInside(end - 1, start) { break }
            end -= 1
        }
        return start..<end
    }

    /// A sign that says nothing at the end of a clause; those that belong to numbers and words stay.
    private func isLoose(_ at: Int) -> Bool {
        guard body.tokens[at].kind == .sign else { return false }
        if body.tags[at] == .dollar || body.isSign(at, "$") || body.isSign(at, "%") || body.isSign(at, "#") { return false }
        if body.tokens[at].span.count > 1 {
            // currency signs and the like; marks and dashes are loose
            let bytes = body.text[body.tokens[at].span.range]
            return bytes.first == 0xE2 && bytes.dropFirst().first == 0x80 || bytes.first == 0xC2 && (bytes.last == 0xAB || bytes.last == 0xBB)
        }
        if body.isSign(at, "."), at > 0, body.touchesLast(at), body.tokens[at - 1].span.count == 1, body.tokens[at - 1].letters != .lower, at > 1, body.isSign(at - 2, ".") { return false }
        return true
    }

    /// "who" and "which" lead a clause and say of whom it is.
    private func isPronoun(_ at: Int) -> Bool { body.tags[at] == .wp || body.tags[at] == .wdt && !body.isWord(at, "that") }

    /// A bracket or quotation mark that closes what the clause opened.
    private func closesInside(_ at: Int, _ start: Int) -> Bool {
        let opener: Unicode.Scalar
        switch body.byte(at) {
        case 0x29: opener = "("
        case 0x5D: opener = "["
        default: return false
        }
        return (start..<at).contains { body.isSign($0, opener) }
    }
}

extension BodyText {
    /// Whether a token is this word, in any case.
    func isWord(_ at: Int, _ word: WordKey) -> Bool { keys[at] == word }
}
