public import ReportKit

/// What can be set of the new claims: how weighty a claim has to be, and when an article is worth an alert.
public struct NewClaimsSettings: PluginSettings {
    /// A claim below this weight is not listed: 1 for a plain statement, more for figures, people's words and decisions.
    public var leastWeight: Double
    /// What the new claims of an article weigh above plain statements, together, where it is told at once.
    public var alertFrom: Double
    /// How many claims an alert lists.
    public var longestList: Int
    /// How many earlier articles of the story are looked through, the newest first.
    public var earlierArticles: Int

    /// From how many earlier articles of a story on more is needed.
    public var patience: Int
    /// How many times as much each further article needs.
    public var growth: Double

    public init() {
        patience = 3
        leastWeight = 1
        growth = 4
        alertFrom = 5.5
        longestList = 40
        earlierArticles = 200
    }
}

extension NewClaimsSettings {
    /// What the new claims of an article have to weigh after so many earlier ones: everybody tells a big story, and the
    /// twelfth report with a little of its own is no news.
    func alertFrom(after earlier: Int) -> Double {
        (patience..<max(patience, earlier)).prefix(64).reduce(alertFrom) { bar, _ in bar * growth }
    }

    private enum CodingKeys: String, CodingKey {
        case patience, growth
        case leastWeight = "least_weight"
        case alertFrom = "alert_from"
        case longestList = "longest_list"
        case earlierArticles = "earlier_articles"
    }

    /// What is not set keeps its default.
    public init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        patience = try values.decodeIfPresent(Int.self, forKey: .patience) ?? patience
        growth = max(1, try values.decodeIfPresent(Double.self, forKey: .growth) ?? growth)
        leastWeight = try values.decodeIfPresent(Double.self, forKey: .leastWeight) ?? leastWeight
        alertFrom = try values.decodeIfPresent(Double.self, forKey: .alertFrom) ?? alertFrom
        longestList = max(1, try values.decodeIfPresent(Int.self, forKey: .longestList) ?? longestList)
        earlierArticles = max(1, try values.decodeIfPresent(Int.self, forKey: .earlierArticles) ?? earlierArticles)
    }
}
