import ReportKit
import Settings
import Testing

private struct Tuned: ReportPlugin {
    struct Settings: PluginSettings {
        var mostWords = 12
        var quiet = false
        var names = ["Example Post"]
        init() {}
    }
    static let name = "tuned"
    let settings: Settings
    init(_ settings: Settings) { self.settings = settings }
    func reports(on article: Article, in story: Story) -> [Report] { [] }
}

private func read(_ text: String) throws(SettingsError) -> LoadedSettings {
    try LoadedSettings.read(text: text, named: "test.toml", plugins: [Tuned.self])
}

private func error(_ text: String) -> String {
    do throws(SettingsError) {
        _ = try read(text)
        return "no error"
    } catch {
        return error.description
    }
}

/// Names its keys itself.
private struct Named: ReportPlugin {
    struct Settings: PluginSettings {
        var alertFrom = 0.5
        init() {}
        enum CodingKeys: String, CodingKey { case alertFrom = "alert_from" }
    }
    static let name = "named"
    let settings: Settings
    init(_ settings: Settings) { self.settings = settings }
    func reports(on article: Article, in story: Story) -> [Report] { [] }
}

@Suite struct LoadedSettingsTests {
    @Test func `a plugin that names its keys itself is read as well`() throws {
        let text = "[plugins.named]\nalert_from = 0.75"
        let loaded = try LoadedSettings.read(text: text, named: "test.toml", plugins: [Named.self])
        #expect((loaded.plugins.first as? Named)?.settings.alertFrom == 0.75)
    }

    @Test func `nothing said gives the defaults`() throws {
        let loaded = try read("")
        #expect(loaded.configuration == Configuration())
        #expect(loaded.plugins.count == 1)
    }

    @Test func `what is said holds`() throws {
        let loaded = try read(
            """
            [folders]
            inbox = "/tmp/in"
            [intake]
            settle = 2
            max_copy_bytes = 1000
            [plugins.tuned]
            most_words = 3
            names = ["A", "B"]
            """)
        #expect(loaded.configuration.folders.inbox == "/tmp/in")
        #expect(loaded.configuration.intake.settle == 2)
        #expect(loaded.configuration.intake.maxCopyBytes == 1000)
        let plugin = try #require(loaded.plugins.first as? Tuned)
        #expect(plugin.settings.mostWords == 3)
        #expect(plugin.settings.names == ["A", "B"])
        #expect(!plugin.settings.quiet)
    }

    @Test func `a plugin can be switched off`() throws {
        #expect(try read("[plugins.tuned]\nenabled = false").plugins.isEmpty)
    }

    @Test(arguments: [
        (
            "[intake]\n\nsetle = 1",
            "test.toml:3: [intake] takes no key setle; allowed are max_copy_bytes, network_scan_every, scan_every, settle"
        ),
        (
            "[plugins.tuned]\nwords = 1",
            "test.toml:2: [plugins.tuned] takes no key words; allowed are enabled, most_words, names, quiet"
        ),
        ("\n[plugins.other]\nx = 1", "test.toml:2: there is no section [plugins.other]; allowed are "),
        ("[inbx]\n", "test.toml:1: there is no section [inbx]; allowed are "),
        (
            "[inbx]\na = 1",
            "test.toml:1: there is no section [inbx]; allowed are [alerts], [delivery], [folders], [intake], [keep], [plugins.tuned], [plugins], [stories]"
        ),
        ("x = 1", "test.toml:1: there is no section [x]; allowed are "),
        ("[intake]\nsettle = \"long\"", "test.toml:2: intake.settle must be a number"),
        ("[intake]\nmax_copy_bytes = \"8M\"", "test.toml:2: intake.max_copy_bytes must be a whole number"),
        ("[intake]\nsettle = -1", "test.toml:2: intake.settle must be 0 to 3600 seconds"),
        ("[plugins.tuned]\nenabled = 1", "test.toml:2: plugins.tuned.enabled must be true or false"),
        ("[plugins.tuned]\nnames = 3", "test.toml:2: plugins.tuned.names must be a list"),
        ("[plugins.tuned]\nquiet = \"no\"", "test.toml:2: plugins.tuned.quiet must be true or false"),
        ("[folders]\ninbox = [1]", "test.toml:2: folders.inbox must be a string, in quotation marks"),
        ("[folders]\n[intake\n", "test.toml:2: this is not TOML: "),
    ]) func `what is wrong is told with file, line and what is allowed`(_ text: String, _ expected: String) {
        #expect(error(text).hasPrefix(expected))
    }
}

@Suite struct AlertSettingsTests {
    private func bundle(_ text: String) throws(SettingsError) -> Int? {
        try LoadedSettings.read(text: "[alerts]\nbundle = \"\(text)\"\n", named: "t.toml", plugins: [])
            .configuration.alerts.bundleSeconds
    }

    @Test(arguments: [("0s", 0), ("30s", 30), ("10m", 600), ("2h", 7200)])
    func `a bundle's time is a number of seconds, minutes or hours`(_ text: String, _ seconds: Int) throws {
        #expect(try bundle(text) == seconds)
    }

    @Test(arguments: ["", "10", "m", "-1s", "2d", "25h", "99999999999m"])
    func `what is none stops the start`(_ text: String) {
        #expect(throws: SettingsError.self) { try bundle(text) }
    }
}
