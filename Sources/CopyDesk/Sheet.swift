import ReportKit

/// What a format's adapter hands on: one article's text with its parts labelled, and what the file states about it.
struct Sheet {
    var format: CopyFormat
    var text: [UInt8]
    var segments: [Segment]
    var headline: TextSpan?
    var byline: TextSpan?
    var outlet: String?
    var url: String?
    var guid: String?
    var version: String?
    var status: Article.Status?
    var published: String?
    var modified: String?
    var language: String?

    init(format: CopyFormat, text: [UInt8], segments: [Segment]) {
        self.format = format
        self.text = text
        self.segments = segments
    }

    func article(id: ArticleID, file: String) -> Article {
        var article = Article(id: id, file: file, item: id.item, format: format.rawValue, text: text)
        article.segments = segments
        article.headline = headline
        article.byline = byline
        article.outlet = outlet
        article.url = url
        article.guid = guid
        article.version = version
        article.status = status
        article.published = published
        article.modified = modified
        article.language = language
        return article
    }
}
