import Daemon
import Foundation
import Ledger
import Newsroom
import ReportKit
import Testing

/// Stories that are told in nearly the same words are put together, parted and merged as more of them come in.
@Suite struct StoryTests {
    private static let syllables = "ba dor fen gil hul kar lom mes nor pel rin sut tal vor wen yas".split(
        separator: " ")
    private static let vehicles = ["ferry", "train", "tram", "barge", "lorry"]
    private static let outlets = ["Example Post", "Sample Times", "Upland Wire"]

    private func copy(_ number: Int) -> (file: String, text: String) {
        var dice = Dice(state: UInt64(number / 3) &* 7919 &+ 5)
        func name() -> String {
            let syllables = (0..<3).map { _ in Self.syllables[dice.roll(Self.syllables.count)] }
            return syllables.joined().capitalized
        }
        let outlet = number % 3
        let place = name(), person = "\(name()) \(name())", firm = name(), vehicle = Self.vehicles[dice.roll(5)]
        let people = 40 + dice.roll(800) + outlet * 4
        return (
            "\(Self.outlets[outlet])/\(number).txt",
            """
            \(vehicle.capitalized) stuck near \(place)

            A \(vehicle) with \(people) passengers on board was stuck near \(place) on Tuesday, \(person) of \(firm) said. \
            The \(vehicle) was freed after \(2 + dice.roll(8)) hours. Repairs at \(place) will cost \(3 + dice.roll(80)) \
            million crowns, \(firm) said. Nobody was hurt. \(person) said that the \(vehicle) had left \(name()) with \
            \(people) passengers.
            Report \(number) of outlet \(outlet).
            """
        )
    }

    @Test func `the daemon's stories are those of the newsroom, each under a name of its own`() async throws {
        let desk = try TestDesk()
        for outlet in Self.outlets {
            try FileManager.default.createDirectory(
                atPath: "\(desk.inbox)/\(outlet)", withIntermediateDirectories: true)
        }
        try await desk.run { _ in
            for number in 0..<150 {
                let (file, text) = copy(number)
                try desk.drop(file, text)
            }
            await desk.emptied()
        }
        let reader = try LedgerReader(state: desk.state)
        var newsroom = Newsroom()
        try reader.eachArticle { article, _ in newsroom.file(article) }
        let told = try reader.stories().map(\.id)
        #expect(Set(told).count == told.count)
        #expect(told.sorted() == newsroom.stories.map(\.id).sorted())
        for story in newsroom.stories {
            #expect(try reader.story(story.id)?.articles.map(\.id) == story.articles.map(\.id))
        }
    }
}

private struct Dice {
    var state: UInt64
    /// A number below `sides`.
    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }
}
