import Foundation
import Ledger
import ReportKit
import Testing

@testable import Daemon

@Suite struct VersionTests {
    private let text = """
        The old ropeworks at Tallin Quay burned down on Tuesday night, fire chief Ada Brook said.

        Sixty firefighters fought the blaze until the morning, and nobody was hurt in the yards around it.

        The ropeworks had stood empty since the strike of the ropemakers, who had wanted a rest on Sundays.
        """

    private func desk() throws -> TestDesk {
        let desk = try TestDesk()
        try FileManager.default.createDirectory(atPath: desk.inbox + "/Post", withIntermediateDirectories: true)
        return desk
    }

    @Test func `a new version tells nothing twice, and its story counts it once`() async throws {
        let desk = try desk()
        try await desk.run { _ in
            try desk.drop("Post/fire.txt", text)
            await desk.emptied()
            try desk.drop("Post/fire-2.txt", text + "\nA cat was saved.\n")
            await desk.emptied()
        }
        #expect(desk.alerts.map(\.article.file) == ["Post/fire.txt"])
        let reader = try LedgerReader(state: desk.state)
        let story = try #require(try reader.stories().first)
        #expect(story.articles == 1)
        let told = try #require(try reader.story(story.id))
        #expect(told.articles.map(\.file) == ["Post/fire-2.txt"])
        #expect(told.earlierVersions.map(\.article.file) == ["Post/fire.txt"])
    }

    @Test func `what a new version changed is told, also when both came in at once`() async throws {
        let desk = try desk()
        try desk.drop("Post/fire.txt", text)
        usleep(20_000)
        try desk.drop("Post/fire-2.txt", text.replacing("Tuesday", with: "Wednesday"))
        try await desk.run { _ in await desk.emptied() }
        #expect(desk.alerts.map(\.article.file) == ["Post/fire.txt", "Post/fire-2.txt"])
        #expect(try LedgerReader(state: desk.state).stories().map(\.articles) == [1])
    }

    @Test func `versions are known after a restart`() async throws {
        let desk = try desk()
        for number in 1...3 {
            try await desk.run { _ in
                try desk.drop(
                    "Post/fire-\(number).txt", text + String(repeating: "\nA cat was saved.\n", count: number))
                await desk.emptied()
            }
        }
        #expect(desk.alerts.count == 1)
        let reader = try LedgerReader(state: desk.state)
        let id = try #require(try reader.stories().first).id
        let story = try #require(try reader.story(id))
        #expect(story.articles.count == 1)
        #expect(Set(story.earlierVersions.map(\.replacedBy)) == [story.articles[0].id])
    }
}
