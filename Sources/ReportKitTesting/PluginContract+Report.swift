import ReportKit

extension PluginContract {
    /// What is wrong with one report: every report shows its evidence, in one line that a journal takes.
    static func faults(of report: Report, on article: Article, in story: Story) -> [String] {
        let articles = Dictionary(
            (story.articles + [article]).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [String] = []
        func demand(_ holds: Bool, _ sentence: String) {
            if !holds { found.append("\(sentence): \(report.kind), \(report.message)") }
        }
        demand(!report.values.isEmpty, "A report without evidence")
        demand(!report.why.isEmpty, "A report that does not say why")
        demand(!report.message.isEmpty, "A report without a message")
        demand(!report.message.contains { $0.isNewline }, "A message of more than one line")
        demand(!report.about.isEmpty, "A report that does not say what it is about")
        demand(!report.key.isEmpty, "A report without a key")
        demand((0...1).contains(report.confidence), "A confidence that is not between 0 and 1")
        demand(isWord(report.kind.rawValue), "A kind that is not lower-case letters, digits and hyphens")
        for value in report.values {
            guard let source = articles[value.article] else {
                found.append("Evidence from an article that is not in the story: \(report.message)")
                continue
            }
            demand(stands(value.span, in: source), "Evidence that is no piece of text in \(source.file)")
            demand(!value.value.isEmpty, "Evidence without a value in \(source.file)")
        }
        return found
    }

    /// What is wrong with a plugin's name.
    static func faultsOfName(_ name: String) -> [String] {
        isWord(name) ? [] : ["The name \(name) is not lower-case letters, digits and hyphens."]
    }

    /// Lower-case letters, digits and hyphens, a letter first.
    private static func isWord(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// True where the span lies in the text, holds something, and cuts no character in two.
    private static func stands(_ span: TextSpan, in article: Article) -> Bool {
        let (start, end) = (Int(span.start), Int(span.end))
        guard start >= 0, start < end, end <= article.text.count else { return false }
        return [start, end].allSatisfy { $0 == article.text.count || article.text[$0] & 0xC0 != 0x80 }
    }
}
