import ArgumentParser
import English
import Ledger
import Matching
import ReportKit

/// `wirewatch claim`: who told a claim first, who told it later and in which words, and who left it out.
struct ClaimCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claim", abstract: "Says who told a claim first, who told it later, and who left it out.")

    @Flag(help: "Print one JSON object.") var json = false
    @Option(help: ArgumentHelp("Only what was told in this story.", valueName: "id")) var story: String?
    @Argument(help: "The claim, a sentence in your words.") var words: [String]
    @OptionGroup var daemon: DaemonOptions

    func run() throws {
        let ledger = try daemon.ledger()
        let claim = Statement(reading: words.joined(separator: " "), English())
        let desk = try asking { () throws(LedgerError) in try ledger.claimDesk() }
        let only = try story.map { try StoryCommand.story($0, in: ledger) }
        let all = try asking { () throws(LedgerError) in try desk.tellings(of: claim) }
        let tellings = all.filter { only == nil || $0.story.id == only?.id }
        let leftOut = try leftOut(tellings, only, ledger)
        if json {
            try printJSON(ClaimAnswer(tellings, leftOut: leftOut))
        } else {
            try show(tellings, leftOut)
        }
    }

    /// The outlets of each story that do not tell it, by the story's id.
    private func leftOut(_ tellings: [Telling], _ only: Story?, _ ledger: LedgerReader) throws(Failure)
        -> [ClaimAnswer.LeftOut]
    {
        let told = tellings.reduce(into: [String]()) { if !$0.contains($1.story.id) { $0.append($1.story.id) } }
        var found: [ClaimAnswer.LeftOut] = []
        for id in told.isEmpty ? [only?.id].compactMap(\.self) : told {
            guard let story = try asking({ () throws(LedgerError) in try ledger.story(id) }) else { continue }
            let tellers = Set(tellings.filter { $0.story.id == id }.compactMap(\.article.outlet))
            let silent = Set(story.articles.compactMap(\.outlet)).subtracting(tellers).sorted()
            found.append(ClaimAnswer.LeftOut(story: id, outlets: silent))
        }
        return found
    }

    private func show(_ tellings: [Telling], _ leftOut: [ClaimAnswer.LeftOut]) throws(Failure) {
        guard !tellings.isEmpty else { return try printLine("Nobody has told this.") }
        var table = Columns()
        for (at, telling) in tellings.enumerated() {
            let how = telling.likeness.relation == .conflict ? "otherwise" : at == 0 ? "first" : "later"
            table.add(
                .init(how, telling.likeness.relation == .conflict ? .alarm : at == 0 ? .good : nil),
                .init(telling.at, .faint), .init(telling.article.outlet ?? "?", .link), .init(telling.story.id, .faint),
                .init(telling.article[telling.span]))
        }
        try printColumns(table)
        for silent in leftOut where !silent.outlets.isEmpty {
            try printLine("left out in \(silent.story) by \(printable(silent.outlets.joined(separator: ", ")))")
        }
    }
}
