import Foundation

/// Holds a JSON value against a JSON Schema, as far as our schemas go: type, required, properties, items, minItems,
/// enum, minimum, maximum, anyOf, and references into `$defs`.
struct Schema {
    private let root: [String: Any]

    init(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appendingPathComponent("docs/schemas/\(name).schema.json")
        root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
    }

    /// What does not fit, a path and a reason each; none where all does.
    func faults(in json: Data) throws -> [String] {
        faults(try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed), root, "")
    }

    private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            let name = String(reference.split(separator: "/").last ?? "")
            let defined = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
            return defined.map { faults(value, $0, path) } ?? ["\(path): no \(reference)"]
        }
        if let choices = schema["anyOf"] as? [[String: Any]] {
            let all = choices.map { faults(value, $0, path) }
            return all.contains([]) ? [] : all.first ?? []
        }
        if let choices = schema["enum"] as? [Any], !choices.contains(where: { "\($0)" == "\(value)" }) {
            return ["\(path): \(value) is none of \(choices)"]
        }
        let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
        guard types.isEmpty || types.contains(where: { isOf($0, value) }) else {
            return ["\(path): \(value) is no \(types)"]
        }
        return bounds(value, schema, path) + members(value, schema, path) + elements(value, schema, path)
    }

    private func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "null": value is NSNull
        case "boolean": value is Bool
        case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        case "number": value is NSNumber
        default: false
        }
    }

    private func bounds(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        guard let number = (value as? NSNumber)?.doubleValue else { return [] }
        let low = (schema["minimum"] as? NSNumber)?.doubleValue ?? -.infinity
        let high = (schema["maximum"] as? NSNumber)?.doubleValue ?? .infinity
        return low <= number && number <= high ? [] : ["\(path): \(number) is not from \(low) to \(high)"]
    }

    private func members(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        guard let object = value as? [String: Any] else { return [] }
        let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
        let known = schema["properties"] as? [String: [String: Any]] ?? [:]
        return missing.map { "\(path): \($0) is missing" }
            + object.sorted { $0.key < $1.key }.flatMap { key, member in
                known[key].map { faults(member, $0, "\(path)/\(key)") } ?? []
            }
    }

    private func elements(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
        guard let list = value as? [Any] else { return [] }
        if let least = schema["minItems"] as? Int, list.count < least { return ["\(path): fewer than \(least)"] }
        guard let item = schema["items"] as? [String: Any] else { return [] }
        return list.enumerated().flatMap { faults($0.element, item, "\(path)/\($0.offset)") }
    }
}
