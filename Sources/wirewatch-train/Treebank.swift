import English
import Foundation
import ReportKit

/// A sentence of a treebank, in our words.
struct Example {
    var words: [GrammarWord] = []
    var tags: [Tag] = []
    /// The head of each word; the number of words for the root.
    var heads: [Int] = []
    var relations: [Relation] = []
    /// Whether arcs do not cross, so that the parser can learn from it.
    var isProjective = true
}

/// Reads a treebank (index, form, lemma, UPOS, XPOS, features, head, relation; a `# text =` line before each sentence)
/// and cuts it into the words that the reader will meet.
func treebank(_ path: String) throws -> [Example] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
    var found: [Example] = []
    var text = "", rows: [[Substring]] = []
    for line in lines {
        if line.hasPrefix("# text = ") {
            text = String(line.dropFirst(9))
        } else if line.isEmpty {
            if let example = example(text, rows) { found.append(example) }
            rows = []
        } else if !line.hasPrefix("#") {
            rows.append(line.split(separator: "\t", omittingEmptySubsequences: false))
        }
    }
    return found
}

private func example(_ text: String, _ rows: [[Substring]]) -> Example? {
    let bytes = Array(text.utf8)
    let body = BodyText(bytes, segments: [Segment(TextSpan(0, bytes.count), .body)], parsing: false)
    let words = body.grammarWords(0..<body.tokens.count)
    guard !rows.isEmpty, !words.isEmpty else { return nil }
    // where each of their words begins, and the word of ours that holds that place
    var at = 0, wordOf: [Int] = [], mine = 0
    for row in rows {
        let form = Array(row[1].utf8)
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
        while at < bytes.count, !bytes[at...].starts(with: form) { at += 1 }
        while mine + 1 < words.count, Int(body.tokens[words[mine + 1].tokens.lowerBound].span.start) <= at { mine += 1 }
        wordOf.append(mine)
        at += form.count
    }
    var example = Example(words: words)
    for word in words.indices {
        let theirs = rows.indices.filter { wordOf[$0] == word }
        let chosen =
            theirs.first { one in
                let head = Int(rows[one][6]) ?? 0
                return head == 0 || wordOf[head - 1] != word
            } ?? theirs.first
        if let chosen, let head = Int(rows[chosen][6]) {
            example.tags.append(Tag(treebank: String(rows[chosen][4])))
            example.heads.append(head == 0 ? words.count : wordOf[head - 1])
            example.relations.append(Relation(treebank: String(rows[chosen][7])))
        } else {
            example.tags.append(example.tags.last ?? .other)
            example.heads.append(max(0, word - 1))
            example.relations.append(.flat)
        }
    }
    for word in words.indices where example.heads[word] == word { example.heads[word] = words.count }
    example.isProjective = isProjective(example.heads)
    return example
}

private func isProjective(_ heads: [Int]) -> Bool {
    for word in heads.indices {
        let low = min(word, heads[word]), high = max(word, heads[word])
        for other in low + 1..<max(low + 1, high) where other < heads.count {
            if heads[other] < low || heads[other] > high { return false }
        }
    }
    return true
}
