import Foundation
import Ledger
import Matching
import ReportKit
import StoryPage

/// Prints stories' pages and the way in. Works on a queue of its own, in its own time.
struct Press: Sendable {
    /// A story whose page is due.
    struct Order: Sendable {
        let row: StoryRow
        let story: Story
        let arrivals: [ArticleID: String]
        /// By the alert's id: why it was kept back.
        let muted: [String: String]
    }

    let outbox: Outbox

    /// Prints a story's page; a plugin that throws leaves its part out.
    func print(_ order: Order, plugins: [any ReportPlugin]) throws(SystemError) -> PrintedPage {
        let page = StoryPage(
            order.story, findings: plugins.flatMap { findings(of: $0, order) },
            originals: originals(order.story.articles), arrivals: order.arrivals)
        let folder = try outbox.folder.making(["stories", page.slug])
        try DurableFile.write(page.files().map { ($0.key, $0.value) }, to: folder)
        let line = try? JSONEncoder().encode(page.line(updated: order.row.last))
        return PrintedPage(story: order.row.number, edition: order.row.edition, line: line.map { [UInt8]($0) } ?? [])
    }

    private func originals(_ articles: [Article]) -> [ArticleID: ArticleID] {
        let found = zip(articles.indices, Origins(articles).first).filter { $0 != $1 }
        return Dictionary(found.map { (articles[$0].id, articles[$1].id) }, uniquingKeysWith: { first, _ in first })
    }

    private func findings(of plugin: any ReportPlugin, _ order: Order) -> [Finding] {
        let reports = (try? plugin.reports(across: order.story)) ?? []
        return reports.map { report in
            let id = findingID(report, plugin: type(of: plugin).name)
            return Finding(report, id: id, muted: order.muted[id])
        }
    }

    /// Removes the page of a story that was merged into another.
    func remove(_ row: StoryRow) throws(SystemError) -> PrintedPage {
        let stories = try outbox.folder.making(["stories"])
        let slug = FileName(StoryPage.slug(title: row.title, id: row.id))
        if try stories.stamp(of: slug)?.kind == .folder { try stories.removeFolder(slug) }
        return PrintedPage(story: row.number, edition: row.edition, line: [])
    }

    /// Prints `index.html` and `feed.atom`.
    func printFront(lines: [[UInt8]], alerts: [Alert]) throws(SystemError) {
        let stories = lines.compactMap { try? JSONDecoder().decode(FrontPage.StoryLine.self, from: Data($0)) }
        let told = alerts.map { alert in
            FrontPage.AlertLine(
                id: alert.id, kind: alert.kind, message: alert.message, at: alert.at,
                slug: StoryPage.slug(title: alert.story.title, id: alert.story.id), story: alert.story.title,
                why: alert.why)
        }
        let files = FrontPage(stories: stories, alerts: told).files()
        try DurableFile.write(files.map { ($0.key, $0.value) }, to: outbox.folder)
    }
}

extension Folder {
    /// Removes a folder of ours with the files in it.
    fileprivate func removeFolder(_ name: FileName) throws(SystemError) {
        let inner = try subfolder(name)
        for file in try inner.names() { try inner.remove(file) }
        try removeEmptyFolder(name)
    }
}
