import ReportKit
import Testing

@testable import Plugins

/// Made-up reports: is a sentence made of the other outlet's, or told of the same thing?
@Suite struct RetoldTests {
    private func shared(_ texts: String...) -> [Report] {
        let articles = texts.enumerated().map { TimberFire.read("Outlet \($0)", $1 + "\n") }
        return SourceComparison(ComparisonSettings())
            .reports(across: Story(id: "story", title: "A story", articles: articles))
            .filter { $0.kind == .sharedText }
    }

    @Test func `a sentence translated there and back is shared text`() {
        let found = shared(
            "Holm has looked for new buyers since the ban, and Hale has used the harbour as a way of attracting foreign shipyards while signing generous leases, especially on timber.",
            "Hale used Holm's harbour as a way to attract foreign shipyards while closing lavish leases, especially in timber."
        )
        #expect(found.count == 1)
        #expect(found.first?.message.contains("in other words") == true)
    }

    @Test func `the same told in one's own words is none`() {
        let found = shared(
            "Holm has looked for new buyers since the ban, and Hale has used the harbour as a way of attracting foreign shipyards while signing generous leases, especially on timber.",
            "Shipyards from abroad have come to Holm because its mayor, Hale, lets them have quays on easy terms; most of them deal in timber."
        )
        #expect(found.isEmpty)
    }
}
