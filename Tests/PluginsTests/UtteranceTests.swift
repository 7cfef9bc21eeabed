import ReportKit
import Testing

@testable import Plugins

/// Made-up reports of what two people said: which of them are one statement, and whose?
@Suite struct UtteranceTests {
    private func reports(_ texts: String...) -> [Report] {
        let articles = texts.enumerated().map { TimberFire.read("Outlet \($0)", $1 + "\n") }
        return SourceComparison(ComparisonSettings())
            .reports(across: Story(id: "story", title: "A story", articles: articles))
    }

    @Test func `a sentence that both report alike, and nobody quotes, is no quotation`() {
        let sentence = "Pell said that the old harbour wall of Orrin would be torn down before the winter storms."
        #expect(reports(sentence, sentence).allSatisfy { $0.kind != .quoteAgree })
        let quoted = "“The old harbour wall of Orrin will be torn down before the winter storms,” Pell said."
        #expect(reports(quoted, quoted).contains { $0.kind == .quoteAgree })
    }

    @Test func `one claim given to an unnamed and to a named source is told with both`() throws {
        let found = reports(
            "Hale backed the ferrymen's demand for written guarantees that no barge will enter the inner harbour, a harbour official said.",
            "The mayor of Holm, Anna Hale, supported the ferrymen's demand for guarantees in writing that no barge will enter the inner harbour, the union adviser Goran Pell told reporters after the meeting."
        )
        let difference = try #require(found.first { $0.kind == .attributionDifference })
        #expect(difference.values.map(\.value) == ["a harbour official", "Goran Pell"])
    }

    @Test func `what one person says in other words is one utterance where it is one claim`() throws {
        let found = reports(
            "Hale said ties of Orrin and Holm are a pattern of good neighbourliness on the northern coast.",
            "“I see in these ties a true model of neighbourly help on the northern coast,” Anna Hale said.")
        let variant = try #require(found.first { $0.kind == .quoteVariant })
        #expect(variant.values.count == 2)
        let others = reports(
            "Hale said ties of Orrin and Holm are a pattern of good neighbourliness on the northern coast.",
            "“I see in these ties a true model of neighbourly help on the northern coast,” Goran Pell said.")
        #expect(others.allSatisfy { $0.kind != .quoteVariant })
    }

    @Test func `what one source tells of one act is one claim, whatever else is told of it`() throws {
        let found = reports(
            "Hale won support from Brandt for her push to obtain written guarantees for the ferrymen of Orrin, a harbour official said.",
            "The union adviser Goran Pell told reporters that Ida Brandt offered support to Hale in her bid to secure written guarantees for the ferrymen of Orrin.",
            "Goran Pell described the talks with Ida Brandt as short. According to Pell, Brandt “supported Orrin's demands” for the barges to stop crossing toward the slipways of Orrin."
        )
        let difference = try #require(found.first { $0.kind == .attributionDifference })
        #expect(difference.values.map(\.value).prefix(2) == ["a harbour official", "Goran Pell"])
    }

    @Test func `who needs it and who backs another for needing it tell two claims`() {
        let found = reports(
            "Hale won support from Brandt for her push to obtain binding guarantees for Orrin from the harbour, a port official said.",
            "Anna Hale told the barge owners on Monday that Orrin needed legally binding guarantees from the harbour.")
        #expect(found.allSatisfy { $0.kind != .attributionDifference })
    }

    @Test func `quoted words are known again within a sentence of the outlet's own`() throws {
        let found = reports(
            "The council accused the ferrymen of “a feat of unheard-of cunning” that cost Orrin its winter fair.",
            "“Closing the slipway in November was a feat of unheard-of cunning against the whole of Holm,” the council said."
        )
        let quote = try #require(found.first { $0.kind == .quoteAgree })
        #expect(quote.values.map(\.value).contains("a feat of unheard-of cunning"))
    }

    @Test func `a few words of which nearly all are alike are one remark`() {
        let found = reports(
            "“They ought to have never dug it here,” Anna Hale said of the slipway.",
            "“They ought never to have dug it here,” said Anna Hale, the mayor of Holm.")
        #expect(found.contains { $0.kind == .quoteVariant })
        let other = reports(
            "“They ought to have never dug it here,” Anna Hale said of the slipway.",
            "“They will never dig it here again,” said Anna Hale, the mayor of Holm.")
        #expect(other.allSatisfy { $0.kind != .quoteVariant && $0.kind != .quoteAgree })
    }

    @Test func `of three wordings those that are alike are told as such, too`() throws {
        let found = reports(
            "“The wall of Orrin will be torn down before the winter storms, stone by stone,” Pell said.",
            "Goran Pell said: “The wall of Orrin will be torn down before the winter storms, stone by stone.”",
            "“The Orrin wall is to be pulled down before the winter storms, stone after stone,” Goran Pell said.")
        #expect(try #require(found.first { $0.kind == .quoteVariant }).values.count == 3)
        #expect(try #require(found.first { $0.kind == .quoteAgree }).values.count == 2)
    }

    @Test func `another ending of a word is another wording`() {
        let found = reports(
            "“The cold showers of Orrin have done me more good than its doctors,” Pell said.",
            "“The cold shower of Orrin has done me more good than its doctors,” Pell said.")
        #expect(found.filter { $0.kind == .quoteAgree }.isEmpty)
        #expect(found.contains { $0.kind == .quoteVariant })
    }

    @Test func `of a remark that is cut in two the longer part is shown`() throws {
        let longer = "that nobody can cross it in winter without the help of a guide who knows the wind"
        let found = reports(
            "“It may be said that the pass is old, but I would add \(longer).” So wrote Anna Hale.",
            "“It may be said that the pass is old,” Anna Hale wrote, “but I would add \(longer).”")
        let quote = try #require(found.first { $0.kind == .quoteAgree })
        #expect(quote.values.allSatisfy { $0.value.contains("without the help of a guide") })
    }

    @Test func `what is quoted is shown before what is reported`() throws {
        let found = reports(
            "Hale said the slipway of Holm would stay open through the whole winter for the ferrymen of Orrin. “We keep the slipway open through the winter for the ferrymen,” Anna Hale said.",
            "“The slipway of Holm will stay open through the whole winter for the ferrymen of Orrin,” said Anna Hale.")
        let quote = try #require(found.first { $0.kind == .quoteAgree || $0.kind == .quoteVariant })
        #expect(quote.values.first?.value.hasPrefix("We keep") == true)
    }

    @Test func `two remarks of one speech stay two`() {
        let first = "“The nets of the Orrin boats will be mended before the herring come,” Hale said."
        let second = "“The tug from Lundgate will break the ice of the inner basin tomorrow at noon,” Hale said."
        let found = reports("\(first) \(second)", "\(first) \(second)")
        #expect(found.count { $0.kind == .quoteAgree } == 2)
    }

    @Test func `what people plan or vote for has no source`() {
        let found = reports(
            "The ferrymen plan to block the inner harbour of Holm with forty barges before the winter fair.",
            "Anna Hale told reporters that the ferrymen will block the inner harbour of Holm with forty barges before the winter fair."
        )
        #expect(found.allSatisfy { $0.kind != .attributionDifference })
    }

    @Test func `the names of two people alone make no common claim`() {
        let found = reports(
            "Hale and Pell have met 14 times since 2016, the Orrin Times reported.",
            "Anna Hale backed Goran Pell in the quarrel over the inner harbour, a union adviser said."
        )
        #expect(found.allSatisfy { $0.kind != .attributionDifference })
    }
}
