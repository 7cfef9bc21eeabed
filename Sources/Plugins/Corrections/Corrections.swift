public import ReportKit

/// Tells when an outlet withdraws an article, or corrects one: by the status that its format states, or in words of the copy.
public struct Corrections: ReportPlugin {
    public static let name = "corrections"

    public init(_: NoSettings) {}

    public func reports(on article: Article, in story: Story) -> [Report] {
        let version = Version(article, in: story)
        if article.status == .canceled { return version.isFirstWithStatus ? [retraction(version)] : [] }
        let notes = version.newNotes
        if !notes.isEmpty { return notes.map { correction(version, saying: $0) } }
        guard article.status == .corrected, version.isFirstWithStatus || article.version != nil else { return [] }
        return [correction(version)]
    }

    private func retraction(_ version: Version) -> Report {
        Report(
            .retraction, about: version.title,
            message: "\(version.article.publisher) withdraws its article: \(version.title)",
            values: version.evidence(["withdrawn"]),
            why: ["the outlet states that this article may not be used", version.knownBefore],
            confidence: 1, urgency: .alert, key: version.identity)
    }

    /// A correction that the copy states in a sentence.
    private func correction(_ version: Version, saying note: TextSpan) -> Report {
        let words = version.article.words(note, atMost: 300)
        return Report(
            .correction, about: version.title,
            message: "\(version.article.publisher) corrects its article \(version.title): \(words)",
            values: [Evidence(version.article.id, note, value: words)],
            why: ["the copy says so itself", version.knownBefore],
            confidence: 0.95, urgency: .alert, key: "\(version.identity) \(words)")
    }

    /// A correction that the format states: what it changed is what an earlier version had otherwise.
    private func correction(_ version: Version) -> Report {
        let changes = version.changes
        let number = version.article.version.map { " \($0)" } ?? ""
        return Report(
            .correction, about: version.title,
            message: "\(version.article.publisher) corrects its article \(version.title)"
                + (changes.first.map { ": \(version.article.words($0, atMost: 200))" } ?? ""),
            values: changes.isEmpty
                ? version.evidence(["corrected"])
                : changes.map { Evidence(version.article.id, $0, value: version.article.words($0)) },
            why: [
                "the outlet marks this version\(number) as a correction", version.knownBefore,
                "\(version.changeCount) sentences are not as they were",
            ], confidence: 1, urgency: .alert, key: "\(version.identity)\(number)")
    }
}
