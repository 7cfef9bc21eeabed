import Foundation
import Plugins
import ReportKit
import Settings
import Testing

/// `etc/wirewatch.toml`, which an operator reads first.
private let sample = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("etc/wirewatch.toml")

private func keys(_ value: Any) -> Set<String> {
    Set(
        Mirror(reflecting: value).children.compactMap(\.label).map { label in
            label.map { $0.isUppercase ? "_\($0.lowercased())" : String($0) }.joined()
        })
}

@Suite struct SampleSettingsTests {
    let text: String
    let sections: [String: Set<String>]
    let uncommented: String

    init() throws {
        text = try String(contentsOf: sample, encoding: .utf8)
        var lines: [String] = []
        var sections: [String: Set<String>] = [:]
        var section = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("[") { section = String(line.dropFirst().prefix { $0 != "]" }) }
            let isSetting = line.hasPrefix("#") && !line.hasPrefix("# ") && line.contains(" = ")
            if isSetting { sections[section, default: []].insert(String(line.dropFirst().prefix { $0 != " " })) }
            lines.append(isSetting ? String(line.dropFirst()) : line)
        }
        self.sections = sections
        uncommented = lines.joined(separator: "\n")
    }

    @Test func `the sample, with all its settings in force, gives the defaults`() throws {
        let loaded = try LoadedSettings.read(text: uncommented, named: "wirewatch.toml", plugins: allPlugins)
        let defaults = try LoadedSettings.read(text: "", named: "", plugins: allPlugins)
        #expect(loaded.configuration == Configuration())
        #expect(loaded.plugins.map { String(describing: $0) } == defaults.plugins.map { String(describing: $0) })
    }

    @Test func `the sample as it stands says nothing`() throws {
        let loaded = try LoadedSettings.read(text: text, named: "wirewatch.toml", plugins: allPlugins)
        #expect(loaded.configuration == Configuration())
    }

    @Test func `every setting of the daemon stands in the sample`() {
        let configuration = Configuration()
        for section in Mirror(reflecting: configuration).children {
            #expect(sections[section.label ?? ""] == keys(section.value), "[\(section.label ?? "")]")
        }
    }

    @Test func `every setting of every plugin stands in the sample`() {
        for type in allPlugins { check(type) }
    }

    private func check<Plugin: ReportPlugin>(_ type: Plugin.Type) {
        let expected = keys(Plugin.Settings()).union(["enabled"])
        #expect(sections["plugins.\(type.name)"] == expected, "[plugins.\(type.name)]")
    }
}
