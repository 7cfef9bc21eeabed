public import ReportKit

/// What can be set of the new claims: how weighty a claim has to be, and when an article is worth an alert.
public struct NewClaimsSettings: PluginSettings {
    /// A claim below this weight is not listed: 1 for a plain statement, more for figures, people's words and decisions.
    public var leastWeight: Double
    /// The new claims of an article together weigh at least this much where it is told at once.
    public var alertFrom: Double
    /// How many claims an alert lists.
    public var longestList: Int
    /// How many earlier articles of the story are looked through, the newest first.
    public var earlierArticles: Int

    /// From how many articles of a story on more is needed: each further one raises the bar by `alertFrom`.
    public var patience: Int

    public init() {
        patience = 3
        leastWeight = 1
        alertFrom = 8
        longestList = 40
        earlierArticles = 200
    }
}

extension NewClaimsSettings {
    /// What the new claims of an article have to weigh after so many earlier ones: everybody tells a big story, and the
    /// twelfth report with a little of its own is no news.
    func alertFrom(after earlier: Int) -> Double { alertFrom * Double(1 + max(0, earlier - patience)) }

    private enum CodingKeys: String, CodingKey {
        case patience
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
        leastWeight = try values.decodeIfPresent(Double.self, forKey: .leastWeight) ?? leastWeight
        alertFrom = try values.decodeIfPresent(Double.self, forKey: .alertFrom) ?? alertFrom
        longestList = max(1, try values.decodeIfPresent(Int.self, forKey: .longestList) ?? longestList)
        earlierArticles = max(1, try values.decodeIfPresent(Int.self, forKey: .earlierArticles) ?? earlierArticles)
    }
}
