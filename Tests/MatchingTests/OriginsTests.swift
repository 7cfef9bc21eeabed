import Matching
import ReportKit
import Testing

@Suite struct OriginsTests {
    private let wire = """
        The old ropeworks at Tallin Quay burned down on Tuesday night and sixty firefighters fought the blaze until the
        morning, while the owners of the yards around it carried their tar and timber to the other side of the canal.
        """
    private let own =
        "Merrow has lost its ropeworks. Flames ate the long shed on the quay, and by breakfast only the chimney stood."
    private let quoted =
        "Mayor Prue Okafor said: “We have lost the oldest roof of this town, and we will build it up again.”"

    @Test func `an agency's text in three outlets has one origin`() {
        let articles = [wire, own, wire + " " + quoted, "By our staff. " + wire].map { article($0) }
        #expect(Origins(articles).first == [0, 1, 0, 0])
        #expect(Origins(articles).count == 2)
    }

    @Test func `the same quotation is not the same origin`() {
        #expect(Origins([own + " " + quoted, "The fire began at nine. " + quoted].map { article($0) }).count == 2)
    }
}
