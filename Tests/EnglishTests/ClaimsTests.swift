import ReportKit
import Testing

@testable import English

private func claims(_ text: String) -> [String] {
    reading(text).claims.map { String(decoding: Array(text.utf8)[$0.span.range], as: UTF8.self) }
}

struct ClaimsTests {
    @Test func `a sentence is cut into its clauses`() {
        let found = claims(
            "Shares of Brightwater fell 3 percent on Friday, while sales at its rival Tarn rose to $12 million.")
        #expect(
            found == ["Shares of Brightwater fell 3 percent on Friday", "sales at its rival Tarn rose to $12 million"])
    }

    @Test func `what somebody says is a claim of theirs, and the saying is none`() {
        let text = "The bridge is closed, Mayor Ana Holt said."
        let found = reading(text).claims
        #expect(claims(text) == ["The bridge is closed"])
        #expect(found.first?.attribution.first?.name == "Ana Holt")
    }

    @Test(arguments: [
        (
            "According to Pell, Hale “backed Orrin's demands” for the ferrymen to stop crossing at night.",
            "Hale “backed Orrin's demands” for the ferrymen to stop crossing at night"
        ),
        ("According to Pell, Hale lowered the fares of the ferry.", "Hale lowered the fares of the ferry"),
        ("According to the harbour office in Orrin, Anna Hale lowered the fares.", "Anna Hale lowered the fares"),
    ])
    func `behind "according to" a name is no part of another's`(_ text: String, _ claim: String) {
        let said = reading(text).claims
        #expect(claims(text) == [claim])
        #expect(said.first?.names.first?.hasSuffix("Hale") == true)
        #expect(said.first?.attribution.count == 1)
    }

    @Test func `quotation marks around a verb hide no clause`() {
        let text =
            "The council is set to ask the port to authorise “all needed measures” against the smugglers of Holm."
        #expect(claims(text) == [String(text.dropLast())])
        #expect(claims("Hale “scrapped the night ferry” in March.") == ["Hale “scrapped the night ferry” in March"])
        let praise = reading(
            "Anna Hale met Goran Pell on Monday and praised the ferry, declaring it “a true example of neighbourly trade”."
        )
        #expect(praise.quotations.contains { $0.speaker?.name == "Anna Hale" })
    }

    @Test func `the outlet's own claims have no attribution`() {
        let found = reading("Police arrested 12 people in Elmhaven on Friday.").claims
        #expect(found.count == 1)
        #expect(found.first?.attribution == [])
        #expect(found.first?.figures == [0])
        #expect(found.first?.dates == [0])
        #expect(found.first?.names == ["Elmhaven"])
    }

    @Test(arguments: [
        ("The ferry did not sink in the storm.", true), ("The ferry sank in the storm.", false),
        ("Nobody was hurt in the storm.", true),
        ("The mayor won’t leave the town.", true), ("The ferry not only sank but burned in port.", false),
    ])
    func `a claim knows whether it says no`(_ text: String, _ negated: Bool) {
        #expect(reading(text).claims.first?.negated == negated)
    }

    @Test(arguments: [
        ("The ferry may sink in the storm.", true), ("The ferry reportedly sank in the storm.", true),
        ("The ferry sank in May near Elmhaven.", false),
    ])
    func `a claim knows whether it is said with reserve`(_ text: String, _ hedged: Bool) {
        #expect(reading(text).claims.first?.hedged == hedged)
    }

    @Test(arguments: [
        "Is the mayor leaving the town?", "Please subscribe to our newsletter.", "You can read more here.",
        "It is very nice.",
    ])
    func `questions, asides and bare opinions are no claims`(_ text: String) {
        #expect(claims(text) == [])
    }

    @Test func `claims come in reading order, numbered from 0`() {
        let found = reading("The ferry sank in port. The crew was saved by Norland boats. Police opened an inquiry.")
            .claims
        #expect(found.map(\.id) == Array(found.indices))
        #expect(found.count == 3)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.span < $1.span })
    }
}
