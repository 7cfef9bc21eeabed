import ArgumentParser
import ReportKit

/// `wirewatch read`: what reading finds in each file.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Shows what is read in each file.",
        discussion: "With --json one object an article, in the order of the files; see docs/schemas.")

    @Flag(help: "Print JSON Lines, one object an article.") var json = false
    @Option(help: "The day to assume for a file that states none (2021-12-15).") var published: DayOption?
    @OptionGroup var options: SettingsOptions
    @Argument(help: ArgumentHelp("The files to read; - is standard input.", valueName: "file"), completion: .file())
    var files: [String]

    func run() throws {
        var failed = false
        try Readers(try options.settings(), published: published?.day).read(files.map { InputPath($0) }) { _, reading in
            switch reading {
            case .success(let articles):
                for article in articles {
                    if json { try printJSON(article) } else { try show(article) }
                }
            case .failure(let unreadable):
                failed = true
                if json { try printJSON(unreadable) } else { complain(unreadable.error.message) }
            }
        }
        if failed { throw ExitCode.unreadable }
    }
}

/// A day on the command line.
struct DayOption: ExpressibleByArgument {
    let day: Day

    /// Ten characters, no more: `2021-12-15`.
    init?(argument: String) {
        guard argument.utf8.count == 10, let day = Day(argument) else { return nil }
        self.day = day
    }
}
