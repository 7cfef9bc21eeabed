import ArgumentParser
import Ledger

/// `wirewatch stories`: the stories that are filed.
struct StoriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories", abstract: "Lists the stories, the one filed in last at the end.")

    @Flag(help: "Print JSON Lines, one object a story.") var json = false
    @Option(help: ArgumentHelp("Only the newest so many.", valueName: "count")) var limit: Int?
    @OptionGroup var daemon: DaemonOptions

    /// What `--json` prints.
    private struct Listed: Encodable {
        let id: String
        let title: String
        let articles: Int
        let first: String
        let last: String
    }

    func validate() throws {
        guard limit ?? 0 >= 0 else { throw ValidationError("--limit must not be negative.") }
    }

    func run() throws {
        let ledger = try daemon.ledger()
        var table = Columns()
        for row in try asking({ () throws(LedgerError) in try ledger.stories(limit: limit ?? .max) }) {
            if json {
                try printJSON(
                    Listed(id: row.id, title: row.title, articles: row.articles, first: row.first, last: row.last))
            } else {
                table.add(
                    .init(row.last, .faint), .init(row.id, .link), .init(counted(row.articles, "article")),
                    .init(row.title))
            }
        }
        try printColumns(table)
    }
}
