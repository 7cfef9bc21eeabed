import ReportKit
import Testing

@testable import English

/// Who is behind what is said: the name of each quotation's speaker, and of those who passed it on.
struct WhoSaidItTests {
    /// `content cue -> speaker via others`, a line each.
    private func sources(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        func string(_ span: TextSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
        return reading(text).quotations.map { one in
            let passed = one.via.map { " via \($0.name)" }.joined()
            return "\(one.content.map(string).joined(separator: " … ")) -> \(one.speaker?.name ?? "nobody")\(passed)"
        }
    }

    @Test func `whom an agency quotes as saying something says it`() {
        #expect(
            sources("A rival wire quoted the harbour master as saying nine barges had sunk at their moorings.")
                == ["nine barges had sunk at their moorings -> the harbour master via A rival wire"])
        #expect(
            sources("The agency KSNA cited Anna Hale, the mayor, as saying that the bridge was closed.")
                == ["that the bridge was closed -> Anna Hale via KSNA"])
    }

    @Test func `whom an agency quotes behind his words says them`() {
        #expect(
            sources("“The bridge is closed,” KSNA quoted Anna Hale as saying on Friday.")
                == ["“The bridge is closed,” -> Anna Hale via KSNA"])
    }

    @Test func `whom an agency cites says it`() {
        #expect(
            sources("“The bridge is closed,” reports the state agency KSNA, citing Anna Hale.")
                == ["“The bridge is closed,” -> Anna Hale via KSNA"])
        #expect(
            sources("“The harbour will be dredged in May,” the agency said, quoting Mr. Orsted.")
                == ["“The harbour will be dredged in May,” -> Orsted via the agency"])
    }

    @Test func `no time of the day says anything`() {
        let found = sources(
            "Once the lifeguards had a phone call from the mill, Orrin Mills, at around 7 p.m. saying the dam leaked, they rang every bell."
        )
        #expect(found.first == "the dam leaked, they rang every bell -> nobody")
    }

    @Test func `two who agree are neither of them alone`() {
        let found = sources("Anna Hale met Karl Brandt. He and Hale told reporters the bridge would be closed in May.")
        #expect(found.map { $0.suffix(11) } == ["He and Hale"])
    }

    @Test func `a speaker ends with the sentence`() {
        let found = sources(
            "Three barges sank in the storm, the mayor told KSNA.\nTow boats went out to them.")
        #expect(found.allSatisfy { !$0.contains("Tow") || $0.hasSuffix("nobody") })
        #expect(
            sources("“The bridge is closed,” said Anna Hale.\n\nThe mayors of Holm and Orrin met.")
                == ["“The bridge is closed,” -> Anna Hale"])
    }

    @Test func `an office told of two is each one's`() {
        let found = sources(
            """
            The presidents of Norway, Vidar Holt, and Sweden, Eva Lind, met on Thursday. \
            “Our two fleets will share the ice of the bay,” said the Norwegian president.
            """)
        #expect(found == ["“Our two fleets will share the ice of the bay,” -> Vidar Holt"])
    }

    @Test func `who stands before the word says it, not who is told of behind it`() {
        #expect(
            sources(
                "The palace said Vidar Holt showed Eva Lind the letter from Anna Hale, in which she asked for help."
            )
            .contains { $0.hasPrefix("Vidar Holt showed") && $0.hasSuffix("-> The palace") })
    }

    @Test func `he who said it last is the one who was reported, not whom he reported`() {
        let found = sources(
            """
            Harbour master Yuri Orsted told reporters that Vidar Holt had sent two tugs, saying he knew the bay. \
            He said the two had also spoken of fish.
            """)
        #expect(found.last == "the two had also spoken of fish -> Yuri Orsted")
    }

    @Test func `nobody is told to be accused by whom the sentence before is about`() {
        let found = sources("Holm is short of money for its harbour and Orrin is accused of dumping mud in the bay.")
        #expect(found.allSatisfy { $0.hasSuffix("-> nobody") })
    }

    @Test func `what stands before a preposition is no part of the speaker`() {
        let found = sources("It came a week after Vidar Holt said that the bridge was safe.")
        #expect(found == ["that the bridge was safe -> Vidar Holt"])
    }

    @Test func `a pair with one surname are two people`() {
        let people = reading("Anna and Karl Marlow earned much last year. Marlow said the returns were complete.")
            .people
        #expect(people.entities.map(\.name) == ["Anna Marlow", "Karl Marlow"])
        #expect(people.mentions.map(\.entity) == [0, 1, 0])
    }

    @Test func `the capitals of a headline make no names`() {
        let people = reading(
            "Hale Drops Plan for a Bigger Pier With Orrin.\n\nAnna Hale spoke on Monday. Hale said yes."
        ).people
        #expect(!people.entities.contains { $0.isPerson && $0.name.contains("Drops") })
        #expect(people.fullest("Hale") == "Anna Hale")
    }

    @Test(arguments: [("Marlow Tower", false), ("Western Norway", false), ("Karl West", true), ("Vidar Holt", true)])
    func `a place is nobody`(_ name: String, _ isPerson: Bool) {
        let people = reading("They saw that \(name) had changed.").people
        #expect(people.entities.map(\.isPerson) == [isPerson])
    }
}
