import ReportKit

extension DateReader {
    /// "The "Today" show", "USA Today": a name.
    func isTitle(_ at: Int) -> Bool {
        guard pieces[at].capital, !pieces[at].titled else { return false }
        let before = pieces[at - 1], next = pieces[at + 1]
        let isQuoted = before.kind == .sign && pieces[at].tight && next.kind == .sign && next.tight && next.byte != 0x2C
        return isQuoted || before.kind == .word && before.capital && !amounts.startsSentence(at)
    }
}
