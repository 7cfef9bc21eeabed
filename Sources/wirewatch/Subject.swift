import Ledger
import Plugins
import ReportKit

/// What a word of the command line means: a story, a kind of alert, or a plugin.
struct Subject: Equatable {
    let matter: Mute.Matter
    /// As the ledger has it: the whole id.
    let name: String
    /// For people: a story's title.
    let title: String

    /// - Parameter word: a story's id or how it begins, a kind, or a plugin's name.
    init(_ word: String, in ledger: LedgerReader) throws(Failure) {
        if allPlugins.contains(where: { $0.name == word }) {
            self.init(.plugin, word, title: word)
        } else if try Subject.isKind(word, in: ledger) {
            self.init(.kind, word, title: word)
        } else {
            let story = try storyRow(word, in: ledger)
            self.init(.story, story.id, title: story.title)
        }
    }

    private init(_ matter: Mute.Matter, _ name: String, title: String) {
        self.matter = matter
        self.name = name
        self.title = title
    }

    /// A known kind, or one of a plugin's own, known by its alerts.
    private static func isKind(_ word: String, in ledger: LedgerReader) throws(Failure) -> Bool {
        let kind = ReportKind(rawValue: word)
        if ReportKind.known.contains(kind) { return true }
        return try !asking { () throws(LedgerError) in try ledger.alerts(kind: kind, limit: 1) }.isEmpty
    }
}

/// The story whose id begins so.
func storyRow(_ word: String, in ledger: LedgerReader) throws(Failure) -> StoryRow {
    let all = try asking { () throws(LedgerError) in try ledger.stories() }
    let found = all.filter { $0.id == word }.first.map { [$0] } ?? all.filter { $0.id.hasPrefix(word) }
    guard let only = found.first, found.count == 1 else {
        throw Failure(
            .noInput, code: "no-story",
            found.isEmpty
                ? "There is no story, kind or plugin \(word); wirewatch stories and wirewatch plugins list them."
                : "\(found.count) stories begin with \(word); write more of the id.")
    }
    return only
}
