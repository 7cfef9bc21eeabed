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
    /// The readings of each two articles, the earlier first.
    private let readings: [[PairReading]]

    /// Comparing takes time in the square of the articles; the newest this many are compared.
    static let most = 80

    init(_ story: Story, _ settings: ComparisonSettings) {
        let copies = story.standing.suffix(Table.most).map(Copy.of)
        self.copies = copies
        self.settings = settings
        readings = copies.indices.map { one in
            copies.indices[(one + 1)...].map { PairReading.of(copies[one], copies[$0]) }
        }
    }

    /// The reading of two articles, by their places; `one` is before `two`.
    func reading(_ one: Int, _ two: Int) -> PairReading { readings[one][two - one - 1] }

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

    /// The words at a span of an article.
    func words(_ article: Int, _ span: TextSpan, atMost limit: Int = 140) -> String {
        copies[article].words(span, atMost: limit)
    }
}
