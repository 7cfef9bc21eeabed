public import ReportKit

/// What every plugin promises, put to the test on articles of its author's choice.
///
///     @Test func `it keeps the contract`() {
///         #expect(PluginContract.violations(of: MyPlugin(NoSettings()), on: articles) == [])
///     }
///
/// It files the articles one after the other into one story, as the daemon would, and looks at every report.
public enum PluginContract {
    /// What the plugin does that no plugin may, a sentence each; none where it keeps the contract.
    ///
    /// - Parameter articles: one story's articles, in the order of their arrival. The more of them make the plugin
    ///   speak, the more is tested.
    public static func violations(of plugin: some ReportPlugin, on articles: [Article]) -> [String] {
        var found: [String] = []
        found += faultsOfName(type(of: plugin).name)
        var story = Story(id: "story-of-the-contract", title: "The contract")
        var told: Set<String> = []
        for article in articles {
            let reports = asked(plugin, on: article, in: story, &found)
            for report in reports { found += faults(of: report, on: article, in: story) }
            told.formUnion(alerts(reports))
            story.articles.append(article)
        }
        found += newsInRepetition(plugin, story, told)
        found += faultsAcross(plugin, story)
        return found
    }

    /// Asks twice: the same question has the same answer.
    private static func asked(
        _ plugin: some ReportPlugin, on article: Article, in story: Story, _ found: inout [String]
    ) -> [Report] {
        do {
            let first = try plugin.reports(on: article, in: story)
            if try plugin.reports(on: article, in: story) != first {
                found.append("Asked twice about \(article.file), it gives two answers.")
            }
            return first
        } catch {
            found.append("It throws on \(article.file): \(error)")
            return []
        }
    }

    /// Old news stays quiet: an outlet that prints a known article once more brings no new alert.
    private static func newsInRepetition(_ plugin: some ReportPlugin, _ story: Story, _ told: Set<String>) -> [String] {
        story.articles.flatMap { article in
            var copy = article
            copy.id = ArticleID(sha256: String(article.id.sha256.reversed()), item: article.item)
            copy.file = "again-\(article.file)"
            let again = (try? plugin.reports(on: copy, in: story)) ?? []
            return alerts(again).subtracting(told).sorted().map {
                "When \(article.file) comes once more, it tells as new: \($0)"
            }
        }
    }

    private static func faultsAcross(_ plugin: some ReportPlugin, _ story: Story) -> [String] {
        guard let all = try? plugin.reports(across: story) else { return ["It throws on the story as a whole."] }
        var found: [String] = []
        if (try? plugin.reports(across: story)) != all {
            found.append("Asked twice about the story, it gives two answers.")
        }
        if Set(all.map(name)).count < all.count {
            found.append("Two of its reports on the story have one kind and key.")
        }
        if let last = story.articles.last {
            var before = story
            before.articles.removeLast()
            for report in all { found += faults(of: report, on: last, in: before) }
        }
        return found
    }

    private static func alerts(_ reports: [Report]) -> Set<String> {
        Set(reports.filter { $0.urgency == .alert }.map(name))
    }

    /// What makes a report this one and no other.
    private static func name(_ report: Report) -> String { "\(report.kind) \(report.key)" }
}
