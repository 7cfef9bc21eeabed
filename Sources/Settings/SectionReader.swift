import Foundation
import ReportKit

/// Reads one section into its type: defaults first, what the files say laid over them.
struct SectionReader {
    let section: String
    let settings: [String: Setting]
    /// Keys that somebody else reads.
    var alsoAllowed: Set<String> = []

    func read<Section: PluginSettings>(_: Section.Type) throws(SettingsError) -> Section {
        let allowed = keys(of: Section())
        let unknown = settings.keys.filter { !allowed.contains($0) && !alsoAllowed.contains($0) }.sorted()
        if let key = unknown.first, let setting = settings[key] {
            throw .unknownKey(
                file: setting.file, line: setting.line, section: section, key: key,
                allowed: allowed + alsoAllowed.sorted())
        }
        let given = settings.filter { !alsoAllowed.contains($0.key) }
        guard !given.isEmpty else { return Section() }
        do {
            return try decode(given)
        } catch let error as DecodingError {
            throw wrongValue(error)
        } catch {
            throw .unreadable(file: given.values.first?.file ?? section, what: "\(error)")
        }
    }

    private func decode<Section: PluginSettings>(_ given: [String: Setting]) throws -> Section {
        let defaults = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(Section()))
        var merged = defaults as? [String: Any] ?? [:]
        // a section may name its keys itself, as they stand in the file, or leave that to the compiler
        let names = Dictionary(merged.keys.map { (snakeCase($0), $0) }, uniquingKeysWith: { first, _ in first })
        for label in Mirror(reflecting: Section()).children.compactMap(\.label) {
            guard let setting = given[snakeCase(label)] else { continue }
            merged[names[snakeCase(label)] ?? label] = setting.value.json
        }
        return try JSONDecoder().decode(Section.self, from: try JSONSerialization.data(withJSONObject: merged))
    }

    private func wrongValue(_ error: DecodingError) -> SettingsError {
        let (path, what) =
            switch error {
            case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
                (context.codingPath, "must be \(Self.word(for: type))")
            case .dataCorrupted(let context): (context.codingPath, "is not allowed: \(context.debugDescription)")
            case .keyNotFound(let key, let context): (context.codingPath, "lacks \(key.stringValue)")
            @unknown default: ([], "is not allowed")
            }
        let key = path.first.map { snakeCase($0.stringValue) } ?? ""
        let setting = settings[key]
        return .wrongValue(
            file: setting?.file ?? "", line: setting?.line ?? 1, key: "\(section).\(key)", what: what)
    }

    private static func word(for type: any Any.Type) -> String {
        switch type {
        case is Bool.Type: "true or false"
        case is Int.Type, is Int32.Type, is Int64.Type: "a whole number"
        case is Double.Type: "a number"
        case is String.Type: "a string, in quotation marks"
        case is [Any].Type: "a list"
        default: "a \(type)"
        }
    }
}

/// The keys of a section, in the order of its properties.
func keys(of section: some PluginSettings) -> [String] {
    Mirror(reflecting: section).children.compactMap { $0.label.map(snakeCase) }
}

/// `maxCopyBytes` → `max_copy_bytes`.
func snakeCase(_ name: String) -> String {
    var result = ""
    for character in name {
        if character.isUppercase, !result.isEmpty, !result.hasSuffix("_") { result.append("_") }
        result += character.lowercased()
    }
    return result
}
