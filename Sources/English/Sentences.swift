package import ReportKit

extension BodyText {
    /// Cuts the body segments into tokens, paragraphs and sentences; no sentence crosses a segment or a blank line.
    ///
    /// - Parameter parsing: false leaves the grammar out.
    package convenience init(_ text: [UInt8], segments: [Segment], parsing: Bool = true) {
        var tokens: [Token] = []
        var paragraphs: [Range<Int>] = []
        for segment in segments where segment.kind == .body {
            var start = tokens.count
            for token in ReportKit.tokens(in: text.span, segment.span.range) {
                if tokens.count > start, let last = tokens.last,
                    blankLine(text, last.span.end, token.span.start) || HeadLine.ends(at: last, before: token, in: text)
                {
                    paragraphs.append(start..<tokens.count)
                    start = tokens.count
                }
                tokens.append(token)
            }
            if start < tokens.count { paragraphs.append(start..<tokens.count) }
        }
        let keys = tokens.map { WordKey(text.span, $0.span.range) }
        let uncut = BodyText(text: text, tokens: tokens, keys: keys, sentences: [], paragraphs: paragraphs)
        let sentences = paragraphs.flatMap { SentenceCutter(body: uncut, paragraph: $0).sentences() }
        let cut = BodyText(text: text, tokens: tokens, keys: keys, sentences: sentences, paragraphs: paragraphs)
        self.init(
            text: text, tokens: tokens, keys: keys, sentences: sentences, paragraphs: paragraphs,
            tree: parsing ? Grammar().tree(of: cut) : Tree())
    }
}

/// Whether the blanks between two tokens hold two line ends.
private func blankLine(_ text: [UInt8], _ from: Int32, _ to: Int32) -> Bool {
    guard to - from > 1 else { return false }
    return text[Int(from)..<Int(to)].lazy.filter { $0 == 0x0A }.prefix(2).count == 2
}

/// Cuts one paragraph into sentences.
///
/// A point ends a sentence unless something speaks against it: an abbreviation or an initial before it, a small
/// letter or nothing but a digit after it. Where both readings are possible ("the U.S. The", "the U.S. President"),
/// the next word decides: only a word that is capitalised for no other reason than its place begins a sentence.
struct SentenceCutter {
    let body: BodyText
    let paragraph: Range<Int>

    func sentences() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = paragraph.lowerBound
        var at = start
        var marks = 0  // straight double quotes so far
        while at < paragraph.upperBound {
            if body.isSign(at, "\"") { marks += 1 }
            guard isTerminator(at) else {
                at += 1
                continue
            }
            let points = at
            while at + 1 < paragraph.upperBound, isTerminator(at + 1) { at += 1 }
            let last = at
            while at + 1 < paragraph.upperBound, isCloser(at + 1, marks: marks) {
                at += 1
                if body.isSign(at, "\"") { marks += 1 }
            }
            at += 1
            if at >= paragraph.upperBound || ends(points...last, next: at, start: start) {
                found.append(start..<at)
                start = at
            }
        }
        if start < paragraph.upperBound { found.append(start..<paragraph.upperBound) }
        return found
    }

    private func isTerminator(_ at: Int) -> Bool {
        guard body.tokens[at].kind == .sign else { return false }
        let byte = body.byte(at)
        return byte == 0x2E || byte == 0x21 || byte == 0x3F || isEllipsis(at)
    }

    private func isEllipsis(_ at: Int) -> Bool {
        let span = body.tokens[at].span
        return span.count == 3 && body.text[span.range].elementsEqual([0xE2, 0x80, 0xA6])
    }

    /// Whether the sign closes what the sentence's end stands in: a bracket or a quotation mark that clings to it.
    private func isCloser(_ at: Int, marks: Int) -> Bool {
        guard body.tokens[at].kind == .sign else { return false }
        let clings = body.touchesLast(at)
        switch body.byte(at) {
        case 0x29, 0x5D: return true  // ) ]
        case 0x22: return clings || marks % 2 == 1 && !body.touches(at, at + 1)
        case 0x27:
            return clings || body.touches(at, at + 1) && body.isSign(at + 1, "'") && !body.touches(at + 1, at + 2)
        default: return body.closesQuotation(at)
        }
    }

    private func ends(_ points: ClosedRange<Int>, next: Int, start: Int) -> Bool {
        let closers = next - points.upperBound - 1
        let pointed = body.isSign(points.lowerBound, ".") && points.count == 1
        let ellipsis = !pointed && (isEllipsis(points.lowerBound) || body.isSign(points.lowerBound, "."))
        var word = next
        while word < paragraph.upperBound, body.tokens[word].kind == .sign, opens(word) { word += 1 }
        guard word < paragraph.upperBound else { return true }
        if closers == 0, body.touchesLast(next) { return pointed && squeezed(points.lowerBound, next) }
        switch body.tokens[word].kind {
        case .sign: return word == next ? dash(word) == false : true
        case .number: return !pointed || closers > 0 || !abbreviates(points.lowerBound, start: start, before: word)
        case .word: break
        }
        guard body.isCapitalized(word) || word > next || startsSmall(word) else { return false }
        if closers > 0, !pointed, word == next, isReporting(word, start: start) { return false }
        if ellipsis { return word > next || Words.starters.contains(body.keys[word]) }
        return !pointed || closers > 0 || !abbreviates(points.lowerBound, start: start, before: word)
    }

    /// "…the end.The next…": two sentences run together by a lost blank.
    private func squeezed(_ point: Int, _ next: Int) -> Bool {
        guard point > paragraph.lowerBound, body.tokens[next].letters == .capitalized else { return false }
        let before = body.tokens[point - 1]
        return before.kind == .word && before.letters == .lower && before.span.count > 2
    }

    /// A name that is written small begins a sentence only where it looks like nothing else ("iPhone", "eBay").
    private func startsSmall(_ word: Int) -> Bool { body.tokens[word].letters == .mixed }

    private func opens(_ at: Int) -> Bool {
        switch body.byte(at) {
        case 0x28, 0x5B, 0x60: true  // ( [ `
        case 0x22, 0x27: true
        default: body.opensQuotation(at)
        }
    }

    private func dash(_ at: Int) -> Bool {
        let byte = body.byte(at)
        return byte == 0x2D || byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x29 || byte == 0x2F
            || body.text[body.tokens[at].span.range].starts(with: [0xE2, 0x80]) && !opens(at)
    }

    /// `“Why?” Smith asked.` and `“Why?” Smith, his neighbour, asked.` go on after the mark.
    private func isReporting(_ word: Int, start: Int) -> Bool {
        for at in word..<min(word + 16, paragraph.upperBound) {
            if Words.saying.contains(body.keys[at]) { return true }
            if body.tokens[at].kind == .sign, !body.isSign(at, "."), !body.isSign(at, ","), at > word + 1, !inName(at) {
                return false
            }
            if body.isSign(at, "."), !(body.touchesLast(at) && body.isCapitalized(at - 1)) { return false }
        }
        return false
    }

    /// A nickname in quotation marks or a party in brackets.
    private func inName(_ at: Int) -> Bool {
        body.isSign(at, "\"") || body.isSign(at, "(") || body.isSign(at, ")") || body.isSign(at, "-")
    }
}
