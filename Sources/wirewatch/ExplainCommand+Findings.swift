import Daemon
import Ledger
import Matching
import ReportKit
import Settings

// A finding that was not told has no row in the ledger: the plugins are asked again, as for the story's page.
extension ExplainCommand {
    /// The alert with the id, or the finding of a story's report, in an alert's shape.
    func told(in ledger: LedgerReader) throws -> Alert {
        if let alert = try asking({ () throws(LedgerError) in try ledger.alert(alert) }) { return alert }
        let settings = try daemon.options.settings()
        for row in try asking({ () throws(LedgerError) in try ledger.stories() }).reversed() {
            guard var story = try asking({ () throws(LedgerError) in try ledger.story(row.id) }) else { continue }
            story.articles = story.articles.suffix(settings.configuration.stories.window)
            if let found = finding(in: story, filed: row.last, settings) { return found }
        }
        return try oneAlert(alert, in: ledger)
    }

    private func finding(in story: Story, filed: String, _ settings: LoadedSettings) -> Alert? {
        for plugin in settings.plugins {
            let name = type(of: plugin).name
            for report in (try? plugin.reports(across: story)) ?? []
            where findingID(report, plugin: name).hasPrefix(alert) {
                let last = report.values.last.flatMap { value in story.articles.first { $0.id == value.article } }
                return (last ?? story.articles.last).map {
                    Alert(report, plugin: name, on: $0, in: story, at: filed)
                }
            }
        }
        return nil
    }

    /// For each article of the story that has no part in it: what came nearest, and what was missing.
    func nearMisses(of alert: Alert, in ledger: LedgerReader) throws(Failure) -> [WhyNot.Question] {
        guard ReportKind.comparing.contains(alert.kind), let value = alert.values.first,
            let story = try asking({ () throws(LedgerError) in try ledger.story(alert.story.id) }),
            let one = story.articles.first(where: { $0.id == ArticleID(sha256: value.sha256, item: value.item) })
        else { return [] }
        let parties = Set(alert.values.map { ArticleID(sha256: $0.sha256, item: $0.item) })
        return story.articles.filter { !parties.contains($0.id) }.compactMap { other in
            StoryQuestions.judgements(one, TextSpan(value.start, value.end), other).first.map {
                WhyNot.question($0, one, other)
            }
        }
    }

    /// Shows near misses, a line each.
    func show(_ misses: [WhyNot.Question]) throws(Failure) {
        var table = Columns()
        for (place, miss) in misses.enumerated() {
            let name = miss.second.outlet ?? miss.second.file
            let words =
                "\(miss.second.text): reached \(miss.reached) of \(miss.needed), \(miss.why.joined(separator: ", "))"
            table.add(.init(place == 0 ? "near misses" : ""), .init(name, .link), .init(words))
        }
        try printColumns(table)
    }
}
