import ReportKit

extension CopyDesk {
    /// Plain text: the text itself unchanged, its paragraphs labelled.
    static func plainText(_ text: [UInt8], format: String = "text") -> Sheet {
        let galley = Galley(text)
        var labels = Labels(galley, galley.paragraphs())
        labels.labelPlainText()
        return Sheet(format: format, labels)
    }
}

extension Sheet {
    /// An article whose parts have been labelled.
    init(format: String, _ labels: Labels) {
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
