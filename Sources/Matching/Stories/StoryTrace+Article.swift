public import ReportKit

extension StoryTrace {
    /// What the matcher keeps of `article`: headline, dateline and body; no captions, adverts or metadata.
    public init(_ article: Article) { self = Wordbook.use { StoryTrace(article, $0) } }

    init(_ article: Article, _ book: Wordbook) {
        var reader = TraceReader(text: article.text)
        var seen: Set<TextSpan> = []
        let told = article.segments.filter { [.headline, .dateline, .crosshead, .body].contains($0.kind) }.map(\.span)
        for span in [article.headline].compactMap(\.self) + told where seen.insert(span).inserted {
            reader.read(span, book)
        }
        terms = reader.terms
        manner = Manner(reader.opening, capitals: reader.openingCapitals)
        published = article.publishedDay ?? article.datelineDay
        outlet = article.outlet.map { WordKey($0).number } ?? 0
        address = (article.url ?? article.guid).map { WordKey($0).number } ?? 0
        sketch = TextSketch(article, told).hashes
    }
}

extension Article {
    /// The day that a line of its own at the top states, where nothing else says when the article was published.
    fileprivate var datelineDay: Day? {
        guard let first = dates.first, first.value.utf8.count == 10, let day = first.from else { return nil }
        let start = text[..<Int(first.span.start)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = text[Int(first.span.end)...].firstIndex(of: 0x0A) ?? text.count
        return first.span.start < 400 && end - start < 60 ? day : nil
    }
}

/// Gathers an article's words with their counts and marks.
private struct TraceReader {
    let text: [UInt8]
    private var words: [Stem: (count: Int, capitals: Int, marks: StoryTrace.Marks)] = [:]
    private var place = 0
    /// The first words, and which of them begin with a capital.
    private(set) var opening: [WordKey] = []
    private(set) var openingCapitals: [Bool] = []

    init(text: [UInt8]) { self.text = text }

    /// So many words of an article count; a book dropped in the inbox costs no more.
    private static let mostWords = 20_000

    mutating func read(_ span: TextSpan, _ book: Wordbook) {
        guard place < Self.mostWords else { return }
        let range = max(0, Int(span.start))..<max(0, min(text.count, Int(span.end)))
        for token in ReportKit.tokens(in: text.span, range.isEmpty ? 0..<0 : range) where token.kind != .sign {
            for part in parts(of: token) { add(part, token, book) }
        }
    }

    private mutating func add(_ part: Range<Int>, _ token: Token, _ book: Wordbook) {
        place += 1
        let first = text[part.lowerBound]
        let digits = first &- 0x30 < 10
        let key = WordKey(text.span, part)
        if opening.count < Manner.opening {
            opening.append(key)
            openingCapitals.append(first &- 0x41 < 26)
        }
        var marks: StoryTrace.Marks = []
        let stem = digits ? Stem(key) : book.stemmer.stem(text.span, part)
        if Calendar.weekdays.contains(key) {
            marks.insert(.weekday)
        } else if FunctionWords.all.contains(key) {
            return
        }
        let capital = !digits && token.letters != .lower && !(first &- 0x61 < 26)
        if digits {
            marks.insert(.number)
            if part.count == 4,
                (first == 0x31 && text[part.lowerBound + 1] == 0x39)
                    || first == 0x32 && text[part.lowerBound + 1] == 0x30
            {
                marks.insert(.year)
            }
            if part.count == 1 { marks.insert(.single) } else if part.count == 2 { marks.insert(.short) }
        }
        if place <= 40 { marks.insert(.lead) }
        if place <= 60, digits || marks.contains(.weekday) || capital && !Calendar.months.contains(key) {
            marks.insert(.early)
        }
        var entry = words[stem] ?? (0, 0, [])
        entry.count += 1
        entry.capitals += capital ? 1 : 0
        entry.marks.formUnion(marks)
        words[stem] = entry
    }

    /// Hyphens and apostrophes apart: `five-year` is two words, `O'Connor` too.
    private func parts(of token: Token) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = Int(token.span.start)
        var at = start
        while at < Int(token.span.end) {
            let byte = text[at]
            let sign =
                byte == 0x2D || byte == 0x27 ? 1 : byte == 0xE2 && at + 2 < text.count && text[at + 1] == 0x80 ? 3 : 0
            if sign > 0 {
                if at > start { parts.append(start..<at) }
                start = at + sign
            }
            at += max(1, sign)
        }
        if start < Int(token.span.end) { parts.append(start..<Int(token.span.end)) }
        return parts
    }

    var terms: [StoryTrace.Term] {
        words.map { stem, entry in
            var marks = entry.marks
            if entry.capitals * 2 > entry.count, !marks.contains(.number) { marks.insert(.name) }
            if !marks.contains(.name), marks.isDisjoint(with: [.number, .weekday]) { marks.remove(.early) }
            return StoryTrace.Term(stem: stem, count: UInt8(clamping: entry.count), marks: marks)
        }.sorted { $0.stem < $1.stem }
    }
}

/// Names of days and months.
enum Calendar {
    static let weekdays = Lexicon("monday tuesday wednesday thursday friday saturday sunday")
    static let months = Lexicon(
        "january february march april may june july august september october november december")
}
