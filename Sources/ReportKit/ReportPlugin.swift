/// Something that looks at an article and its story and says what an editor would want to know.
///
/// A plugin is a pure function of values: the same question gives the same answer, in the daemon, in a replay and
/// in `wirewatch compare`. It may throw; then it is reported once, and its neighbours run.
public protocol ReportPlugin: Sendable {
    /// Its section in the settings. `init()` gives the defaults.
    associatedtype Settings: PluginSettings

    /// The name in settings, journal and commands: lower-case words with hyphens (`new-claims`).
    static var name: String { get }

    /// A plugin with its settings.
    init(_ settings: Settings)

    /// What the arrival of `article` makes worth telling. `story` holds what was filed before it, not the article.
    func reports(on article: Article, in story: Story) throws -> [Report]

    /// All that stands when the story's articles have arrived in their order: what the story's page shows.
    func reports(across story: Story) throws -> [Report]
}

/// What a plugin's section in the settings holds. Keys are the property names in `snake_case`.
public protocol PluginSettings: Sendable, Hashable, Codable {
    /// The defaults.
    init()
}

/// For plugins that have nothing to set.
public struct NoSettings: PluginSettings {
    /// Nothing set.
    public init() {}
}

extension ReportPlugin {
    /// Lets the articles arrive one after the other; of two reports with one key the later stands.
    public func reports(across story: Story) throws -> [Report] {
        var soFar = story
        soFar.articles = []
        var order: [String] = []
        var standing: [String: Report] = [:]
        for article in story.articles {
            for report in try reports(on: article, in: soFar) {
                let key = "\(report.kind) \(report.key)"
                if standing.updateValue(report, forKey: key) == nil { order.append(key) }
            }
            soFar.articles.append(article)
        }
        return order.compactMap { standing[$0] }
    }
}
