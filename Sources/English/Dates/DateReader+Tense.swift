import ReportKit

extension DateReader {
    /// What a sentence speaks of.
    enum Tense { case past, future, open }

    /// Whether the words around piece `at` speak of what was or of what will be: settles which Wednesday is meant.
    func tense(_ at: Int) -> Tense {
        if isPlanned(at) { return .future }
        var past = false
        var near = at - 1
        while near > at - 40, !endsSentence(near) {
            if isFuture(near) { return .future }
            if isPast(near) { past = true }
            near -= 1
        }
        near = at + 1
        while near < at + 20, !endsSentence(near) {
            if isFuture(near) { return past ? .past : .future }
            if isPast(near) { past = true }
            near += 1
        }
        return past ? .past : .open
    }

    /// "Will", "is due", "next"; but not "next door", "next to".
    private func isFuture(_ at: Int) -> Bool {
        guard DateReader.future.contains(pieces[at].key) else { return false }
        guard pieces[at].word.role == .next else { return true }
        let next = pieces[at + 1]
        return next.word.time != .none || next.word.weekday > 0 || next.word.month > 0 || next.kind == .number
    }

    /// "The trial starts on Monday", "the vote is on Tuesday", "the fair opens Saturday": a plan in the present tense.
    private func isPlanned(_ at: Int) -> Bool {
        var verb = at - 1
        while verb > at - 4, Self.plain.contains(pieces[verb].word.role) { verb -= 1 }
        return DateReader.plans.contains(pieces[verb].key)
    }

    private static let plain: Set<Role> = [.on, .at, .by, .early, .late, .from, .this, .until]
    private static let plans = Lexicon(
        """
        starts start begins begin opens open closes close ends end is are meets meet votes returns return leaves leave arrives \
        arrive resumes resume expires expire launches debuts premieres goes go comes come takes faces play plays hosts visits airs
        """)

    private func endsSentence(_ at: Int) -> Bool {
        let piece = pieces[at]
        if piece.kind == .end { return true }
        guard piece.byte == 0x2E || piece.byte == 0x21 || piece.byte == 0x3F else { return false }
        return pieces[at + 1].capital && pieces[at - 1].end - pieces[at - 1].start > 3 || pieces[at + 1].kind == .end
    }

    private func isPast(_ at: Int) -> Bool {
        let piece = pieces[at]
        guard piece.kind == .word, !piece.capital || amounts.startsSentence(at) else { return false }
        if DateReader.past.contains(piece.key) { return true }
        let length = Int(piece.end - piece.start)
        return length > 4 && pieces.text[Int(piece.end) - 1] == 0x64 && pieces.text[Int(piece.end) - 2] == 0x65
    }

    private static let future = Lexicon(
        """
        will 'll would shall won't going plan plans planned planning expect expects expected scheduled due set slated hopes \
        upcoming tomorrow next i'll we'll they'll he'll she'll you'll it'll forthcoming intends aims wants ahead
        """)
    private static let past = Lexicon(
        """
        was were had did said told met held went came took made gave got left rose fell grew lost won began spoke wrote sent \
        saw struck hit shot broke brought bought sold spent built found became led paid kept knew thought felt ran drove flew \
        fought has have been ago put cut read
        """)
}
