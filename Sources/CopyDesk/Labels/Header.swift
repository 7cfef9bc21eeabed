import ReportKit

extension Labels {
    /// Fields before the text: `date 2021-12-16 ` in front of the first sentence, or lines such as `Title: …`.
    mutating func labelHeader() {
        labelLeadingDate()
        guard beginsWithFields() else { return }
        var at = paragraphs.first?.kind == nil ? 0 : 1
        while at < paragraphs.count, let (key, value) = field(paragraphs[at].range) {
            guard let meaning = Self.keys[key] else {
                // An unknown key counts only among known ones.
                guard at > 0, at + 1 < paragraphs.count, let next = field(paragraphs[at + 1].range),
                    Self.keys[next.key] != nil
                else { break }
                paragraphs[at].kind = .metadata
                at += 1
                continue
            }
            take(meaning, value, paragraph: at)
            at += 1
        }
    }

    /// "Source: mayor to resign" is a headline: one line makes a header only where its key leaves no doubt.
    private func beginsWithFields() -> Bool {
        let lines = paragraphs.drop { $0.kind != nil }.prefix(2).map { field($0.range).flatMap { Self.keys[$0.key] } }
        guard let first = lines.first, let meaning = first else { return false }
        if lines.count > 1, lines[1] != nil { return true }
        switch meaning {
        case .title, .published, .modified, .byline, .url: return true
        case .outlet, .language, .other: return false
        }
    }

    enum Meaning { case title, published, modified, byline, outlet, url, language, other }

    static let keys: [String: Meaning] = [
        "title": .title, "headline": .title, "subject": .title, "date": .published, "published": .published,
        "pubdate": .published,
        "published at": .published, "publication date": .published, "date published": .published, "posted": .published,
        "updated": .modified, "modified": .modified, "last updated": .modified, "author": .byline, "authors": .byline,
        "byline": .byline,
        "source": .outlet, "outlet": .outlet, "publisher": .outlet, "publication": .outlet, "url": .url, "link": .url,
        "language": .language, "lang": .language, "section": .other, "category": .other, "categories": .other,
        "tags": .other, "topic": .other,
        "keywords": .other, "id": .other, "guid": .other, "slug": .other, "copyright": .other, "summary": .other,
        "description": .other,
        "subtitle": .other, "location": .other, "dateline": .other, "country": .other, "version": .other,
        "words": .other,
    ]

    /// `Key: value`, the key one to three words.
    func field(_ range: Range<Int>) -> (key: String, value: Range<Int>)? {
        let head = range.prefix(24)
        guard let colon = head.first(where: { galley.text[$0] == 0x3A }) else { return nil }
        let name = galley.trimmed(range.lowerBound..<colon)
        guard !name.isEmpty,
            name.allSatisfy({
                isLetter(galley.text[$0]) || galley.text[$0] == 0x20 || galley.text[$0] == 0x5F
                    || galley.text[$0] == 0x2D
            })
        else { return nil }
        let key = String(decoding: galley.lower[name].map { $0 == 0x5F || $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
        return (key, galley.trimmed(colon + 1..<range.upperBound))
    }

    private mutating func take(_ meaning: Meaning, _ value: Range<Int>, paragraph at: Int) {
        let words = String(decoding: galley.text[value.prefix(1000)], as: UTF8.self)
        paragraphs[at].kind = .metadata
        switch meaning {
        case .title where headline == nil && !value.isEmpty:
            headline = TextSpan(value.lowerBound, value.upperBound)
            cuts.append(Segment(TextSpan(value.lowerBound, value.upperBound), .headline))
        case .byline where byline == nil && !value.isEmpty:
            byline = TextSpan(value.lowerBound, value.upperBound)
            cuts.append(Segment(TextSpan(value.lowerBound, value.upperBound), .byline))
        case .published: facts.published = facts.published ?? Moment.read(words)?.iso
        case .modified: facts.modified = facts.modified ?? Moment.read(words)?.iso
        case .outlet where value.count <= 80: facts.outlet = facts.outlet ?? words
        case .url: facts.url = facts.url ?? words
        case .language where value.count <= 12: facts.language = facts.language ?? words.lowercased()
        default: break
        }
    }

    /// ` date 2021-12-16 The presidents …`: the date is the file's, the sentence behind it is the text.
    private mutating func labelLeadingDate() {
        guard let first = paragraphs.first,
            galley.has("date", at: first.range.lowerBound, before: first.range.upperBound)
        else { return }
        var at = first.range.lowerBound + 4
        while at < first.range.upperBound, galley.text[at] == 0x20 || galley.text[at] == 0x3A || galley.text[at] == 0x09
        { at += 1 }
        let day = at..<min(at + 10, first.range.upperBound)
        guard at > first.range.lowerBound + 4, day.count == 10,
            let published = Day(String(decoding: galley.text[day], as: UTF8.self))
        else { return }
        guard day.upperBound == first.range.upperBound || galley.text[day.upperBound] <= 0x20 else { return }
        facts.published = published.description
        let rest = galley.trimmed(day.upperBound..<first.range.upperBound)
        let mark = Paragraph(range: first.range.lowerBound..<day.upperBound, kind: .metadata)
        paragraphs.replaceSubrange(0..<1, with: rest.isEmpty ? [mark] : [mark, Paragraph(range: rest)])
    }

    /// A line that is a date and nothing else: `Published 16 December 2021 at 10:30`, `Last updated: Dec. 16, 2021`.
    mutating func isDateLine(_ range: Range<Int>) -> Bool {
        guard range.count <= 90, range.contains(where: { isDigit(galley.text[$0]) }),
            !galley.endsSentence(range) || range.count < 40
        else { return false }
        let words = DateWords(Array(galley.text[range]))
        var isModified = false
        for case .word(let word) in words.words {
            guard Self.dateWords.contains(word) || DateWords.months[word] != nil || DateWords.zones[word] != nil else {
                return false
            }
            if word == "updated" || word == "modified" { isModified = true }
        }
        guard let moment = words.iso() ?? dated(words) else { return range.count <= 40 && hasClockOrAge(range) }
        if isModified {
            facts.modified = facts.modified ?? moment.iso
        } else {
            facts.published = facts.published ?? moment.iso
        }
        return true
    }

    private func dated(_ words: DateWords) -> Moment? {
        let hasMonth = words.words.contains { DateWords.month($0) != nil }
        return hasMonth ? words.written() : nil
    }

    /// `Updated 2 hours ago`, `Published 10:30 GMT`.
    private func hasClockOrAge(_ range: Range<Int>) -> Bool {
        galley.find("ago", in: range) != nil || galley.find("updated", in: range) != nil
            || galley.find("published", in: range) != nil
    }

    private static let dateWords: Set<String> = [
        "published", "updated", "last", "modified", "posted", "first", "issued", "on", "at", "date", "time", "am", "pm",
        "a", "p", "m", "t", "of",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu", "thur", "thurs", "fri",
        "sat", "sun", "st", "nd", "rd", "th", "ago", "hours", "hour", "minutes", "mins", "min", "day", "days", "today",
        "yesterday", "h", "local",
        "read", "·", "•", "|", "–", "—", "eastern", "us", "uk", "hrs",
    ]
}
