public import ReportKit

/// One alert as the outbox holds it: what an editor is told, with all that proves it.
public struct Alert: Sendable, Hashable, Codable {
    /// A story, as far as an alert names it.
    public struct StoryName: Sendable, Hashable, Codable {
        public var id: String
        public var title: String

        public init(id: String, title: String) {
            self.id = id
            self.title = title
        }
    }
    /// An article, as far as an alert names it.
    public struct ArticleName: Sendable, Hashable, Codable {
        public var file: String
        public var item: Int
        public var outlet: String?
        public var sha256: String

        public init(file: String, item: Int, outlet: String?, sha256: String) {
            self.file = file
            self.item = item
            self.outlet = outlet
            self.sha256 = sha256
        }
    }
    /// A piece of evidence, with its words.
    public struct Value: Sendable, Hashable, Codable {
        public var file: String
        public var item: Int
        public var outlet: String?
        public var sha256: String
        public var start: Int
        public var end: Int
        public var text: String
        public var value: String

        public init(
            file: String, item: Int, outlet: String?, sha256: String, start: Int, end: Int, text: String, value: String
        ) {
            self.file = file
            self.item = item
            self.outlet = outlet
            self.sha256 = sha256
            self.start = start
            self.end = end
            self.text = text
            self.value = value
        }
    }

    /// Made from the content: the same news always has the same id.
    public var id: String
    public var kind: ReportKind
    public var plugin: String
    public var story: StoryName
    /// What it is about, in a few words.
    public var about: String
    /// The journal's MESSAGE.
    public var message: String
    /// The article that brought it.
    public var article: ArticleName
    /// The sentences that prove it.
    public var values: [Value]
    /// What led to it, a reason a line: rule, thresholds, near misses.
    public var why: [String]
    public var confidence: Double
    /// When it was filed, ISO 8601 in UTC.
    public var at: String
    /// Why it was kept back: the reason given with `wirewatch mute`; nil where it was told.
    public var muted: String?

    public init(
        id: String, kind: ReportKind, plugin: String, story: StoryName, about: String, message: String,
        article: ArticleName, values: [Value], why: [String], confidence: Double, at: String, muted: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.plugin = plugin
        self.story = story
        self.about = about
        self.message = message
        self.article = article
        self.values = values
        self.why = why
        self.confidence = confidence
        self.at = at
        self.muted = muted
    }

    /// Its place in the outbox: `alerts/2026/11/23/<id>.json`.
    public var path: String {
        "alerts/\(at.prefix(10).split(separator: "-").joined(separator: "/"))/\(id).json"
    }
}
