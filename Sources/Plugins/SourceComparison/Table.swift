import ReportKit

/// All articles of a story beside each other, with what each two have in common.
struct Table {
    /// A mention of something, in one of the articles: its place in that article's list.
    struct Place: Hashable, Comparable {
        let article: Int
        let item: Int

        static func < (left: Place, right: Place) -> Bool { (left.article, left.item) < (right.article, right.item) }
    }

    let copies: [Copy]
    let settings: ComparisonSettings
    /// The readings of each two articles, the earlier first; also of each article with itself.
    private let readings: [[PairReading]]

    /// Comparing takes time in the square of the articles; the newest this many are compared.
    static let most = 80

    init(_ story: Story, _ settings: ComparisonSettings) {
        let copies = story.articles.suffix(Table.most).map(Copy.of)
        self.copies = copies
        self.settings = settings
        readings = copies.indices.map { one in copies.indices[one...].map { PairReading.of(copies[one], copies[$0]) } }
    }

    /// The reading of two articles, by their places; `one` is not after `two`.
    func reading(_ one: Int, _ two: Int) -> PairReading { readings[one][two - one] }

    /// Every two articles, the earlier first.
    var pairs: [(Int, Int)] {
        copies.indices.flatMap { one in copies.indices[(one + 1)...].map { (one, $0) } }
    }

    /// The outlets of some articles, each once: "HT", "HT and AJ", "HT, AJ and MP".
    func outlets(_ articles: some Sequence<Int>) -> String {
        var seen: Set<String> = []
        let names = Set(articles).sorted().map { copies[$0].outlet }.filter { seen.insert($0).inserted }
        guard let last = names.last, names.count > 1 else { return names.last ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

    /// The words at a span on one line, with quotation marks and blanks at the ends taken off.
    func words(_ article: Int, _ span: TextSpan, atMost limit: Int = 140) -> String {
        let text = copies[article].article.text
        var bytes = Array(text[span.range.clamped(to: 0..<text.count)].prefix(limit + 1))
        let isCut = bytes.count > limit
        if isCut {
            while let last = bytes.last, last > 0x20 { bytes.removeLast() }
        }
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let bare = words.trimmingMarks
        return isCut ? bare + " …" : bare
    }
}

extension String {
    /// Without quotation marks, commas and points at its ends.
    var trimmingMarks: String {
        let marks: Set<Unicode.Scalar> = ["“", "”", "\"", "'", "‘", "’", ",", ".", " ", "«", "»", ";"]
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, marks.contains(first) { scalars.removeFirst() }
        while let last = scalars.last, marks.contains(last) { scalars.removeLast() }
        return String(Substring(scalars))
    }
}

/// Groups of places that belong together.
struct Groups {
    private var parents: [Table.Place: Table.Place] = [:]

    /// The place that stands for the whole group.
    func root(_ place: Table.Place) -> Table.Place {
        var at = place
        while let parent = parents[at], parent != at { at = parent }
        return at
    }

    /// Puts two groups together.
    mutating func join(_ one: Table.Place, _ two: Table.Place) {
        let (low, high) = (min(root(one), root(two)), max(root(one), root(two)))
        if low != high { parents[high] = low }
        if parents[low] == nil { parents[low] = low }
    }

    /// The members of each group of two or more, in reading order.
    func members(of places: some Sequence<Table.Place>) -> [Table.Place: [Table.Place]] {
        Dictionary(grouping: Set(places), by: root).mapValues { $0.sorted() }
    }
}
