public import ReportKit

/// A report as the page shows it: with the name that commands know it by, and what the desk did with it.
public struct Finding: Sendable, Hashable {
    /// What was found.
    public var report: Report
    /// The id that `wirewatch explain` takes: that of its alert, where it was told as one.
    public var id: String
    /// Why its alert was kept back; nil where it was not.
    public var muted: String?

    /// A finding.
    public init(_ report: Report, id: String, muted: String? = nil) {
        self.report = report
        self.id = id
        self.muted = muted
    }
}
