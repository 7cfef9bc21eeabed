import ReportKit

/// Where a kind stands on the page, and what it is called there.
enum Heading: Int, CaseIterable {
    case conflicts, updates, quotations, attributions, periods, agreements, alone, shared, other

    init(_ kind: ReportKind) {
        switch kind {
        case .figureConflict, .dateConflict, .factConflict: self = .conflicts
        case .figureUpdate, .dateUpdate: self = .updates
        case .quoteVariant, .quoteAgree: self = .quotations
        case .attributionDifference: self = .attributions
        case .differentPeriod: self = .periods
        case .figureAgree, .dateAgree: self = .agreements
        case .onlyInOneSource: self = .alone
        case .sharedText: self = .shared
        default: self = .other
        }
    }

    var title: String {
        switch self {
        case .conflicts: "Where they disagree"
        case .updates: "What has changed since"
        case .quotations: "The same words, side by side"
        case .attributions: "Whom they cite"
        case .periods: "Different, but no conflict"
        case .agreements: "Where they agree"
        case .alone: "Told by one alone"
        case .shared: "Shared text"
        case .other: "Also found"
        }
    }

    var anchor: String {
        switch self {
        case .conflicts: "conflicts"
        case .updates: "updates"
        case .quotations: "quotations"
        case .attributions: "attributions"
        case .periods: "periods"
        case .agreements: "agreements"
        case .alone: "alone"
        case .shared: "shared"
        case .other: "other"
        }
    }
}

extension ReportKind {
    /// What the page calls a finding of this kind.
    var label: String {
        switch self {
        case .figureConflict: "Figures differ"
        case .figureAgree: "Figures agree"
        case .differentPeriod: "Different period or part"
        case .dateConflict: "Days differ"
        case .dateAgree: "Days agree"
        case .factConflict: "Accounts differ"
        case .quoteVariant: "Wording differs"
        case .quoteAgree: "Same wording"
        case .attributionDifference: "Sources differ"
        case .onlyInOneSource: "Only here"
        case .sharedText: "Shared passage"
        case .figureUpdate: "Counted later"
        case .dateUpdate: "Day moved"
        default: rawValue.split(separator: "-").joined(separator: " ")
        }
    }

    /// Which of two findings an editor wants to see first: lower is earlier.
    var rank: Int {
        let order: [ReportKind] = [
            .figureConflict, .dateConflict, .factConflict, .figureUpdate, .dateUpdate, .quoteVariant,
            .attributionDifference,
            .differentPeriod,
            .figureAgree, .dateAgree, .quoteAgree, .onlyInOneSource, .sharedText,
        ]
        return order.firstIndex(of: self) ?? order.count
    }
}

/// The findings in the order of the page: alerts first, then by kind, then the surest.
func ranked(_ findings: [Finding]) -> [Finding] {
    let numbered = findings.enumerated().filter {
        $0.element.report.kind != .newClaim && !$0.element.report.values.isEmpty
    }
    return numbered.sorted { rank($0.element, $0.offset) < rank($1.element, $1.offset) }.map(\.element)
}

private func rank(_ finding: Finding, _ place: Int) -> (Int, Int, Double, Int) {
    let report = finding.report
    return (report.urgency == .alert ? 0 : 1, report.kind.rank, -report.confidence, place)
}
