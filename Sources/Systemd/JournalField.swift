/// The name of a field in the journal. The journal drops an entry's field with a bad name without a word,
/// so only names that it takes can be made.
public struct JournalField: Sendable, Hashable, CustomStringConvertible {
    /// The name, as `journalctl -o json` prints it.
    public let name: String
    public var description: String { name }

    private init(known name: String) { self.name = name }

    /// A field of a caller's own: 1 to 64 capitals, digits and underscores, beginning with a capital; else nil.
    public init?(_ name: String) {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, bytes.count <= 64, isCapital(first),
            bytes.allSatisfy({ isCapital($0) || (0x30...0x39).contains($0) || $0 == 0x5F })
        else { return nil }
        self.name = name
    }

    /// What the entry says, in one line.
    public static let message = JournalField(known: "MESSAGE")
    /// The kind of event, which the catalog explains.
    public static let messageID = JournalField(known: "MESSAGE_ID")
    /// How urgent: 3 failure, 4 conflict, 5 new claim, 6 routine.
    public static let priority = JournalField(known: "PRIORITY")
    /// Who writes: always `wirewatchd`.
    public static let identifier = JournalField(known: "SYSLOG_IDENTIFIER")
    /// The alert's id: the same news has the same id.
    public static let alert = JournalField(known: "WIREWATCH_ALERT")
    /// What the alert tells: `figure-conflict`, `new-claim`, …
    public static let kind = JournalField(known: "WIREWATCH_KIND")
    /// The plugin that found it.
    public static let plugin = JournalField(known: "WIREWATCH_PLUGIN")
    /// The story's id.
    public static let story = JournalField(known: "WIREWATCH_STORY")
    /// The story's title.
    public static let storyTitle = JournalField(known: "WIREWATCH_STORY_TITLE")
    /// The file of the article that brought it.
    public static let article = JournalField(known: "WIREWATCH_ARTICLE")
    /// Who published that article.
    public static let outlet = JournalField(known: "WIREWATCH_OUTLET")
    /// The words that prove it, from that article.
    public static let claim = JournalField(known: "WIREWATCH_CLAIM")
    /// The values, each with its outlet: `36 (Example Post), 37 (Sample Times)`.
    public static let values = JournalField(known: "WIREWATCH_VALUES")
    /// The outbox file that holds the alert with its evidence.
    public static let report = JournalField(known: "WIREWATCH_REPORT")
    /// One run of the daemon.
    public static let run = JournalField(known: "WIREWATCH_RUN")
    /// What failed: a word for programs.
    public static let reason = JournalField(known: "WIREWATCH_REASON")
}

private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
