/// How urgent an entry is, in the journal's numbers.
public enum Priority: Int, Sendable, Hashable {
    case failure = 3
    case conflict = 4
    case notable = 5
    case routine = 6
}

/// One entry for the journal: a sentence, the kind of event, how urgent, and fields for programs.
public struct JournalEntry: Sendable, Hashable {
    /// What kind of event.
    public var id: MessageID
    /// How urgent.
    public var priority: Priority
    /// One line for people. Text from outside is fine: a line end becomes a blank, other control characters go.
    public var message: String
    /// Fields for programs, in this order.
    public var fields: [(JournalField, String)]

    /// An entry.
    public init(_ id: MessageID, _ priority: Priority, _ message: String, _ fields: [(JournalField, String)] = []) {
        self.id = id
        self.priority = priority
        self.message = message
        self.fields = fields
    }

    /// What a field's value may hold at most: above this, `journalctl -o json` prints null.
    public static let longestValue = 4000

    public static func == (left: JournalEntry, right: JournalEntry) -> Bool {
        left.id == right.id && left.priority == right.priority && left.message == right.message
            && left.fields.elementsEqual(right.fields) { $0 == $1 }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(message)
    }
}

/// One line out of any text: control characters and line ends become blanks, what turns the direction of writing goes,
/// and after `limit` bytes it ends in "…".
public func oneLine(_ text: String, limit: Int = JournalEntry.longestValue) -> String {
    var line: [UInt8] = []
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: if line.last != 0x20 { line.append(0x20) }
        case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: continue
        default: line.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        }
        if line.count > limit { break }
    }
    if line.count > limit {
        var end = limit - 3
        while end > 0, line[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: line[..<end], as: UTF8.self) + "…"
    }
    return String(decoding: line, as: UTF8.self)
}
