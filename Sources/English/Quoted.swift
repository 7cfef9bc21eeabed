import ReportKit

/// A run of text between quotation marks, within one paragraph.
struct Quoted {
    /// Its tokens, marks included.
    var tokens: Range<Int>
    /// What stands between the marks.
    var inner: Range<Int>
    /// False where the opening or the closing mark is missing and its place was guessed.
    var opened = true, closed = true
    /// True where the next paragraph goes on with it: opened again there, and only the last closed.
    var continues = false

    /// A quotation's mark, by what it is paired with.
    enum Family { case double, single, angle }

    /// What a sign does.
    enum Mark: Equatable {
        case opens(Family), closes(Family)
        /// The same sign opens and closes: what stands around it decides.
        case either(Family)
    }
}

/// Finds what stands between quotation marks: curly, straight, doubled single ones, single ones, guillemets, low ones.
///
/// Nested quotations are part of the outer one. A mark that is missing is guessed from the sentence; everything is one
/// pass over the paragraph with a bounded look ahead.
struct QuotedFinder {
    let body: BodyText

    /// All runs, in reading order.
    func find() -> [Quoted] {
        var found: [Quoted] = []
        for (index, paragraph) in body.paragraphs.enumerated() {
            var runs = PairedMarks(body: body, paragraph: paragraph).find()
            if let last = runs.last, !last.closed, index + 1 < body.paragraphs.count,
                opensAgain(body.paragraphs[index + 1], like: last)
            {
                runs[runs.count - 1].continues = true
                runs[runs.count - 1].tokens = last.tokens.lowerBound..<paragraph.upperBound
                runs[runs.count - 1].inner = last.inner.lowerBound..<paragraph.upperBound
            }
            found += runs
        }
        return found
    }

    private func opensAgain(_ next: Range<Int>, like run: Quoted) -> Bool {
        guard let first = next.first else { return false }
        return body.sign(first) != 0 && body.sign(first) == body.sign(run.tokens.lowerBound)
    }
}

extension BodyText {
    /// The quotation mark at a token and how many tokens it takes ('' and `` are two).
    func mark(_ at: Int, _ paragraph: Range<Int>) -> (mark: Quoted.Mark, tokens: Int)? {
        switch sign(at) {
        case 0x22: return (.either(.double), 1)
        case 0x201C, 0x201F, 0x201E: return (.opens(.double), 1)
        case 0x201D: return (.closes(.double), 1)
        case 0x300C: return (.opens(.angle), 1)
        case 0x300D: return (.closes(.angle), 1)
        case 0xAB: return (.opens(.angle), 1)
        case 0xBB: return (.closes(.angle), 1)
        case 0x2039: return (.opens(.single), 1)
        case 0x203A: return (.closes(.single), 1)
        case 0x60:
            let doubled = at + 1 < paragraph.upperBound && sign(at + 1) == 0x60 && touches(at, at + 1)
            return doubled ? (.opens(.double), 2) : (.opens(.single), 1)
        case 0x27:
            let doubled = at + 1 < paragraph.upperBound && sign(at + 1) == 0x27 && touches(at, at + 1)
            return doubled ? (.either(.double), 2) : (.either(.single), 1)
        case 0x2018, 0x201A, 0x201B:
            let doubled = at + 1 < paragraph.upperBound && sign(at + 1) == sign(at) && touches(at, at + 1)
            return doubled ? (.opens(.double), 2) : (.opens(.single), 1)
        case 0x2019:
            let doubled = at + 1 < paragraph.upperBound && sign(at + 1) == 0x2019 && touches(at, at + 1)
            return doubled ? (.closes(.double), 2) : (.closes(.single), 1)
        default: return nil
        }
    }
}
