import ArgumentParser
import Foundation
import Matching

/// `wirewatch same`: are the two sentences of each line the same claim?
struct SameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "same", abstract: "Says of two sentences a line whether they are the same claim.")

    @Flag(help: "Print JSON Lines, one object a pair.") var json = false
    @Argument(help: "A file with two sentences a line, a tab between them.") var file: String

    func run() throws {
        let claim = SameClaim()
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
            let pair = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            try printJSON(claim.compare(pair[0], pair.count > 1 ? pair[1] : ""))
        }
    }
}
