import ReportKit
import Testing

@testable import Plugins

/// Pairs of made-up reports that differ in one number: when is that a conflict?
@Suite struct FigureConflictTests {
    private func conflicts(_ texts: [String]) -> [[String]] { told(.figureConflict, texts) }

    private func told(_ kind: ReportKind, _ texts: [String]) -> [[String]] {
        let articles = texts.enumerated().map { TimberFire.read("Outlet \($0)", $1 + "\n") }
        let story = Story(id: "story", title: "A story", articles: articles)
        return SourceComparison(ComparisonSettings()).reports(across: story).filter { $0.kind == kind }
            .map { report in
                report.values.compactMap { value in articles.first { $0.id == value.article }.map { $0[value.span] } }
            }
    }

    @Test(arguments: [
        (
            "A rockfall on the Orrin pass in March left nine walkers dead and hurt 40 others, the rangers said.",
            "The rockfall on the Orrin pass in March left nine walkers dead and hurt 49 others, the rangers said."
        ),
        (
            "The Marlow clan has 412 sheep on the Orrin hills, the council said.",
            "The Marlow clan has 421 sheep on the Orrin hills, the council said."
        ),
    ])
    func `another number of the same thing is a conflict`(_ first: String, _ second: String) {
        #expect(!conflicts([first, second]).isEmpty)
    }

    @Test func `a vote of one body is known by its two numbers`() {
        let texts = [
            "The final tally was 61-7. Nobody cheered.",
            "A 61-7 result hours earlier had surprised the ferrymen of Orrin.",
        ]
        #expect(told(.figureAgree, texts) == [["61-7", "61-7"]])
    }

    @Test func `what two tell alike is not told by one alone`() {
        let texts = [
            "The rangers of Orrin made 47 arrests overnight. The mayor slept.",
            "The rangers said there were six arrests in Orrin, compared to 47 the night before.",
        ]
        #expect(!told(.figureAgree, texts).isEmpty)
        #expect(!told(.onlyInOneSource, texts).joined().contains { $0.contains("47") })
    }

    @Test(arguments: [
        (
            "Rower Pete Marlow won 14 races in the Orrin league this season.",
            "Rower Anna Reyes won 11 races in the Orrin league this season."
        ),
        (
            "The police held 12 men after the riot in Orrin harbour.",
            "The police held another 15 men after the riot in Orrin harbour."
        ),
        (
            "Marlow hit 29 of 34 targets at the Orrin range on Sunday.",
            "Marlow hit 29 targets at the Orrin range on Sunday, the best of 41 shooters."
        ),
        (
            "Orrin harbour was calm after four days of strikes by dockers.",
            "Orrin harbour was calm after eight days of strikes by dockers."
        ),
        (
            "At least two fire engines came to the burning mill in Orrin.",
            "Three fire engines came to the burning mill in Orrin."
        ),
    ])
    func `another bearer, part or bound is none`(_ first: String, _ second: String) {
        #expect(conflicts([first, second]).isEmpty)
    }

    private func agreements(_ texts: [String]) -> [[String]] { told(.figureAgree, texts) }

    @Test(arguments: [
        (
            "Hundreds of thousands of herring died in the Orrin bay when the water froze, the fishery board said.",
            "The fishery board said that 800,000 herring died in the Orrin bay when the water froze."
        ),
        (
            "The police named the skipper of the stolen ferry as Karl Osten Jr., 56, of Holm.",
            "Karl Osten, 56, who is said to have stolen the ferry, was held in Orrin."
        ),
        (
            "Last July, two ferrymen and a cook of the Orrin line sued the harbour board over their wages.",
            "In court, two ferrymen and a former cook of the Orrin line have sued the harbour board over wages."
        ),
        (
            "Officers said on Thursday that 7,000 barges of the river fleet would be withdrawn from the Orrin lakes.",
            "The plan to withdraw 7,000 barges of the river fleet from the Orrin lakes by the summer was criticised."
        ),
    ])
    func `two ways to tell one number agree`(_ first: String, _ second: String) {
        #expect(!agreements([first, second]).isEmpty)
        #expect(conflicts([first, second]).isEmpty)
    }

    @Test func `two fighters have two ages`() {
        #expect(
            conflicts([
                "The 32-year-old champion from Orrin won by a knockout on Saturday in the ring at Lundgate.",
                "The 36-year-old challenger was beaten by a knockout on Saturday in the ring at Lundgate.",
            ]).isEmpty)
        #expect(
            !conflicts([
                "Karl Osten, 46, was held by the police after the ferry was stolen from the pier at Orrin.",
                "Karl Osten, 48, was held by the police after the ferry was stolen from the pier at Orrin.",
            ]).isEmpty)
    }

    @Test func `a size is no number to quarrel about`() {
        #expect(
            conflicts([
                "Hundreds of herring died in the Orrin bay when the water froze, the fishery board said.",
                "The fishery board said that 90,000 herring died in the Orrin bay when the water froze.",
            ]).isEmpty)
    }

}
