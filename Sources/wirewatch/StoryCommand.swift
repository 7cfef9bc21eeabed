import ArgumentParser
import Ledger
import ReportKit

/// `wirewatch story`: who has told a story, and what was told of it.
struct StoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story", abstract: "Shows a story: its articles, and the alerts it brought.")

    @Flag(help: "Print one JSON object.") var json = false
    @Argument(help: "The story's id, or how it begins.") var id: String
    @OptionGroup var daemon: DaemonOptions

    /// What `--json` prints.
    private struct Told: Encodable {
        let id: String
        let title: String
        @OrNull var follows: String?
        let articles: [Comparison.Listed]
        let corroboration: Corroboration
        let versions: [ChangedVersion]
        let alerts: [Alert]
    }

    func run() throws {
        let ledger = try daemon.ledger()
        let story = try Self.story(id, in: ledger)
        let alerts = try asking { () throws(LedgerError) in try ledger.alerts(ofStory: story.id) }
        if json {
            try printJSON(
                Told(
                    id: story.id, title: story.title, follows: story.follows,
                    articles: story.articles.map(Comparison.Listed.init), corroboration: Corroboration(story),
                    versions: ChangedVersion.all(of: story), alerts: alerts))
        } else {
            try show(story, alerts)
        }
    }

    /// The story with that id, or the only one whose id begins so.
    static func story(_ id: String, in ledger: LedgerReader) throws(Failure) -> Story {
        if let story = try asking({ () throws(LedgerError) in try ledger.story(id) }) { return story }
        let all = try asking { () throws(LedgerError) in try ledger.stories() }.filter { $0.id.hasPrefix(id) }
        guard let only = all.first, all.count == 1,
            let story = try asking({ () throws(LedgerError) in try ledger.story(only.id) })
        else {
            throw Failure(
                .noInput, code: "no-story",
                all.isEmpty
                    ? "There is no story \(id); wirewatch stories lists them."
                    : "\(all.count) stories begin with \(id); write more of the id.")
        }
        return story
    }

    private func show(_ story: Story, _ alerts: [Alert]) throws(Failure) {
        let screen = Screen.current
        try printLine(screen.paint(printable(story.title), .bold))
        var articles = Columns(indent: 2)
        for article in story.articles {
            articles.add(
                .init(article.outlet ?? "?", .link), .init(article.published ?? "", .faint), .init(article.file))
        }
        try printColumns(articles)
        try printLine("  \(Corroboration(story).line)")
        for version in ChangedVersion.all(of: story) { try printLine("  \(printable(version.line))") }
        if let follows = story.follows { try printLine("  follows \(printable(follows))") }
        var told = Columns(indent: 2)
        for alert in alerts {
            told.add(
                .init(String(alert.id.prefix(8)), .faint), .init(alert.kind.rawValue, screen.style(of: alert.kind)),
                .init(alert.message))
        }
        try printColumns(told)
    }
}
