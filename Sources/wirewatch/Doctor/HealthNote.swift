/// One thing that the doctor looked at: what it is, why it matters, and what to do.
struct HealthNote: Encodable, Equatable, Sendable {
    /// How bad it is.
    enum State: String, Encodable, Sendable {
        case good, warning, bad
    }

    /// What was looked at, in a word: the test and a program find a note by it.
    let check: String
    let state: State
    let what: String
    /// What comes of it; empty where all is well.
    let why: String
    /// What mends it; empty where all is well.
    let todo: String

    static func good(_ check: String, _ what: String) -> HealthNote {
        HealthNote(check: check, state: .good, what: what, why: "", todo: "")
    }

    static func warning(_ check: String, _ what: String, why: String, todo: String) -> HealthNote {
        HealthNote(check: check, state: .warning, what: what, why: why, todo: todo)
    }

    static func bad(_ check: String, _ what: String, why: String, todo: String) -> HealthNote {
        HealthNote(check: check, state: .bad, what: what, why: why, todo: todo)
    }
}
