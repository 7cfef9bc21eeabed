import ArgumentParser

/// The command beside the daemon.
@main struct Wirewatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wirewatch",
        abstract: "Reads articles and says what is newly claimed and where outlets disagree.",
        discussion: """
            Exit status: 0 done, 64 wrong use, 65 some input could not be read, 66 no such input, 69 a service is \
            missing, 70 a defect of ours, 73 can't write, 78 wrong settings.
            """,
        version: version,
        groupedSubcommands: [
            CommandGroup(
                name: "Articles:", subcommands: [ReadCommand.self, CompareCommand.self, SameCommand.self]),
            CommandGroup(
                name: "The daemon's ledger:",
                subcommands: [
                    StatusCommand.self, AlertsCommand.self, StoriesCommand.self, StoryCommand.self,
                    ClaimCommand.self, ExplainCommand.self, WhyNotCommand.self, ReplayCommand.self, RetryCommand.self,
                    CheckConfigCommand.self,
                ]),
            CommandGroup(
                name: "The desk's word:",
                subcommands: [MuteCommand.self, UnmuteCommand.self, MutesCommand.self, VerdictCommand.self]),
            CommandGroup(
                name: "Running it:", subcommands: [DoctorCommand.self, BackupCommand.self, RestoreCommand.self]),
            CommandGroup(name: "Plugins:", subcommands: [PluginsCommand.self, RunCommand.self]),
            CommandGroup(name: "For systemd:", subcommands: [ReloadCommand.self]),
        ])

    /// The release, as `--version` prints it and the CHANGELOG names it.
    static let version = "0.1.0"

    /// As the library's own `main`, but with our exit statuses and no raw control character in a message.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
            try standardOutput.flush()
        } catch let failure as Failure {
            try? standardOutput.flush()
            failure.report(asJSON: CommandLine.arguments.contains("--json"))
            exit(withError: failure.status)
        } catch {
            try? standardOutput.flush()
            let status = exitCode(for: error)
            // The library gives 1 to whatever it does not know: an error that none of us thought of.
            guard status == .failure else { exit(withError: error) }
            Failure(.defect, code: "defect", "\(error). Please report this.").report(asJSON: false)
            exit(withError: ExitCode.defect)
        }
    }
}
