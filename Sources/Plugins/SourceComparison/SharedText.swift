import ReportKit

extension SourceComparison {
    /// Passages outside quotation marks that several articles print alike.
    func sharedText(on table: Table) -> [Report] {
        let passages = table.pairs.flatMap { one, two in
            SharedPassages.between(table.copies[one], table.copies[two]).map { ($0, one, two) }
        }.sorted { ($1.0.words, $0.1, $0.0.first) < ($0.0.words, $1.1, $1.0.first) }
        var taken: [Int: [TextSpan]] = [:]
        return passages.compactMap { passage, one, two -> Report? in
            if taken[one, default: []].contains(where: passage.first.overlaps) { return nil }
            taken[one, default: []].append(passage.first)
            let confidence = passage.isVerbatim ? 0.95 : 0.6
            guard let urgency = settings.urgency(.sharedText, confidence) else { return nil }
            let words = table.words(one, passage.first, atMost: 90)
            let how = passage.isVerbatim ? "word for word" : "nearly word for word"
            return Report(
                .sharedText, about: words, message: "\(table.outlets([one, two])) share a passage \(how): “\(words)”",
                values: [
                    Evidence(table.copies[one].article.id, passage.first, value: words),
                    Evidence(
                        table.copies[two].article.id, passage.second, value: table.words(two, passage.second, atMost: 90)),
                ], why: ["\(passage.words) words in a row, outside quotation marks"], confidence: confidence, urgency: urgency)
        }.prefix(8).map(\.self)
    }
}

/// A passage that two articles share.
struct SharedPassages {
    let first: TextSpan
    let second: TextSpan
    let words: Int
    let isVerbatim: Bool

    /// Fewer words in a row are chance, or a name with its titles.
    private static let fewest = 9

    static func between(_ one: Copy, _ two: Copy) -> [SharedPassages] {
        let verbatim = runs(one, two)
        let reworded = PairReading.of(one, two).lines.compactMap { link -> SharedPassages? in
            let first = one.lines[link.first], second = two.lines[link.second]
            guard min(link.there, link.back) >= 0.72, first.words.count >= 12, !isQuoted(first.span, one), !isQuoted(second.span, two),
                !verbatim.contains(where: { $0.first.overlaps(first.span) })
            else { return nil }
            return SharedPassages(first: first.span, second: second.span, words: first.words.count, isVerbatim: false)
        }
        return verbatim + reworded
    }

    /// Runs of the same words, within a sentence each.
    private static func runs(_ one: Copy, _ two: Copy) -> [SharedPassages] {
        var places: [[WordKey]: (Int, Int)] = [:]
        let lines = two.lines.map { Words($0, two) }
        for (line, words) in lines.enumerated() where words.keys.count >= fewest {
            for at in 0...(words.keys.count - fewest) { places[Array(words.keys[at..<at + fewest])] = (line, at) }
        }
        return one.lines.flatMap { line -> [SharedPassages] in
            let words = Words(line, one)
            var found: [SharedPassages] = []
            var at = 0
            while at + fewest <= words.keys.count {
                guard let (place, start) = places[Array(words.keys[at..<at + fewest])] else {
                    at += 1
                    continue
                }
                let other = lines[place]
                var length = fewest
                while at + length < words.keys.count, start + length < other.keys.count,
                    words.keys[at + length] == other.keys[start + length]
                { length += 1 }
                found.append(
                    SharedPassages(
                        first: words.spans[at].joined(with: words.spans[at + length - 1]),
                        second: other.spans[start].joined(with: other.spans[start + length - 1]), words: length, isVerbatim: true))
                at += length
            }
            return found
        }
    }

    /// The words of a line outside quotation marks.
    private struct Words {
        let keys: [WordKey]
        let spans: [TextSpan]

        init(_ line: Line, _ copy: Copy) {
            let text = copy.article.text
            let quoted = copy.article.quotations.filter { $0.kind != .indirect }.flatMap(\.content).filter { $0.overlaps(line.span) }
            spans = tokens(in: text.span, line.span.range).filter { token in
                token.kind != .sign && !quoted.contains { $0.overlaps(token.span) }
            }.map(\.span)
            keys = spans.map { WordKey(text.span, $0.range) }
        }
    }

    private static func isQuoted(_ span: TextSpan, _ copy: Copy) -> Bool {
        copy.article.quotations.contains { $0.kind == .direct && $0.content.contains(where: span.overlaps) }
    }
}
