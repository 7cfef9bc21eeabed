import CopyDesk
import Foundation
import Plugins
import ReportKit
import Testing

@Suite struct DocumentsTests {
    @Test func `the README's table has every plugin and no other`() throws {
        let rows = try Repository.lines("README.md").filter { $0.hasPrefix("| [`") }
        let named = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
        #expect(named.sorted() == allPlugins.map { $0.name }.sorted())
    }

    @Test func `the README's table of formats is the list of formats`() throws {
        let rows = try Repository.lines("README.md").filter { $0.hasPrefix("| `") }
        #expect(rows == CopyFormat.allCases.map { "| `\($0.rawValue)` | \($0.title) |" })
    }

    @Test func `the README begins with one sentence and the two commands`() throws {
        let start = try Repository.lines("README.md").prefix(12).joined(separator: "\n")
        #expect(start.contains("make demo") && start.contains("make test"))
    }

    @Test func `the import table is that of Package.swift`() throws {
        let table = try Repository.lines("CONTRIBUTING.md").compactMap(importRow)
        let package = try Repository.text("Package.swift").filter { !$0.isWhitespace }
        for (target, imports) in table {
            let declared = try #require(declaration(of: target, in: package), "\(target) is no target")
            #expect(imports == declared, "\(target)")
        }
        let targets = Set(
            package.split(separator: "library(\"").dropFirst().compactMap { $0.split(separator: "\"").first })
        #expect(targets.subtracting(table.map { Substring($0.0) }) == [], "not in the table")
    }

    @Test func `every link in the documents leads to a file`() throws {
        let documents = ["README.md", "CONTRIBUTING.md"] + Repository.files(below: "docs", ending: ".md")
        for document in documents {
            let folder =
                document.contains("/") ? document.split(separator: "/").dropLast().joined(separator: "/") + "/" : ""
            for link in try Repository.text(document).split(separator: "](").dropFirst() {
                let target = link.prefix { $0 != ")" && $0 != "#" }
                guard !target.isEmpty, !target.contains("://") else { continue }
                let file = Repository.root.appendingPathComponent(folder + target)
                let isThere = (try? file.checkResourceIsReachable()) == true
                #expect(isThere, "\(document): \(target)")
            }
        }
    }

    /// `| Ledger | ReportKit, Matching |` as the target and what of ours it imports.
    private func importRow(_ line: String) -> (String, Set<String>)? {
        let cells = line.split(separator: "|").map { $0.trimmingPrefix(while: { $0 == " " }) }
        guard line.hasPrefix("| `"), cells.count >= 2 else { return nil }
        // What stands between backticks; the rest of a cell is commas, or "nothing".
        let names = cells.map { cell in
            cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        }
        guard let target = names[0].first else { return nil }
        return (target, Set(names[1]))
    }

    /// What of ours a target declares that it imports; C libraries and packages are left out.
    private func declaration(of target: String, in package: String) -> Set<String>? {
        let starts = ["library(\"\(target)\"", "name:\"\(target)\",dependencies:["]
        guard let start = starts.lazy.compactMap({ package.firstRange(of: $0) }).first else { return nil }
        let rest = package[start.upperBound...].prefix { $0 != ")" && $0 != "]" }
        let names = rest.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        return Set(names.filter { !$0.hasPrefix("C") || $0 == "CopyDesk" })
    }
}
