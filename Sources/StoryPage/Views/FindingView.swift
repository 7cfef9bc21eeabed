import ReportKit

/// One finding, as a row of the page.
struct FindingView {
    let section: Heading
    let number: String
    let kind: String
    let label: String
    let about: String
    let message: String
    let sureness: String
    let reasons: [String]
    /// The values, grouped: outlets that say the same stand together. Empty for quotations.
    let groups: [GroupView]
    /// The wordings, one above the other. Empty for all but quotations and shared text.
    let wordings: [WordingView]
    let hasReasons: Bool
    let hasWordings: Bool

    init(_ report: Report, number: Int, _ cuttings: Cuttings) {
        section = Heading(report.kind)
        self.number = "f\(number)"
        kind = report.kind.rawValue
        label = report.kind.label
        about = report.about
        message = report.message
        sureness = "\(Int((report.confidence * 100).rounded())) in 100"
        reasons = report.why
        hasReasons = !report.why.isEmpty
        let quoted = section == .quotations || section == .shared
        groups = quoted ? [] : GroupView.groups(report, cuttings)
        wordings = quoted ? WordingView.wordings(report, cuttings) : []
        hasWordings = quoted
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
            return GroupView(value: isShort ? words : value.utf8.count <= short ? value : "", isShort: isShort, cells: mine)
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

/// One wording of an utterance, with the words that the others do not share marked.
struct WordingView {
    let outlet: String
    let place: String
    let runs: [WordDiff.Run]

    static func wordings(_ report: Report, _ cuttings: Cuttings) -> [WordingView] {
        let mine = report.values.compactMap { value in cuttings.place(value.article).map { ($0, value.span) } }
        let texts = mine.map { article, span in
            Array(cuttings.articles[article].text[span.range.clamped(to: 0..<cuttings.articles[article].text.count)])
        }
        return zip(mine, WordDiff.runs(texts)).map { place, runs in
            WordingView(
                outlet: Cuttings.outlet(cuttings.articles[place.0]), place: Cuttings.anchor(place.0, place.1), runs: runs)
        }
    }
}
