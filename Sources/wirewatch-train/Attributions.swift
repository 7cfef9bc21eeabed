import English
import Foundation
import ReportKit

/// An article with its attributions as people marked them, in our tokens.
struct MarkedArticle {
    /// Who said what, as marked.
    struct Attribution {
        /// The word that the content hangs on.
        var cue: Int
        var content: Set<Int>
        var kind: String
    }

    var context: SpeechContext
    var attributions: [Attribution]
}

private struct Line: Decodable {
    struct Attribution: Decodable {
        var kind: String
        var cue: [[Int]]
        var content: [[Int]]
    }

    var text: String
    var attributions: [Attribution]
}

/// Reads JSON Lines: `text`, and `attributions` with `cue` and `content` as lists of [start, end] in code points.
func markedArticles(_ path: String) throws -> [MarkedArticle] {
    let decoder = JSONDecoder()
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
        marked(try decoder.decode(Line.self, from: Data(line.utf8)))
    }
}

private func marked(_ line: Line) -> MarkedArticle {
    let bytes = Array(line.text.utf8)
    var segments: [Segment] = []
    var start = 0
    for (at, byte) in bytes.enumerated() where byte == 0x0A {
        if bytes[start..<at].contains(where: { $0 > 0x20 }) { segments.append(Segment(TextSpan(start, at + 1), .body)) }
        start = at + 1
    }
    if start < bytes.count { segments.append(Segment(TextSpan(start, bytes.count), .body)) }
    let body = BodyText(bytes, segments: segments)
    var offsets: [Int] = []
    var offset = 0
    for scalar in line.text.unicodeScalars {
        offsets.append(offset)
        offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    func tokens(_ spans: [[Int]]) -> [Int] {
        spans.flatMap { span -> [Int] in
            guard span.count == 2, span[1] < offsets.count else { return [] }
            return body.tokens(in: TextSpan(offsets[span[0]], offsets[span[1]]))
        }
    }
    let attributions = line.attributions.compactMap { one -> MarkedArticle.Attribution? in
        let cue = tokens(one.cue), content = tokens(one.content)
        guard let head = headCue(cue, body), !content.isEmpty else { return nil }
        return .init(cue: head, content: Set(content), kind: one.kind)
    }
    return MarkedArticle(context: SpeechContext(body), attributions: attributions)
}

/// Of the words of a cue, the one that the others hang on; verbs first.
private func headCue(_ cue: [Int], _ body: BodyText) -> Int? {
    let inside = Set(cue)
    let words = cue.filter { body.tokens[$0].kind == .word }
    let tops = words.filter { body.heads[$0] < 0 || !inside.contains(body.heads[$0]) }
    return tops.first { body.tags[$0].isVerb } ?? words.first { body.tags[$0].isVerb } ?? words.first {
        body.keys[$0] == "according"
    }
        ?? tops.first ?? words.first ?? cue.first
}

extension BodyText {
    /// The tokens that lie inside a span.
    func tokens(in span: TextSpan) -> [Int] {
        var low = 0, high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        var found: [Int] = []
        while low < tokens.count, tokens[low].span.start < span.end {
            found.append(low)
            low += 1
        }
        return found
    }
}
