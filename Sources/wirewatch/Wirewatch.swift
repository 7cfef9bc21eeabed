import ArgumentParser

/// The command beside the daemon.
@main struct Wirewatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wirewatch",
        abstract: "Reads articles and says what is newly claimed and where outlets disagree.",
        subcommands: [ReadCommand.self, CompareCommand.self, SameCommand.self])
}
