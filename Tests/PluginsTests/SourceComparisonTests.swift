import ReportKit
import ReportKitTesting
import Testing

@testable import Plugins

@Suite struct SourceComparisonTests {
    private let reports = SourceComparison(ComparisonSettings()).reports(across: TimberFire.story)

    private func told(_ kind: ReportKind) -> [[String]] { reports.filter { $0.kind == kind }.map(TimberFire.words) }

    @Test func `what is withdrawn is compared with nobody`() {
        func findings(_ status: Article.Status) -> [Report] {
            var courier = TimberFire.courier
            courier.status = status
            let story = Story(id: "s", title: "t", articles: [TimberFire.gazette, courier])
            return SourceComparison(ComparisonSettings()).reports(across: story)
        }
        #expect(!findings(.usable).isEmpty && findings(.canceled).isEmpty)
    }

    @Test func `two tolls of one fire are a conflict`() {
        #expect(told(.figureConflict).contains(["12 people", "Fourteen people"]))
    }

    @Test func `a rounded sum agrees with the exact one`() {
        #expect(told(.figureAgree).contains(["$4,125,000", "$4.1 million"]))
    }

    @Test func `half a year beside a whole one is no conflict`() {
        #expect(told(.differentPeriod).contains(["$18 million", "$40 million"]))
        #expect(!told(.figureConflict).joined().contains("$18 million"))
    }

    @Test func `one remark in two wordings is told with its speaker`() throws {
        let variant = try #require(reports.first { $0.kind == .quoteVariant && $0.message.contains("Dana Holt") })
        #expect(variant.values.count == 2)
    }

    @Test func `the same day is told as such`() {
        #expect(told(.dateAgree).contains(["Monday", "Monday"]))
    }

    @Test func `what one outlet alone tells stands on the page`() {
        #expect(told(.onlyInOneSource).joined().contains("Forty"))
    }

    @Test func `messages name outlets and values`() throws {
        let conflict = try #require(reports.first { $0.kind == .figureConflict })
        #expect(conflict.message.contains("Lundgate Gazette: 12 people"))
        #expect(conflict.message.contains("Harbour Courier: Fourteen people"))
        #expect(conflict.urgency == .alert)
    }

    @Test func `a finding keeps its key when another outlet joins it`() throws {
        var grown = TimberFire.story
        grown.articles.append(
            TimberFire.read("Third", "A fire in the Lundgate timber market killed 14 people on Monday.\n"))
        let before = try #require(reports.first { $0.kind == .figureConflict })
        let after = SourceComparison(ComparisonSettings()).reports(across: grown)
        #expect(after.contains { $0.kind == .figureConflict && $0.key == before.key })
    }

    @Test func `a threshold silences what is below it`() {
        var settings = ComparisonSettings()
        settings.noteFrom = 1
        #expect(SourceComparison(settings).reports(across: TimberFire.story).isEmpty)
    }

    @Test func `it keeps the contract`() {
        #expect(
            PluginContract.violations(of: SourceComparison(ComparisonSettings()), on: TimberFire.story.articles) == [])
    }
}
