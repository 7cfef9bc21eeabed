import ReportKit

/// Shows a person the stories, and below each what its outlets agree and disagree on.
func show(_ stories: [Story], reports: [(story: Story, report: Report)]) throws(Failure) {
    let screen = Screen.current
    for story in stories {
        let outlets = Set(story.articles.compactMap(\.outlet)).sorted()
        let count = counted(story.articles.count, "article")
        let names = outlets.isEmpty ? "" : ": " + outlets.joined(separator: ", ")
        try printLine(screen.paint(cut(printable(story.title), to: screen.width ?? 120), .bold))
        try printLine(screen.paint(printable("  \(count)\(names)"), .faint))
        for (told, report) in reports where told.id == story.id { try show(report, in: story) }
        try printLine()
    }
}

/// One report: its kind and message, then who says what, a line each.
func show(_ report: Report, in story: Story) throws(Failure) {
    let screen = Screen.current
    let kind = screen.paint(printable(report.kind.rawValue), screen.style(of: report.kind))
    try printLine("  \(kind)  \(printable(report.message))")
    var table = Columns(indent: 6)
    for value in report.values {
        guard let article = story.articles.first(where: { $0.id == value.article }) else { continue }
        table.add(.init(article.outlet ?? article.file, .link), .init(article[value.span]))
    }
    try printColumns(table)
}
