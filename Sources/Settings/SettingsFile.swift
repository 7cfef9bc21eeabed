import Foundation
import TOMLKit

/// One value as the file gives it, with its place for messages.
struct Setting {
    let value: SettingValue
    let file: String
    let line: Int
}

/// What a TOML value can be, as far as settings use it.
enum SettingValue {
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([SettingValue])
    case table([String: SettingValue])
    /// A date or a time, which no setting is.
    case other

    init(_ value: any TOMLValueConvertible) {
        self =
            switch value.type {
            case .bool: value.bool.map(SettingValue.bool) ?? .other
            case .int: value.int.map(SettingValue.int) ?? .other
            case .double: value.double.map(SettingValue.double) ?? .other
            case .string: value.string.map(SettingValue.string) ?? .other
            case .array: .array(value.array.map { $0.map { SettingValue($0) } } ?? [])
            case .table: .table(value.table.map(SettingValue.entries) ?? [:])
            default: .other
            }
    }

    static func entries(_ table: TOMLTable) -> [String: SettingValue] {
        Dictionary(uniqueKeysWithValues: table.keys.compactMap { key in table[key].map { (key, SettingValue($0)) } })
    }

    /// As JSONSerialization takes it.
    var json: Any {
        switch self {
        case .bool(let value): value
        case .int(let value): value
        case .double(let value): value
        case .string(let value): value
        case .array(let values): values.map(\.json)
        case .table(let values): values.mapValues(\.json)
        case .other: NSNull()
        }
    }
}

/// One file of settings, cut into sections; `[plugins.NAME]` is a section of its own.
struct SettingsFile {
    let path: String
    let sections: [String: [String: Setting]]

    init(path: String, text: String) throws(SettingsError) {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw .syntax(file: path, line: error.source.begin.line, what: error.description)
        } catch {
            throw .unreadable(file: path, what: "\(error)")
        }
        let lines = KeyLines(text)
        var sections: [String: [String: Setting]] = [:]
        func add(_ values: [String: SettingValue], to section: String, at path: String) {
            sections[section, default: [:]].merge(
                values.map { key, value in
                    (
                        key,
                        Setting(
                            value: value, file: path, line: lines.line(of: section.isEmpty ? key : "\(section).\(key)"))
                    )
                }, uniquingKeysWith: { $1 })
        }
        for (section, value) in SettingValue.entries(table) {
            guard case .table(var entries) = value else {
                add([section: value], to: "", at: path)
                continue
            }
            if section == "plugins" {
                for case (let name, .table(let inner)) in entries {
                    entries[name] = nil
                    add(inner, to: "plugins.\(name)", at: path)
                }
            }
            add(entries, to: section, at: path)
        }
        self.path = path
        self.sections = sections
        self.lines = lines
    }

    private let lines: KeyLines

    /// Where a section begins.
    func line(of section: String) -> Int { lines.line(of: section) }
}

/// On which line a section or a key stands. TOMLKit tells places only for what it cannot parse.
struct KeyLines {
    private var places: [String: Int] = [:]

    init(_ text: String) {
        var section = ""
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.drop { $0 == " " || $0 == "\t" }
            if line.hasPrefix("["), let end = line.lastIndex(of: "]") {
                section = Self.plain(line[..<end].drop { $0 == "[" })
                note(section, number + 1)
            } else if !line.hasPrefix("#"), let equals = line.firstIndex(of: "=") {
                let key = Self.plain(line[..<equals])
                note(section.isEmpty ? key : "\(section).\(key)", number + 1)
            }
        }
    }

    /// The line of the key, or of the nearest section around it; 1 where neither is found.
    func line(of key: String) -> Int {
        var key = key[...]
        while !key.isEmpty {
            if let line = places[String(key)] { return line }
            key = key.lastIndex(of: ".").map { key[..<$0] } ?? ""
        }
        return 1
    }

    private mutating func note(_ key: String, _ line: Int) {
        if places[key] == nil { places[key] = line }
    }

    private static func plain(_ key: some StringProtocol) -> String {
        String(key.filter { !" \t\"'".contains($0) })
    }
}
