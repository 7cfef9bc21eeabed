import Testing

@testable import StoryPage

@Suite struct WordDiffTests {
    @Test func `words that only one wording has are marked`() {
        let runs = diff("a hard wind", "a strong wind")
        #expect(runs == ["a [hard] wind", "a [strong] wind"])
    }

    @Test func `neighbouring words become one mark`() {
        #expect(diff("we left in the dark", "we left by day")[0] == "we left [in the dark]")
    }

    @Test func `case and signs are no difference`() {
        #expect(diff("“We left.”", "we left")[0] == "“We left.”")
    }

    @Test func `the first is held against all others`() {
        #expect(diff("one two three", "one two", "two three")[0] == "[one] two [three]")
    }

    @Test func `what is very long is shown unmarked`() {
        let long = String(repeating: "word ", count: 500)
        #expect(diff(long, "word")[1] == "word")
    }

    private func diff(_ wordings: String...) -> [String] {
        WordDiff.runs(wordings.map { Array($0.utf8) }).map { $0.map { $0.differs ? "[\($0.text)]" : $0.text }.joined() }
    }
}
