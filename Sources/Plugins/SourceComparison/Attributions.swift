import ReportKit

extension SourceComparison {
    func attributions(on table: Table) -> [Report] { [] }
}
