import Plugins
import ReportKit
import Settings
import Testing

@Suite struct SettingsFileTests {
    /// The file that comes with wirewatch, with its comments at work.
    private func uncommented() throws -> [String] {
        try Repository.lines("etc/wirewatch.toml").map { line in
            line.hasPrefix("#") && line.contains(" = ") && !line.hasPrefix("# ") ? String(line.dropFirst()) : line
        }
    }

    @Test func `every setting in the file stands at its default`() throws {
        let text = try uncommented().joined(separator: "\n")
        let settings = try LoadedSettings.read(text: text, named: "wirewatch.toml", plugins: allPlugins)
        #expect(settings.configuration == Configuration())
        #expect(settings.plugins.count == allPlugins.count)
    }

    @Test func `every setting there is stands in the file and in the manual`() throws {
        let file = try uncommented()
        let manual = try Repository.text("man/wirewatch.toml.5")
        for section in Mirror(reflecting: Configuration()).children {
            let name = try #require(section.label)
            #expect(file.contains("[\(name)]"))
            #expect(manual.contains(".Ss [\(name)]"))
            for setting in Mirror(reflecting: section.value).children {
                let key = snakeCase(try #require(setting.label))
                #expect(file.contains { $0.hasPrefix("\(key) = ") }, "\(name).\(key)")
                let value = setting.value is String ? "\\(dq\(setting.value)\\(dq" : "\(setting.value)"
                #expect(manual.contains(".It Li \(key) = \(value)\n"), "\(name).\(key) = \(value)")
            }
        }
    }

    @Test func `every plugin has its section in the file`() throws {
        let file = try Repository.lines("etc/wirewatch.toml")
        for plugin in allPlugins { #expect(file.contains("[plugins.\(plugin.name)]")) }
    }

    private func snakeCase(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
    }
}
