import ReportKit
import ReportKitTesting
import Testing

@testable import Plugins

@Suite struct NewClaimsTests {
    private let plugin = NewClaims(NewClaimsSettings())
    private let empty = Story(id: "story-fire", title: "Fire in Lundgate")

    private func news(_ article: Article, after articles: [Article]) -> [String] {
        var story = empty
        story.articles = articles
        return plugin.reports(on: article, in: story).flatMap(\.values).map { article[$0.span] }
    }

    @Test func `the first article of a story gives one line`() {
        let reports = plugin.reports(on: TimberFire.gazette, in: empty)
        #expect(reports.count == 1)
        #expect(reports.first?.message.hasPrefix("New story: ") == true)
    }

    @Test func `what is withdrawn claims nothing`() {
        var withdrawn = TimberFire.courier
        withdrawn.status = .canceled
        #expect(news(withdrawn, after: [TimberFire.gazette]).isEmpty)
    }

    @Test func `a remark in other words is not new`() {
        let told = news(TimberFire.courier, after: [TimberFire.gazette])
        #expect(!told.contains { $0.contains("north wing") })
    }

    @Test func `what nobody had told is new`() {
        let told = news(TimberFire.courier, after: [TimberFire.gazette])
        #expect(told.contains { $0.contains("Forty lorries") })
        #expect(told.contains { $0.contains("$40 million") })
    }

    @Test func `an article that comes again tells nothing`() {
        var again = TimberFire.gazette
        again.id = ArticleID(sha256: "again")
        #expect(news(again, after: [TimberFire.gazette, TimberFire.courier]).isEmpty)
    }

    @Test func `a big story asks for more`() {
        let settings = NewClaimsSettings()
        #expect(settings.alertFrom(after: 1) == settings.alertFrom)
        #expect(settings.alertFrom(after: settings.patience) == settings.alertFrom)
        #expect(
            settings.alertFrom(after: settings.patience + 2) == settings.alertFrom * settings.growth * settings.growth)
        #expect(settings.alertFrom(after: 100_000).isFinite)
    }

    @Test func `it keeps the contract`() {
        #expect(PluginContract.violations(of: plugin, on: TimberFire.story.articles) == [])
    }
}
