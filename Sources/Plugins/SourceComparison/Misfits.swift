import ReportKit

/// Weekdays that do not fit the date beside them: a fact about one article, told of the first that has it.
struct Misfits {
    private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    /// The calendar leaves no doubt; that the text means both of one day is hardly ever wrong.
    private static let confidence = 0.9

    static func reports(_ articles: [Article], _ settings: ComparisonSettings) -> [Report] {
        var told: Set<[Int]> = []
        guard let urgency = settings.urgency(.dateConflict, confidence) else { return [] }
        return articles.flatMap { article in
            article.dates.compactMap { date -> Report? in
                guard let stated = date.misfit, let day = date.from, told.insert([Int(day.number), stated]).inserted
                else {
                    return nil
                }
                let reason = "\(day) was a \(name(day.weekday)), not a \(name(stated))"
                return Report(
                    .dateConflict, about: "a weekday that does not fit its date",
                    message: "\(article.publisher) contradicts itself: \(reason)",
                    values: [Evidence(article.id, date.span, value: date.value)], why: [reason], confidence: confidence,
                    urgency: urgency, key: "weekday \(article.id) \(date.span.start)")
            }
        }
    }

    private static func name(_ weekday: Int) -> String {
        names.indices.contains(weekday - 1) ? names[weekday - 1] : "another day"
    }
}
