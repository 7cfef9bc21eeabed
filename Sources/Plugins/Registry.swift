public import ReportKit

/// Every plugin that comes with wirewatch, one line each.
public let allPlugins: [any ReportPlugin.Type] = [
    NewClaims.self,
    SourceComparison.self,
    Corrections.self,
]
