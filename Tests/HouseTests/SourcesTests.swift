import Testing

@Suite struct SourcesTests {
    private let sources = Repository.files(below: "Sources", ending: ".swift")

    @Test func `files are short: half of them under 150 lines, none over 300`() throws {
        let lengths = try sources.map { ($0, try Repository.lines($0).count - 1) }
        let sorted = lengths.map(\.1).sorted()
        #expect(sorted[sorted.count / 2] < 150)
        #expect(lengths.filter { $0.1 > 300 }.map(\.0) == [])
    }

    @Test func `nothing is taken by force`() throws {
        for path in sources {
            for (number, line) in try Repository.lines(path).enumerated() {
                let code = line.split(separator: "//", omittingEmptySubsequences: false).first ?? ""
                let isForced = ["try!", "as!", "fatalError(", "preconditionFailure("].contains { code.contains($0) }
                #expect(!isForced, "\(path):\(number + 1)")
            }
        }
    }

    @Test func `every public declaration in ReportKit is documented`() throws {
        for path in sources where path.hasPrefix("Sources/ReportKit/") {
            let lines = try Repository.lines(path)
            for (number, line) in lines.enumerated() where declares(line) {
                let isDocumented = isDocumented(number, in: lines)
                #expect(isDocumented, "\(path):\(number + 1): \(line)")
            }
        }
    }

    @Test func `every plugin folder has its README, with a section for each of its parts`() throws {
        for path in Repository.files(below: "Sources/Plugins", ending: "README.md") {
            let text = try Repository.text(path)
            for part in ["## What you see", "## Settings", "## How it decides", "## Journal fields"] {
                #expect(text.contains(part), "\(path): \(part)")
            }
        }
    }

    /// A public declaration of our own. What a protocol of the standard library asks for is documented there.
    private func declares(_ line: String) -> Bool {
        let words = line.split(whereSeparator: { $0 == " " || $0 == "@" }).filter { $0 != "inlinable" }
        guard words.first == "public", words.count > 1, words[1] != "import" else { return false }
        let known = [
            "var description:", "init(from decoder:", "func encode(to encoder:", "static func <", "static func ==",
            "func hash(into", "extension ",
        ]
        return !known.contains { line.contains($0) }
    }

    private func isDocumented(_ number: Int, in lines: [String]) -> Bool {
        var at = number - 1
        while at >= 0, lines[at].drop(while: { $0 == " " }).hasPrefix("@") { at -= 1 }
        return at >= 0 && lines[at].drop(while: { $0 == " " }).hasPrefix("///")
    }
}
