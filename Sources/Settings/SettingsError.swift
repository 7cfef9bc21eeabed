/// Why settings cannot hold: where, what, and what is allowed.
public enum SettingsError: Error, Equatable, Sendable, CustomStringConvertible {
    case unreadable(file: String, what: String)
    case syntax(file: String, line: Int, what: String)
    case unknownSection(file: String, line: Int, section: String, allowed: [String])
    case unknownKey(file: String, line: Int, section: String, key: String, allowed: [String])
    case wrongValue(file: String, line: Int, key: String, what: String)

    public var description: String {
        switch self {
        case .unreadable(let file, let what):
            "\(file): cannot be read: \(what)"
        case .syntax(let file, let line, let what):
            "\(file):\(line): this is not TOML: \(what)"
        case .unknownSection(let file, let line, let section, let allowed):
            "\(file):\(line): there is no section [\(section)]; allowed are \(list(allowed.map { "[\($0)]" }))"
        case .unknownKey(let file, let line, let section, let key, let allowed):
            allowed.isEmpty
                ? "\(file):\(line): [\(section)] takes no key, so not \(key)"
                : "\(file):\(line): [\(section)] takes no key \(key); allowed are \(list(allowed))"
        case .wrongValue(let file, let line, let key, let what):
            "\(file):\(line): \(key) \(what)"
        }
    }

    private func list(_ words: [String]) -> String { words.sorted().joined(separator: ", ") }
}
