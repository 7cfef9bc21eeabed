import ReportKit

/// How people met, as far as an article's opening says it: a video call and a visit are two events, however alike the words.
enum Manner: UInt8, Sendable {
    case unsaid = 0
    case remote = 1
    case inPerson = 2

    /// So many words of an article are its opening.
    static let opening = 80
    /// What is said so early outweighs what follows: a visit recalls the call before it, and not the other way round.
    private static let lead = 40

    /// - Parameters:
    ///   - words: the first words of the article, without case, hyphens apart.
    ///   - capitals: which of them begin with a capital.
    init(_ words: [WordKey], capitals: [Bool]) {
        let found = words.indices.compactMap { at in Self.manner(words, capitals, at).map { (at, $0) } }
        let early = found.filter { $0.0 < Self.lead }
        let telling = early.isEmpty ? found : early
        if telling.contains(where: { $0.1 == .remote }) {
            self = .remote
        } else {
            self = telling.isEmpty ? .unsaid : .inPerson
        }
    }

    private static func manner(_ words: [WordKey], _ capitals: [Bool], _ at: Int) -> Manner? {
        let word = words[at]
        let next = at + 1 < words.count ? words[at + 1] : nil
        if remoteWords.contains(word) { return .remote }
        if medium.contains(word) {
            let isTalk = next.map(talks.contains) ?? false
            return isTalk || at > 0 && by.contains(words[at - 1]) ? .remote : nil
        }
        if calls.contains(word), let next, preposition.contains(next) { return .inPerson }
        if bodily(words, at) { return .inPerson }
        return meet.contains(word) && isPlaced(words, capitals, at) ? .inPerson : nil
    }

    /// "In person", "face to face".
    private static func bodily(_ words: [WordKey], _ at: Int) -> Bool {
        (phraseEnds.contains(words[at])) && at > 0
            && (inside.contains(words[at - 1])
                || at > 1 && toward.contains(words[at - 1]) && phraseEnds.contains(words[at - 2]))
    }

    /// "Met his colleague in Merrow".
    private static func isPlaced(_ words: [WordKey], _ capitals: [Bool], _ at: Int) -> Bool {
        (at + 1..<max(at + 1, min(words.count - 1, at + 10))).contains {
            inside.contains(words[$0]) && capitals[$0 + 1] && !Calendar.months.contains(words[$0 + 1])
        }
    }

    private static let remoteWords = Lexicon(
        "videoconference videoconferences videoconferencing videocall videolink teleconference teleconferences")
    private static let medium = Lexicon("video virtual online phone telephone zoom")
    private static let talks = Lexicon("call calls meeting meetings summit summits link conference conversation talks")
    private static let by = Lexicon("by via over through")
    private static let calls = Lexicon("visit visits visited visiting arrived arrives landed hosted welcomed flew")
    private static let preposition = Lexicon("to in at")
    private static let meet = Lexicon("met meet meets meeting talks summit")
    private static let inside = Lexicon("in")
    private static let toward = Lexicon("to")
    private static let phraseEnds = Lexicon("person face")
}
