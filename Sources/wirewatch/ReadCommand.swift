import ArgumentParser
import CopyDesk
import Foundation
import ReportKit

/// `wirewatch read`: what reading finds in each file, as JSON Lines.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read", abstract: "Shows what is read in each file.")

    @Flag(help: "Print JSON Lines, one object an article.") var json = false
    @Option(help: "The day to assume for a file that states none (2021-12-15).") var published: String?
    @Argument(help: "The files to read.") var files: [String]

    func run() throws {
        let desk = CopyDesk()
        var failed = false
        for file in files {
            switch copy(at: file, published: published.flatMap(Day.init)) {
            case .success(let copy):
                do throws(CopyError) {
                    let articles = try desk.read(copy)
                    for article in articles { try? printJSON(article) }
                } catch {
                    failed = true
                    try printJSON(Unreadable(file: file, error: .init(code: error.code, message: error.message)))
                }
            case .failure(let error):
                failed = true
                try printJSON(Unreadable(file: file, error: .init(code: "unreadable", message: "\(error)")))
            }
        }
        if failed { throw ExitCode.unreadable }
    }
}

/// Reads a file whole.
func copy(at path: String, published: Day? = nil) -> Result<WireCopy, any Error> {
    Result { WireCopy(file: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), published: published) }
}
