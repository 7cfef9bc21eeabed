import Foundation
import Ledger
import ReportKit
import Settings
import Testing

@testable import Daemon

/// What an outlet prints under every story is its own; the daemon learns that as it files.
@Suite struct PressedTests {
    private static let standing =
        "The Ellery Gull has told the news of the coast since 1871 and belongs to those who read it."
    private static let leads = [
        """
        Fishermen at Port Salder landed 40 tonnes of herring on Monday, the harbour office said.

        It was the largest catch of the winter. Two trawlers had to wait outside the mole until the quay was free.

        Buyers from the canneries paid less than a year ago, because their cold stores are full.
        """,
        """
        A choir of miners from Upper Brenn won the national singing contest with an old hymn.

        The jury praised the basses. The conductor, a retired shift foreman, wept on the stage.

        The prize is a grand piano, which does not fit through the door of the rehearsal room.
        """,
        """
        The county court in Thale sentenced a former banker to six years for forging cheques.

        The judge spoke of greed without need. The defence lawyer wants to appeal against the sentence.

        Some 200 pensioners lost their savings, and none of the money was found.
        """,
        """
        Snow closed the mountain road between Ostrel and the Kessen pass for the third night.

        Ploughs cleared the lower bends at dawn, but a slab of ice hangs above the tunnel.

        Lorries are sent round by the valley, which takes them four hours longer.
        """,
        """
        Two orphaned lynx kittens were handed to the zoo of Marrow by a forest warden.

        Keepers feed them minced rabbit every three hours. Visitors may see them from May on.

        Their mother had been shot by a poacher who was never caught.
        """,
        """
        Physicians warned that measles is spreading among pupils of the Larch Street school.

        Eleven children are ill with a rash and fever, and one lies in hospital with pneumonia.

        Parents were asked to look into the vaccination booklets before the class trip.
        """,
        """
        An engineer in Dunmoor patented a pump that cleans wells without any electricity.

        It is driven by the flow itself and holds a filter of charcoal and sand.

        A foundry wants to cast the first hundred of them for villages in the dry south.
        """,
    ]

    private func drop(_ numbers: Range<Int>, at desk: TestDesk) throws {
        try? FileManager.default.createDirectory(atPath: desk.inbox + "/Gull", withIntermediateDirectories: true)
        for number in numbers {
            try desk.drop("Gull/\(number).txt", "\(Self.leads[number])\n\n\(Self.standing)\n")
            usleep(20_000)
        }
    }

    /// By article in the order of its name: whether the standing paragraph was taken for the outlet's own.
    private func pressed(_ desk: TestDesk) throws -> [Bool] {
        let reader = try LedgerReader(state: desk.state)
        let articles = try reader.stories().compactMap { try reader.story($0.id) }.flatMap(\.articles)
        return articles.sorted { $0.file < $1.file }.map { article in
            article.segments.contains { $0.kind == .boilerplate && article[$0.span].contains("1871") }
        }
    }

    private let expected = [false, false, false, false, true, true, true]

    @Test func `a paragraph that stood in four stories of an outlet is boilerplate in the fifth`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            for number in Self.leads.indices {
                try drop(number..<number + 1, at: desk)
                await desk.emptied()
            }
        }
        #expect(try pressed(desk) == expected)
    }

    @Test func `the order of filing decides, also where all are read at once`() async throws {
        let desk = try TestDesk()
        try drop(Self.leads.indices, at: desk)
        try await desk.run { _ in await desk.emptied() }
        #expect(try pressed(desk) == expected)
    }

    @Test func `what was learned survives a restart, and so does what was half learned`() async throws {
        let desk = try TestDesk()
        for numbers in [0..<2, 2..<4, 4..<7] {
            try await desk.run { _ in
                try drop(numbers, at: desk)
                await desk.emptied()
            }
        }
        #expect(try pressed(desk) == expected)
    }

    @Test func `what is boilerplate is not told`() async throws {
        let desk = try TestDesk(plugins: [LastSentence(NoSettings())])
        try await desk.run { _ in
            try drop(Self.leads.indices, at: desk)
            await desk.emptied()
        }
        #expect(desk.alerts.filter { $0.message.contains("1871") }.count == 4)
    }
}

/// Tells of the last sentence of every article.
private struct LastSentence: ReportPlugin {
    static let name = "last-sentence"
    init(_: NoSettings) {}
    func reports(on article: Article, in story: Story) throws -> [Report] {
        guard let sentence = article.sentences.last else { return [] }
        return [
            Report(
                .newClaim, about: "it", message: article[sentence],
                values: [Evidence(article.id, sentence, value: article[sentence])],
                why: ["it came last"], confidence: 1, urgency: .alert, key: article.file)
        ]
    }
}
