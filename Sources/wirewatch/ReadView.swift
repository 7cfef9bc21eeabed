import ReportKit

/// Shows a person what was read in an article: what it is, who says what, the numbers, the days, what was left out.
func show(_ article: Article) throws(Failure) {
    let screen = Screen.current
    let headline = article.headline ?? article.sentences.first
    let title = headline.map { article[$0] } ?? article.file
    try printLine(screen.paint(cut(printable(title), to: screen.width ?? 120), .bold))
    try printColumns(facts(of: article))
    try section("Said", of: quotations(in: article))
    try section("Figures", of: figures(in: article))
    try section("Days", of: dates(in: article))
    try section("Left out", of: leftOut(of: article))
    try printLine()
}

private func section(_ title: String, of rows: Columns) throws(Failure) {
    guard !rows.isEmpty else { return }
    try printLine(Screen.current.paint(title, .bold))
    try printColumns(rows)
}

private func facts(of article: Article) -> Columns {
    var table = Columns(indent: 2)
    let item = article.item == 0 ? "" : " item \(article.item)"
    table.add(.init("file", .faint), .init("\(article.file)\(item), \(article.format)"))
    if let outlet = article.outlet { table.add(.init("outlet", .faint), .init(outlet)) }
    if let published = article.published { table.add(.init("published", .faint), .init(published)) }
    if let byline = article.byline { table.add(.init("byline", .faint), .init(article[byline])) }
    table.add(
        .init("holds", .faint),
        .init(
            "\(counted(article.sentences.count, "sentence")), \(counted(article.claims.count, "claim")), "
                + "\(counted(article.quotations.count, "quotation"))"))
    return table
}

private func quotations(in article: Article) -> Columns {
    var table = Columns(indent: 2)
    for quotation in article.quotations {
        let words = quotation.content.map { article[$0] }.joined(separator: " … ")
        let via = quotation.via.map { ", through \($0.name)" }.joined()
        table.add(
            .init(quotation.kind.rawValue, .faint), .init((quotation.speaker?.name ?? "?") + via, .link), .init(words))
    }
    return table
}

private func figures(in article: Article) -> Columns {
    var table = Columns(indent: 2)
    for figure in article.figures {
        let high = figure.high.map { " to \(plain($0))" } ?? ""
        let unit = figure.unit.map { " \($0)" } ?? ""
        let bound = figure.bound.map { " \($0.rawValue)" } ?? ""
        table.add(
            .init(figure.kind.rawValue, .faint), .init(plain(figure.value) + high + unit + bound),
            .init(article[figure.span]))
    }
    return table
}

private func dates(in article: Article) -> Columns {
    var table = Columns(indent: 2)
    for date in article.dates {
        let guess = date.anchored ? "" : " (a guess)"
        let misfit = date.misfit == nil ? "" : " (the weekday does not fit)"
        table.add(
            .init(date.kind.rawValue, .faint), .init(date.value + guess + misfit), .init(article[date.span]))
    }
    return table
}

private func leftOut(of article: Article) -> Columns {
    var table = Columns(indent: 2)
    for segment in article.segments where ![.body, .space, .headline, .byline].contains(segment.kind) {
        table.add(.init(segment.kind.rawValue, .faint), .init(article[segment.span]))
    }
    return table
}

/// A number without a needless ".0".
func plain(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
}

/// `1 article`, `2 articles`.
func counted(_ count: Int, _ noun: String, _ several: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : several ?? noun + "s")"
}
