import ArgumentParser
import Newsroom
import Plugins
import ReportKit
import Settings

/// `wirewatch run`: one plugin on articles, without a daemon.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs one plugin on articles and prints what it would tell.",
        discussion: "The articles arrive in the order of their names; the plugin is asked as each one comes in.")

    @Flag(help: "Print JSON Lines, one object a report.") var json = false
    @OptionGroup var options: SettingsOptions
    @Argument(help: "The plugin's name: see wirewatch plugins.") var plugin: String
    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"), completion: .file()) var paths: [String]

    func run() throws {
        guard let type = allPlugins.first(where: { $0.name == plugin }) else {
            let names = allPlugins.map { $0.name }.joined(separator: ", ")
            throw Failure(.noInput, code: "no-plugin", "There is no plugin \(plugin); there are \(names).")
        }
        let settings = try options.settings()
        let chosen = settings.plugins.first { Swift.type(of: $0).name == plugin } ?? type.atDefaults()
        var newsroom = Newsroom()
        var failed = false
        try Readers(settings).read(try inputs(paths)) { _, reading in
            switch reading {
            case .success(let articles):
                for article in articles { try tell(chosen, article, in: &newsroom) }
            case .failure(let reason):
                failed = true
                complain(reason.error.message)
            }
        }
        if failed { throw ExitCode.unreadable }
    }

    private func tell(_ plugin: any ReportPlugin, _ article: Article, in newsroom: inout Newsroom) throws {
        let id = newsroom.file(article)
        guard var story = newsroom.story(id) else { return }
        var before = story
        before.articles.removeAll { $0.id == article.id }
        story.articles = before.articles + [article]
        for report in try plugin.reports(on: article, in: before) {
            if json { try printJSON(report) } else { try show(report, in: story) }
        }
    }
}

extension ReportPlugin {
    /// The plugin as it comes, without settings.
    static func atDefaults() -> any ReportPlugin { Self(Settings()) }
}
