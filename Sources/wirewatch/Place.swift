import ArgumentParser
import CopyDesk
import Ledger
import Matching
import ReportKit
import Settings

/// A place in an article on the command line: `FILE:START-END`, bytes of the article's text.
struct Place: ExpressibleByArgument {
    let file: String
    let start: Int
    let end: Int

    init?(argument: String) {
        guard let colon = argument.lastIndex(of: ":") else { return nil }
        let numbers = argument[argument.index(after: colon)...].split(separator: "-", omittingEmptySubsequences: false)
        guard numbers.count == 2, let start = Int(numbers[0]), let end = Int(numbers[1]), start >= 0, start < end,
            end <= Int(Int32.max), colon > argument.startIndex
        else { return nil }
        file = String(argument[..<colon])
        self.start = start
        self.end = end
    }

    /// The article with the place in it: of the file, or where there is none, of the ledger.
    func cutting(_ daemon: DaemonOptions) throws -> Cutting {
        let path = InputPath(file)
        let article = try path.exists ? read(path, daemon) : filed(daemon)
        guard end <= article.text.count else {
            throw Failure(
                .noInput, code: "no-place",
                "\(file) has \(article.text.count) bytes of text; \(start)-\(end) is not in it.")
        }
        return Cutting(article: article, span: TextSpan(start, end))
    }

    private func read(_ path: InputPath, _ daemon: DaemonOptions) throws -> Article {
        switch Readers(try daemon.options.settings()).read(path) {
        case .success(let articles):
            if let article = articles.first { return article }
            throw Failure(.unreadable, code: "empty", "\(file) holds no article.")
        case .failure(let reason): throw Failure(.unreadable, code: reason.error.code, reason.error.message)
        }
    }

    private func filed(_ daemon: DaemonOptions) throws -> Article {
        let ledger = try daemon.ledger()
        guard let article = try asking({ () throws(LedgerError) in try ledger.article(named: file) }) else {
            throw Failure(
                .noInput, code: "no-file", "There is no file \(file), and the ledger has none of that name.")
        }
        return article
    }
}

/// A place in an article.
struct Cutting {
    let article: Article
    let span: TextSpan

    /// Its words, with the figures and days that reading found in them.
    var statement: Statement {
        Statement(
            article.text, span, figures: article.figures.filter { span.contains($0.span) },
            dates: article.dates.filter { span.contains($0.span) })
    }
}
