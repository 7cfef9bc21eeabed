import Foundation
public import ReportKit

/// What the files of settings come to: the daemon's own and the plugins, each with its settings.
public struct LoadedSettings: Sendable {
    /// The daemon's own.
    public var configuration = Configuration()
    /// The plugins that are switched on, in their order.
    public var plugins: [any ReportPlugin] = []

    /// Where settings lie where nobody names a file.
    public static let usualFile = "/etc/wirewatch/wirewatch.toml"

    /// Reads a file and the `conf.d/*.toml` beside it, in the order of their names; what comes later holds.
    ///
    /// - Parameters:
    ///   - file: the file; nil reads the usual one, which may be missing.
    ///   - types: the plugins there are; a section for another one is an error.
    public static func read(file: String?, plugins types: [any ReportPlugin.Type]) throws(SettingsError)
        -> LoadedSettings
    {
        try LoadedSettings(try settingsFiles(file), plugins: types)
    }

    /// Reads settings from text, as if it stood in a file of the given name.
    public static func read(text: String, named file: String, plugins types: [any ReportPlugin.Type])
        throws(SettingsError) -> LoadedSettings
    {
        try LoadedSettings([SettingsFile(path: file, text: text)], plugins: types)
    }

    private init(_ files: [SettingsFile], plugins types: [any ReportPlugin.Type]) throws(SettingsError) {
        var sections: [String: [String: Setting]] = [:]
        let known = Configuration.sections + types.map { "plugins.\($0.name)" }
        for file in files {
            for (section, settings) in file.sections.sorted(by: { $0.key < $1.key }) {
                guard known.contains(section) else {
                    let name = section.isEmpty ? settings.keys.sorted().first ?? "" : section
                    throw .unknownSection(
                        file: file.path, line: file.line(of: name), section: name, allowed: known)
                }
                sections[section, default: [:]].merge(settings) { $1 }
            }
        }
        configuration.folders = try Self.section("folders", sections)
        configuration.intake = try Self.section("intake", sections)
        configuration.stories = try Self.section("stories", sections)
        configuration.delivery = try Self.section("delivery", sections)
        configuration.alerts = try Self.section("alerts", sections)
        configuration.keep = try Self.section("keep", sections)
        configuration.plugins = try Self.section("plugins", sections)
        if let (key, what) = configuration.nonsense.first {
            let parts = key.split(separator: ".").map(String.init)
            let setting = sections[parts[0]]?[parts[1]]
            throw .wrongValue(file: setting?.file ?? "", line: setting?.line ?? 1, key: key, what: what)
        }
        for type in types {
            if let plugin = try Self.plugin(type, sections["plugins.\(type.name)"] ?? [:]) { plugins.append(plugin) }
        }
    }

    private static func section<Section: PluginSettings>(_ name: String, _ all: [String: [String: Setting]])
        throws(SettingsError) -> Section
    {
        try SectionReader(section: name, settings: all[name] ?? [:]).read(Section.self)
    }

    private static func plugin<Plugin: ReportPlugin>(_ type: Plugin.Type, _ settings: [String: Setting])
        throws(SettingsError) -> (any ReportPlugin)?
    {
        let reader = SectionReader(section: "plugins.\(type.name)", settings: settings, alsoAllowed: ["enabled"])
        let own = try reader.read(Plugin.Settings.self)
        guard let enabled = settings["enabled"] else { return Plugin(own) }
        guard case .bool(let on) = enabled.value else {
            throw .wrongValue(
                file: enabled.file, line: enabled.line, key: "plugins.\(type.name).enabled",
                what: "must be true or false")
        }
        return on ? Plugin(own) : nil
    }
}

extension Configuration {
    /// The sections that the daemon itself reads.
    public static let sections = ["folders", "intake", "stories", "delivery", "alerts", "keep", "plugins"]
}

private func settingsFiles(_ file: String?) throws(SettingsError) -> [SettingsFile] {
    let main = file ?? LoadedSettings.usualFile
    var files: [SettingsFile] = []
    if file != nil || FileManager.default.fileExists(atPath: main) { files.append(try settingsFile(main)) }
    let folder = URL(fileURLWithPath: main).deletingLastPathComponent().appendingPathComponent("conf.d").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where name.hasSuffix(".toml") && !name.hasPrefix(".") {
        files.append(try settingsFile("\(folder)/\(name)"))
    }
    return files
}

private func settingsFile(_ path: String) throws(SettingsError) -> SettingsFile {
    let text: String
    do {
        text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
        throw .unreadable(file: path, what: error.localizedDescription)
    }
    return try SettingsFile(path: path, text: text)
}
