import ReportKit

/// Claims down, outlets across: who tells it, who tells it otherwise, who leaves it out.
struct MatrixView {
    struct Row {
        let claim: String
        let finding: String
        let cells: [Cell]
    }

    struct Cell {
        let state: String
        let sign: String
        let words: String
        let target: String
        let isTold: Bool
    }

    let columns: [String]
    let rows: [Row]

    /// A table that nobody reads to the end helps nobody.
    private static let longest = 60

    /// Nil where there is nothing to set side by side.
    init?(_ page: StoryPage, _ cuttings: Cuttings) {
        let findings = ranked(page.findings).map(\.report)
        guard cuttings.outlets.count > 1, !findings.isEmpty else { return nil }
        columns = cuttings.outlets
        rows = findings.enumerated().prefix(MatrixView.longest).map { number, report in
            let told = MatrixView.told(report, cuttings)
            let common = MatrixView.common(report)
            return Row(
                claim: report.about, finding: "f\(number + 1)",
                cells: cuttings.outlets.map { MatrixView.cell(told[$0] ?? [], report, common: common, cuttings) })
        }
    }

    /// The evidence by outlet.
    private static func told(_ report: Report, _ cuttings: Cuttings) -> [String: [Evidence]] {
        var told: [String: [Evidence]] = [:]
        for value in report.values {
            guard let article = cuttings.place(value.article) else { continue }
            told[Cuttings.outlet(cuttings.articles[article]), default: []].append(value)
        }
        return told
    }

    /// The value that most give; of several, the one given first.
    private static func common(_ report: Report) -> String? {
        var counts: [String: Int] = [:]
        for value in report.values { counts[value.value, default: 0] += 1 }
        let most = counts.values.max()
        return report.values.first { counts[$0.value] == most }?.value
    }

    private static func cell(_ values: [Evidence], _ report: Report, common: String?, _ cuttings: Cuttings) -> Cell {
        guard let value = values.first, let article = cuttings.place(value.article) else {
            return Cell(state: "leaves out", sign: "–", words: "", target: "", isTold: false)
        }
        let differs = [.conflicts, .attributions].contains(Heading(report.kind)) || report.kind == .quoteVariant
        let otherwise = differs && !values.contains { $0.value == common }
        let words = cuttings.sentence(article, value.span).marked
        return Cell(
            state: otherwise ? "tells otherwise" : "tells", sign: otherwise ? "≠" : "✓",
            words: words.utf8.count <= 40 ? words : "see the text", target: Cuttings.anchor(article, value.span),
            isTold: true)
    }
}
