public import ReportKit

/// What can be set of a source comparison: how sure it has to be, and what is worth an alert.
public struct ComparisonSettings: PluginSettings {
    /// From this confidence on a conflict is told at once; below, it stands on the story's page.
    public var alertFrom: Double
    /// Below this confidence a finding is not told at all.
    public var noteFrom: Double
    /// The kinds of findings that are told at once.
    public var alertKinds: [ReportKind]
    /// How many of a story's findings are told at once: the surest; the others stand on the page.
    public var alertsAStory: Int
    /// How many things that one outlet alone has stand on the page, for each article.
    public var omissionsAnArticle: Int

    public init() {
        alertFrom = 0.72
        noteFrom = 0.25
        alertKinds = [.figureConflict, .dateConflict, .factConflict]
        omissionsAnArticle = 3
        alertsAStory = 2
    }

    /// Alert or note; nil where it is not told.
    func urgency(_ kind: ReportKind, _ confidence: Double) -> Report.Urgency? {
        if confidence < noteFrom { return nil }
        return confidence >= alertFrom && alertKinds.contains(kind) ? .alert : .note
    }
}

extension ComparisonSettings {
    private enum CodingKeys: String, CodingKey {
        case alertFrom = "alert_from"
        case noteFrom = "note_from"
        case alertKinds = "alert_kinds"
        case alertsAStory = "alerts_a_story"
        case omissionsAnArticle = "omissions_an_article"
    }

    /// What is not set keeps its default.
    public init(from decoder: any Decoder) throws {
        self.init()
        let values = try decoder.container(keyedBy: CodingKeys.self)
        alertFrom = try values.decodeIfPresent(Double.self, forKey: .alertFrom) ?? alertFrom
        noteFrom = try values.decodeIfPresent(Double.self, forKey: .noteFrom) ?? noteFrom
        alertKinds = try values.decodeIfPresent([ReportKind].self, forKey: .alertKinds) ?? alertKinds
        alertsAStory = try values.decodeIfPresent(Int.self, forKey: .alertsAStory) ?? alertsAStory
        omissionsAnArticle = try values.decodeIfPresent(Int.self, forKey: .omissionsAnArticle) ?? omissionsAnArticle
    }
}
