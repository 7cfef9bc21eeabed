import ReportKit

/// The figures of an article that update what earlier ones gave.
struct Updates {
    struct Update {
        /// The newest earlier article that gives the older number, and the number's place in its list.
        let old: Copy
        let before: FigureMention
        let after: FigureMention
        let around: Double
    }

    let found: [Update]

    init(_ copy: Copy, _ earlier: [Copy], _ told: ToldBefore) {
        found = copy.figures.indices.filter { told.isNew($0) }.compactMap { at in
            let links = zip(earlier, told.readings).flatMap { old, reading in
                reading.figures.filter { $0.second == at }
                    .compactMap { link in FigureUpdate(link, from: old, to: copy).map { (old, $0) } }
            }
            return links.last.map { old, update in
                Update(
                    old: old, before: old.figures[update.first], after: copy.figures[at], around: update.around)
            }
        }
    }

    /// Whether a statement tells one of them.
    func cover(_ statement: Statements.Statement) -> Bool {
        found.contains { statement.span.contains($0.after.figure.span) }
    }

    /// A report for each.
    func reports(of copy: Copy) -> [Report] { found.map { report($0, copy) } }

    private func report(_ update: Update, _ copy: Copy) -> Report {
        let (before, after) = (update.before.figure, update.after.figure)
        let isUp = after.value > before.value
        let line = copy.lines[update.after.line]
        return Report(
            .update, about: copy.words(line.span, atMost: 80),
            message:
                "\(copy.outlet): \(words(update.after, copy)), \(isUp ? "up" : "down") from \(words(update.before, update.old)) (\(update.old.outlet)) – \(copy.words(line.span, atMost: 110))",
            values: [
                Evidence(update.old.article.id, before.span, value: before.printed),
                Evidence(copy.article.id, after.span, value: after.printed),
            ],
            why: [
                "the words around them are \(percent(update.around)) alike",
                "\(copy.outlet) was published later, and no earlier article gives its number",
            ], confidence: (min(0.95, 0.5 + 0.5 * update.around) * 100).rounded() / 100, urgency: .alert,
            key: "update \(copy.article.id) \(after.span.start)")
    }

    /// The number with what it counts.
    private func words(_ mention: FigureMention, _ copy: Copy) -> String {
        let counted = mention.figure.counted
        let follows = counted.map { $0.start >= mention.figure.span.end && $0.start - mention.figure.span.end <= 2 }
        guard let counted, follows == true, counted.count <= 40 else {
            return copy.words(mention.figure.span, atMost: 60)
        }
        return copy.words(mention.figure.span.joined(with: counted), atMost: 60)
    }
}
