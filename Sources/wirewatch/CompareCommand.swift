import ArgumentParser
import Newsroom
import Plugins
import ReportKit
import Settings

/// `wirewatch compare`: the stories that the articles tell, and what their outlets agree and disagree on.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Sets articles side by side: stories, agreements, conflicts.",
        discussion: """
            Files are taken in the order of their names, as if they had arrived so. In a folder, a folder's name is \
            the outlet of the files in it.
            """)

    @Flag(help: "Print one JSON object.") var json = false
    @OptionGroup var options: SettingsOptions
    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"), completion: .file()) var paths: [String]

    func run() throws {
        var newsroom = Newsroom()
        var articles: [Article] = []
        var unreadable: [Unreadable] = []
        let settings = try options.settings()
        Readers(settings).read(try inputs(paths)) { _, reading in
            switch reading {
            case .success(let read):
                for article in read {
                    articles.append(article)
                    newsroom.file(article)
                }
            case .failure(let reason):
                unreadable.append(reason)
                if !json { complain(reason.error.message) }
            }
        }
        // What is new depends on the order; a comparison shows what stands whatever the order.
        let plugins = settings.plugins.filter { !($0 is NewClaims) }
        let stories = newsroom.stories
        let reports = try stories.flatMap { story in
            try plugins.flatMap { try $0.reports(across: story) }.map { (story, $0) }
        }
        if json {
            try printJSON(
                Comparison(
                    articles: articles, stories: stories, reports: reports, unreadable: unreadable))
        } else {
            try show(stories, reports: reports)
        }
        if !unreadable.isEmpty { throw ExitCode.unreadable }
    }
}

/// All files under the paths; each path must be there.
func inputs(_ paths: [String]) throws(Failure) -> [InputPath] {
    var files: [InputPath] = []
    for path in paths.map({ InputPath($0) }) {
        guard path.text == "-" || path.exists else {
            throw Failure(.noInput, code: "missing", "There is no file or folder \(path.text); check the name.")
        }
        files += path.files()
    }
    return files
}
