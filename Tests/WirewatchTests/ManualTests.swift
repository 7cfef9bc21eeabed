import ArgumentParser
import Foundation
import Testing

@testable import wirewatch

/// What `--experimental-dump-help` says of a command, as far as the manual must know it.
private struct Command: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            let name: String
        }
        let kind: String
        let names: [Name]?
        let shouldDisplay: Bool
    }
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?
}

private struct Help: Decodable { let command: Command }

@Suite struct ManualTests {
    private let manual: String
    private let command: Command

    init() throws {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        manual = try String(contentsOf: root.appendingPathComponent("man/wirewatch.1"), encoding: .utf8)
        command = try JSONDecoder().decode(Help.self, from: Data(Wirewatch._dumpHelp().utf8)).command
    }

    @Test func `every command has its place in the manual`() throws {
        for name in try #require(command.subcommands).map(\.commandName) where name != "help" {
            #expect(manual.contains(".It Ic \(name) "), "\(name)")
        }
    }

    @Test func `every option stands in the manual`() throws {
        let words = Set(manual.split { " \n".contains($0) })
        for command in try #require(command.subcommands) {
            for argument in command.arguments ?? [] where argument.shouldDisplay {
                for name in argument.names ?? [] where argument.kind != "positional" {
                    let known = words.contains("-\(name.name)") || words.contains("\(name.name)")
                    #expect(known, "\(command.commandName) --\(name.name)")
                }
            }
        }
    }

    @Test func `the exit statuses in the manual are those of the help`() {
        for status in ["64", "65", "66", "69", "70", "73", "78"] {
            #expect(manual.contains(".It \(status)\n"))
            #expect(Wirewatch.configuration.discussion.contains(status))
        }
    }
}
