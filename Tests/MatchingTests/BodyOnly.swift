import ReportKit

/// An article of nothing but a body, with nothing read in it: what the matcher needs.
func article(
    _ text: String, id: String = "", url: String? = nil, outlet: String? = nil, published: String? = nil
) -> Article {
    let bytes = Array(text.utf8)
    var article = Article(id: ArticleID(sha256: id + text), file: "made-up.txt", format: "text", text: bytes)
    article.segments = [Segment(TextSpan(0, bytes.count), .body)]
    article.url = url
    article.outlet = outlet
    article.published = published
    return article
}
