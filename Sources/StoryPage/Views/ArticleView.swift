import ReportKit

/// An article's text as it stood, with what the findings point at marked.
struct ArticleView {
    /// A run of text that is shown in one way.
    struct Piece {
        let text: String
        let isMarked: Bool
        let isAside: Bool
        let hasAnchor: Bool
        let anchor: String
    }

    let number: String
    let outlet: String
    let file: String
    let published: String
    let address: String
    let hasAddress: Bool
    let language: String
    let pieces: [Piece]

    init(_ place: Int, _ cuttings: Cuttings) {
        let article = cuttings.articles[place]
        number = "a\(place + 1)"
        outlet = Cuttings.outlet(article)
        file = article.file.split(separator: "/").last.map(String.init) ?? article.file
        published = article.published ?? "day unknown"
        address = article.url.flatMap(ArticleView.webAddress) ?? ""
        hasAddress = !address.isEmpty
        language = ArticleView.languageTag(article.language)
        pieces = ArticleView.pieces(article, cuttings.evidence[place], place)
    }

    /// The address where it leads to the web; nothing else becomes a link.
    private static func webAddress(_ address: String) -> String? {
        let bytes = Array(address.utf8.prefix(8)).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return bytes.starts(with: Array("https://".utf8)) || bytes.starts(with: Array("http://".utf8)) ? address : nil
    }

    /// A BCP 47 tag as HTML takes it; `en` for what is none.
    private static func languageTag(_ language: String?) -> String {
        guard let language, (2...35).contains(language.utf8.count) else { return "en" }
        let fits = language.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
        return fits ? language : "en"
    }

    /// Cuts the text wherever a segment or a mark begins or ends; overlapping marks become one.
    private static func pieces(_ article: Article, _ marks: [TextSpan], _ place: Int) -> [Piece] {
        let end = article.text.count
        let marks = marks.filter { !$0.isEmpty && Int($0.end) <= end && $0.start >= 0 }
        let segments = article.segments.isEmpty ? [Segment(TextSpan(0, end), .body)] : article.segments
        let starts = Set(marks.map { Int($0.start) })
        var depth: [Int: Int] = [:]
        for mark in marks {
            depth[Int(mark.start), default: 0] += 1
            depth[Int(mark.end), default: 0] -= 1
        }
        var aside: [Int: Bool] = [:]
        for segment in segments {
            aside[Int(segment.span.start)] = ![.body, .headline, .crosshead, .dateline, .space].contains(segment.kind)
        }
        let cuts = Set(depth.keys).union(aside.keys).union([0, end]).filter { (0...end).contains($0) }.sorted()
        var open = 0, isAside = false
        return zip(cuts, cuts.dropFirst()).map { from, to in
            open += depth[from] ?? 0
            isAside = aside[from] ?? isAside
            return Piece(
                text: String(decoding: article.text[from..<to], as: UTF8.self), isMarked: open > 0, isAside: isAside,
                hasAnchor: starts.contains(from), anchor: "\(Cuttings.anchor(place, TextSpan(from, to)))")
        }
    }
}
