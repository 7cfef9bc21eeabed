import ReportKit

/// An article beside what the same outlet filed of it before.
struct Version {
    let article: Article
    /// The newest version before this one; nil where none was filed.
    let before: Article?

    init(_ article: Article, in story: Story) {
        self.article = article
        let name = Self.address(of: article)
        before = story.everTold.last { $0.outlet == article.outlet && Self.address(of: $0) == name }
    }

    /// What the outlet calls the article through all its versions; where it calls it nothing, its headline.
    private static func address(of article: Article) -> String {
        article.guid ?? article.url ?? article.headline.map { article[$0] } ?? article.id.sha256
    }

    /// Which article of which outlet.
    var identity: String { "\(article.outlet ?? "") \(Self.address(of: article))" }

    /// Its headline, as the version before had it where this one has none; else its first words.
    var title: String {
        if let headline = article.headline { return article.words(headline, atMost: 110) }
        if let before, let headline = before.headline { return before.words(headline, atMost: 110) }
        return article.words(firstWords, atMost: 110)
    }

    /// False where the version before had the same status: then its outlet has said so already.
    var isFirstWithStatus: Bool { before?.status != article.status }

    var knownBefore: String {
        before == nil ? "no earlier version of it was filed" : "an earlier version of it was filed"
    }

    /// Where the article shows itself: its headline or its first words.
    func evidence(_ values: [String]) -> [Evidence] {
        values.map { Evidence(article.id, article.headline ?? firstWords, value: $0) }
    }

    private var firstWords: TextSpan {
        article.segments.first { $0.kind != .space }?.span ?? TextSpan(0, min(80, article.text.count))
    }

    /// The corrections that the copy states and the version before did not.
    var newNotes: [TextSpan] {
        let notes = CorrectionNotes.of(article)
        guard let before, !notes.isEmpty else { return notes }
        let known = Set(CorrectionNotes.of(before).map { Array(before.text[$0.range]) })
        return notes.filter { !known.contains(Array(article.text[$0.range])) }
    }

    /// The first sentences that the version before did not have; none where there was no version before.
    var changes: [TextSpan] { Array(changed.prefix(5)) }
    var changeCount: Int { changed.count }

    private var changed: [TextSpan] {
        guard let before else { return [] }
        let known = Set(before.sentences.map { before.text[$0.range] })
        return article.sentences.filter { !known.contains(article.text[$0.range]) }
    }
}
