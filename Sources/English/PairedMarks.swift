import ReportKit

/// Pairs the quotation marks of one paragraph.
struct PairedMarks {
    let body: BodyText
    let paragraph: Range<Int>
    private var runs: [Quoted] = []
    private var open: (start: Int, inner: Int, family: Quoted.Family)?

    init(body: BodyText, paragraph: Range<Int>) {
        self.body = body
        self.paragraph = paragraph
    }

    func find() -> [Quoted] {
        var copy = self
        copy.scan()
        return copy.runs
    }

    private mutating func scan() {
        var at = paragraph.lowerBound
        while at < paragraph.upperBound {
            guard let (mark, count) = body.mark(at, paragraph) else {
                at += 1
                continue
            }
            switch mark {
            case .opens(.single), .either(.single), .closes(.single):
                at = open == nil ? single(at, count) : at + count
            case .opens(let family):
                // „so“ and »so«: what usually opens closes what such a mark opened
                if let start = open, start.family == family, closesGerman(at, start.start) || standsBehind(at, count) {
                    close(at, count)
                } else {
                    opens(at, count, family)
                }
                at += count
            case .closes(let family):
                if open != nil {
                    close(at, count)
                } else if standsBefore(at, count) {
                    opens(at, count, family)
                } else {
                    lostOpener(at, count)
                }
                at += count
            case .either(let family):
                switch direction(at, count) {
                case .opens: opens(at, count, family)
                case .closes: open != nil ? close(at, count) : lostOpener(at, count)
                case .nothing: break
                }
                at += count
            }
        }
        if let start = open { lostCloser(start.start, start.inner, before: paragraph.upperBound) }
    }

    private func closesGerman(_ at: Int, _ start: Int) -> Bool {
        body.sign(start) == 0x201E && body.sign(at) == 0x201C || body.sign(start) == 0xBB && body.sign(at) == 0xAB
    }

    private mutating func opens(_ at: Int, _ count: Int, _ family: Quoted.Family) {
        if let start = open {
            if start.family != family { return }
            lostCloser(start.start, start.inner, before: at)
        }
        open = (at, at + count, family)
    }

    private mutating func close(_ at: Int, _ count: Int) {
        guard let start = open else { return }
        runs.append(Quoted(tokens: start.start..<(at + count), inner: start.inner..<at))
        open = nil
    }

    private enum Direction { case opens, closes, nothing }

    /// What a sign does that opens and closes alike.
    private func direction(_ at: Int, _ count: Int) -> Direction {
        let last = at - 1, next = at + count
        let blankBefore = last < paragraph.lowerBound || !body.touches(last, at) || isOpener(last)
        let blankAfter = next >= paragraph.upperBound || !body.touches(next - 1, next)
        let toggled: Direction = open == nil ? .opens : .closes
        if blankBefore, !blankAfter { return open != nil && isPoint(next) ? .closes : .opens }
        if blankAfter, !blankBefore {
            // 6 ft 2": an inch mark closes nothing
            return open == nil && body.tokens[last].kind == .number ? .nothing : .closes
        }
        if blankBefore { return toggled }
        return isPoint(last) && open != nil ? .closes : isPoint(next) && open != nil ? .closes : toggled
    }

    private func isOpener(_ at: Int) -> Bool {
        switch body.sign(at) {
        case 0x28, 0x5B, 0x2014, 0x2013, 0x2D, 0x2018, 0x2F: true
        default: false
        }
    }

    private func isPoint(_ at: Int) -> Bool {
        switch body.sign(at) {
        case 0x2E, 0x2C, 0x21, 0x3F, 0x3B, 0x3A, 0x29, 0x2026: true
        default: false
        }
    }

    /// A closing mark where an opening one belongs: ”so”.
    private func standsBefore(_ at: Int, _ count: Int) -> Bool {
        let next = at + count
        return next < paragraph.upperBound && body.touches(next - 1, next) && body.tokens[next].kind == .word
            && (at == paragraph.lowerBound || !body.touches(at - 1, at))
    }

    /// An opening mark where a closing one belongs: “so“.
    private func standsBehind(_ at: Int, _ count: Int) -> Bool {
        let next = at + count
        return at > paragraph.lowerBound && body.touches(at - 1, at)
            && (next >= paragraph.upperBound || !body.touches(next - 1, next) || isPoint(next))
    }

    /// The opening mark is missing: the quotation begins with the sentence, or after the run before.
    private mutating func lostOpener(_ at: Int, _ count: Int) {
        let sentence = body.sentence(of: at)
        let floor = max(sentence?.lowerBound ?? at, runs.last?.tokens.upperBound ?? 0, paragraph.lowerBound)
        guard floor < at, at - floor > 3 else { return }
        runs.append(Quoted(tokens: floor..<(at + count), inner: floor..<at, opened: false))
    }

    /// The closing mark is missing: the quotation ends before ", he said", else with the sentence.
    private mutating func lostCloser(_ start: Int, _ inner: Int, before limit: Int) {
        open = nil
        var end = limit
        for at in inner..<min(limit, inner + 200) where body.isSign(at, ",") {
            if reports(after: at + 1, limit) {
                end = at + 1
                break
            }
        }
        if end == limit, start != paragraph.lowerBound {
            end = min(limit, body.sentence(of: inner)?.upperBound ?? limit)
        }
        guard end > inner else { return }
        runs.append(Quoted(tokens: start..<end, inner: inner..<end, closed: false))
    }

    private func reports(after at: Int, _ limit: Int) -> Bool {
        for word in at..<min(at + 4, limit) {
            if body.tokens[word].kind == .sign { return false }
            if Words.saying.contains(body.keys[word]) { return true }
        }
        return false
    }

    /// A single mark outside any other: a quotation if one closes it, else an apostrophe. Gives where to go on.
    private mutating func single(_ at: Int, _ count: Int) -> Int {
        let next = at + count
        guard next < paragraph.upperBound, body.sign(at) != 0x2019, body.byte(next) &- 0x30 > 9,
            at == paragraph.lowerBound || !body.touches(at - 1, at) || isOpener(at - 1),
            body.touches(next - 1, next), !Self.elided.contains(body.keys[next])
        else { return next }
        var fallback: Int?
        for close in next..<min(paragraph.upperBound, next + 300) {
            guard case let (mark, width)? = body.mark(close, paragraph), mark != .opens(.single), width == 1 else {
                continue
            }
            guard mark == .closes(.single) || mark == .either(.single), body.touches(close - 1, close) else { continue }
            let after = close + 1
            if after < paragraph.upperBound, body.touches(close, after), body.tokens[after].kind != .sign { continue }
            let possessive =
                body.tokens[close - 1].kind == .word && body.text[Int(body.tokens[close - 1].span.end) - 1] == 0x73
            if possessive, after < paragraph.upperBound, body.tokens[after].kind == .word {
                fallback = fallback ?? close
                continue
            }
            fallback = close
            break
        }
        guard let close = fallback else { return next }
        runs.append(Quoted(tokens: at..<(close + 1), inner: next..<close))
        return close + 1
    }

    /// Words that begin with an apostrophe.
    private static let elided = Lexicon("em til tis twas cause n cos bout round s t re ve ll d m")
}
