import Daemon
import Ledger
import ReportKit
import Testing

/// A feed is dropped again and again: most of what it holds is known.
@Suite struct FeedTests {
    private func feed(_ entries: (id: String, text: String)...) -> String {
        let items = entries.map {
            "<item><guid>\($0.id)</guid><title>News of \($0.id)</title><description>\($0.text)</description></item>"
        }
        return "<rss version=\"2.0\"><channel><title>Gull</title>\(items.joined())</channel></rss>"
    }

    private let ferry = (id: "ferry", text: "The ferry ran aground off Skerry Point with 112 people aboard.")
    private let choir = (id: "choir", text: "The choir school of Lundgate takes girls from September on.")
    private let sugar = (id: "sugar", text: "The sugar works at Oster will close at the end of June.")

    @Test func `a feed that comes again brings only what is new in it`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            try desk.drop("1.xml", feed(ferry, choir))
            await desk.emptied()
            try desk.drop("2.xml", feed(sugar, ferry, choir))
            await desk.emptied()
        }
        #expect(
            desk.alerts.map(\.message).sorted() == ["New: News of choir", "New: News of ferry", "New: News of sugar"])
        #expect(try LedgerReader(state: desk.state).counts().articles == 3)
        #expect(desk.archived.count == 2)
    }

    @Test func `two feeds that begin with the same entry lose nothing of each other`() async throws {
        let desk = try TestDesk()
        try desk.drop("1.xml", feed(ferry, choir))
        try desk.drop("2.xml", feed(ferry, sugar))
        try await desk.run { _ in await desk.emptied() }
        #expect(desk.alerts.count == 3)
        #expect(try LedgerReader(state: desk.state).counts().articles == 3)
    }

    @Test func `an entry that stands twice in a feed is one article`() async throws {
        let desk = try TestDesk()
        try desk.drop("1.xml", feed(ferry, choir, ferry))
        try await desk.run { _ in await desk.emptied() }
        #expect(desk.alerts.count == 2)
    }

    @Test func `what is dropped again after a restart is known`() async throws {
        let desk = try TestDesk()
        try desk.drop("1.xml", feed(ferry, choir))
        try await desk.run { _ in await desk.emptied() }
        try desk.drop("2.xml", feed(choir, sugar))
        try await desk.run { _ in await desk.emptied() }
        #expect(desk.alerts.count == 3)
    }
}
