import ReportKit

extension SourceComparison {
    func sharedText(on table: Table) -> [Report] { [] }
}
