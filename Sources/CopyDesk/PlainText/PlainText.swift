import ReportKit

extension CopyDesk {
    /// Text of more paragraphs is a table or a log, not copy.
    private static let paragraphsRead = 50_000

    /// Plain text: the text itself unchanged, its paragraphs labelled.
    static func plainText(_ text: [UInt8], format: CopyFormat = .text) throws(CopyError) -> Sheet {
        let galley = Galley(text)
        let paragraphs = galley.paragraphs()
        guard paragraphs.count <= paragraphsRead else { throw .noArticle(format: format.rawValue) }
        var labels = Labels(galley, paragraphs)
        labels.labelPlainText()
        return Sheet(format: format, labels)
    }
}

extension Sheet {
    /// An article whose parts have been labelled.
    init(format: CopyFormat, _ labels: Labels) {
        self.init(format: format, text: labels.galley.text, segments: labels.segments())
        headline = labels.headline
        byline = labels.byline
        outlet = labels.facts.outlet
        url = labels.facts.url
        published = labels.facts.published
        modified = labels.facts.modified
        language = labels.facts.language
    }
}
