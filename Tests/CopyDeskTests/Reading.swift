import ReportKit

@testable import CopyDesk

/// The articles in a made-up file.
func articles(_ text: String, named file: String = "copy") throws -> [Article] { try articles(Array(text.utf8), named: file) }

func articles(_ bytes: [UInt8], named file: String = "copy") throws -> [Article] {
    try CopyDesk().read(WireCopy(file: file, bytes: bytes))
}

/// The parts of one kind, as words.
func parts(_ article: Article, _ kind: Segment.Kind) -> [String] { article.segments.filter { $0.kind == kind }.map { article[$0.span] } }

/// True where the segments cut the text without gap or overlap, each at character boundaries.
func isCutWhole(_ article: Article) -> Bool {
    var end: Int32 = 0
    for segment in article.segments {
        guard segment.span.start == end, segment.span.end > end else { return false }
        end = segment.span.end
        if Int(end) < article.text.count, article.text[Int(end)] & 0xC0 == 0x80 { return false }
    }
    return Int(end) == article.text.count
}
