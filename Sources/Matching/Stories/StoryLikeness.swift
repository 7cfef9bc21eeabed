import ReportKit

/// How likely two articles tell one story, as log odds, from one walk along their terms.
///
/// Likeness proposes, occasion decides: two meetings of the same people, one by video and one in person, are two stories
/// however much the words agree. The weights come from a logistic regression over pairs of articles, see
/// docs/technotes/which-story-does-an-article-tell.md. Above 0: rather one story.
struct StoryLikeness {
    /// An article with its terms weighed for the neighbourhood.
    struct Weighed {
        let article: PlacedArticle
        let local: [Float]
        let localNorm: Float
        /// What the terms of the lead weigh together.
        let leadWeight: Float

        init(_ article: PlacedArticle, _ neighbourhood: Neighbourhood) {
            self.article = article
            (local, localNorm) = neighbourhood.weights(of: article)
            leadWeight = zip(local, article.marks).reduce(0) { $1.1.contains(.lead) ? $0 + $1.0 : $0 }
        }
    }

    /// How likely the two are one story.
    private(set) var logOdds: Float
    /// How alike they are, whatever the day and the manner: high where one follows on from the other.
    private(set) var kinship: Float = 0
    private var all: Float = 0
    private var names: Float = 0
    private var lead: Float = 0
    private var numbers: Float = 0
    private var local: Float = 0
    private var localNames: Float = 0
    /// What the other article has, anywhere, of each one's lead.
    private var foundLead: (Float, Float) = (0, 0)
    private var missingNames: (Float, Float) = (0, 0)
    private var missingNumbers: (Float, Float) = (0, 0)
    private var sharesWeekday = false

    init(_ one: Weighed, _ two: Weighed) {
        logOdds = 0
        walk(one, two)
        weigh(one, two)
    }

    private mutating func walk(_ one: Weighed, _ two: Weighed) {
        let first = one.article, second = two.article
        var at = 0, other = 0
        let end = first.stems.count, otherEnd = second.stems.count
        while at < end || other < otherEnd {
            let left = at < end ? first.stems[at] : UInt32.max
            let right = other < otherEnd ? second.stems[other] : UInt32.max
            if at < end, other < otherEnd, left == right {
                share(one, at, two, other)
                at += 1
                other += 1
            } else if other >= otherEnd || at < end && left < right {
                Self.miss(first, at, &missingNames.0, &missingNumbers.0)
                at += 1
            } else {
                Self.miss(second, other, &missingNames.1, &missingNumbers.1)
                other += 1
            }
        }
    }

    private mutating func share(_ one: Weighed, _ at: Int, _ two: Weighed, _ other: Int) {
        let product = one.article.weights[at] * two.article.weights[other]
        let marks = one.article.marks[at].intersection(two.article.marks[other])
        all += product
        let near = one.local[at] * two.local[other]
        local += near
        if marks.contains(.name) {
            names += product
            localNames += near
        }
        if marks.contains(.lead) { lead += product }
        if one.article.marks[at].contains(.lead) { foundLead.0 += one.local[at] }
        if two.article.marks[other].contains(.lead) { foundLead.1 += two.local[other] }
        if marks.contains(.number), !marks.contains(.year) { numbers += product }
        if marks.isSuperset(of: [.weekday, .early]) { sharesWeekday = true }
    }

    private static func miss(_ article: PlacedArticle, _ at: Int, _ names: inout Float, _ numbers: inout Float) {
        let marks = article.marks[at]
        guard marks.contains(.early), !marks.contains(.weekday) else { return }
        if marks.contains(.number) { numbers += 1 } else { names += Rarity.of(Stem(number: article.stems[at])) }
    }

    private mutating func weigh(_ one: Weighed, _ two: Weighed) {
        let first = one.article, second = two.article
        let missing = missingNames.0 / (first.earlyNames + 1), missingToo = missingNames.1 / (second.earlyNames + 1)
        let otherDay = first.hasEarlyWeekday && second.hasEarlyWeekday && !sharesWeekday
        let covered = (foundLead.0 / max(1, one.leadWeight), foundLead.1 / max(1, two.leadWeight))
        kinship = 5.52
        kinship += 1.31 * root(all, first.norms.all, second.norms.all)
        kinship += 1.94 * root(names, first.norms.names, second.norms.names)
        kinship += 1.92 * root(lead, first.norms.lead, second.norms.lead)
        kinship += 2.21 * root(numbers, first.norms.numbers, second.norms.numbers)
        kinship += 1.78 * root(local, one.localNorm, two.localNorm)
        kinship += 1.54 * root(localNames, one.localNorm, two.localNorm)
        kinship += 1.7 * min(covered.0, covered.1) + 1.78 * max(covered.0, covered.1)
        kinship -= 0.57 * min(first.size, second.size) + 1.06 * max(first.size, second.size)
        kinship -= 1.35 * max(missing, missingToo) + 1.49 * min(missing, missingToo)
        kinship -= 0.41 * min(4, min(missingNumbers.0, missingNumbers.1)) + (otherDay ? 0.81 : 0)
        logOdds = kinship
        if let day = first.published, let other = second.published { logOdds -= daysApart(between: day, and: other) }
        logOdds = min(8, max(-8, logOdds))
        let words = (all - names - numbers) / max(1, first.norms.all * second.norms.all)
        if words < Self.wordsAtLeast { logOdds = min(logOdds, StoryMatcher.joins - 0.1) }
        if Self.isOther(first.manner, second.manner) { logOdds = Self.never }
    }

    /// The cosine that must be left without names and numbers: a brief that names the same two towns tells another story.
    private static let wordsAtLeast: Float = 0.005

    /// Outweighs any likeness, also on average over a story's articles.
    private static let never: Float = -40

    private static func isOther(_ one: Manner, _ two: Manner) -> Bool {
        one != .unsaid && two != .unsaid && one != two
    }

    /// The square root of a cosine: overlap counts most where there is little of it.
    private func root(_ product: Float, _ one: Float, _ two: Float) -> Float {
        one > 0 && two > 0 ? (product / (one * two)).squareRoot() : 0
    }

    /// A story is told within days. Three cost nothing: a weekly still belongs to it. After two months it is another story.
    private func daysApart(between day: Day, and other: Day) -> Float {
        let days: Int = day - other
        return min(12, 0.15 * Float(max(0, abs(days) - 3)))
    }
}
