import ReportKit

/// One finding, as a row of the page.
struct FindingView {
    let section: Heading
    let number: String
    let kind: String
    let label: String
    let about: String
    let message: String
    /// False where the page shows the sides themselves: then the line for the journal says nothing that is not there.
    let hasMessage: Bool
    let sureness: String
    let reasons: [String]
    /// The values, grouped: outlets that say the same stand together. Empty for quotations.
    let groups: [GroupView]
    /// The wordings, one above the other. Empty for all but quotations and shared text.
    let wordings: [WordingView]
    let hasWordings: Bool
    let muted: String
    let isMuted: Bool
    /// How the id begins: enough for `wirewatch explain`.
    let id: String

    init(_ finding: Finding, number: Int, _ cuttings: Cuttings) {
        let report = finding.report
        id = String(finding.id.prefix(8))
        muted = finding.muted ?? ""
        isMuted = finding.muted != nil
        section = Heading(report.kind)
        self.number = "f\(number)"
        kind = report.kind.rawValue
        label = report.kind.label
        about = report.about
        message = report.message
        sureness = "\(Int((report.confidence * 100).rounded())) in 100"
        reasons = report.why
        let quoted = section == .quotations || section == .shared
        groups = quoted ? [] : GroupView.groups(report, cuttings)
        wordings = quoted ? WordingView.wordings(report, cuttings) : []
        hasWordings = quoted
        hasMessage = quoted ? wordings.count < 2 : groups.count < 2
    }
}

/// One value and who gives it.
struct GroupView {
    let value: String
    let isShort: Bool
    let cells: [CellView]

    /// Up to here a value is set in large type.
    private static let short = 32

    /// Values that come to the same stand together, in the order of their arrival.
    static func groups(_ report: Report, _ cuttings: Cuttings) -> [GroupView] {
        var order: [String] = []
        var cells: [String: [CellView]] = [:]
        for value in report.values {
            guard let cell = CellView(value, cuttings) else { continue }
            if cells[value.value, default: []].isEmpty { order.append(value.value) }
            cells[value.value, default: []].append(cell)
        }
        return order.map { value in
            let mine = cells[value] ?? []
            let words = mine.map(\.marked).min { $0.utf8.count < $1.utf8.count } ?? value
            let isShort = words.utf8.count <= short
            let isHeading = isShort && report.kind != .onlyInOneSource
            return GroupView(value: words, isShort: isHeading, cells: mine)
        }
    }
}

/// The sentence of one outlet, with the deciding words marked.
struct CellView {
    let outlet: String
    let place: String
    let before: String
    let marked: String
    let after: String

    init?(_ value: Evidence, _ cuttings: Cuttings) {
        guard let article = cuttings.place(value.article) else { return nil }
        outlet = Cuttings.outlet(cuttings.articles[article])
        place = Cuttings.anchor(article, value.span)
        (before, marked, after) = cuttings.sentence(article, value.span)
    }
}

/// One wording of an utterance and who prints it, with the words that the others do not share marked.
struct WordingView {
    /// An outlet and where its text has the wording.
    struct Printed {
        let outlet: String
        let place: String
    }

    let outlets: [Printed]
    let runs: [WordDiff.Run]

    /// The wordings in the order of their arrival; outlets that print the same words stand together.
    static func wordings(_ report: Report, _ cuttings: Cuttings) -> [WordingView] {
        var order: [[WordKey]] = []
        var texts: [[WordKey]: [UInt8]] = [:]
        var printed: [[WordKey]: [Printed]] = [:]
        for value in report.values {
            guard let place = cuttings.place(value.article) else { continue }
            let article = cuttings.articles[place]
            let text = Array(article.text[value.span.range.clamped(to: 0..<article.text.count)])
            let words = WordDiff.words(text)
            if printed[words] == nil {
                order.append(words)
                texts[words] = text
            }
            printed[words, default: []].append(
                Printed(outlet: Cuttings.outlet(article), place: Cuttings.anchor(place, value.span)))
        }
        let runs = WordDiff.runs(order.map { texts[$0] ?? [] })
        return zip(order, runs).map { WordingView(outlets: printed[$0] ?? [], runs: $1) }
    }
}
