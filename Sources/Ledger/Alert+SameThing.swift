import ReportKit

// One thing is one alert, however many outlets join it.
extension Alert {
    /// The alert that this one follows up; nil where it follows none.
    public var follows: String? {
        let parts = id.split(separator: "-", maxSplits: 1)
        return parts.count == 2 ? parts.first.map(String.init) : nil
    }

    /// Whether both tell the same thing: they have one id, or they set articles side by side in the same way and have a
    /// place in common. The id alone is not enough: it is made of what was told first, and when an older article turns
    /// out to belong to it, or falls out of the story's window, another place is first.
    func isSameThing(as other: Alert) -> Bool {
        if id == other.id { return true }
        guard kind == other.kind, plugin == other.plugin, ReportKind.comparing.contains(kind), setsSideBySide,
            other.setsSideBySide
        else { return false }
        return values.contains { value in other.values.contains { $0.isSamePlace(as: value) } }
    }

    /// Whether it has words of two articles or more. A date that contradicts itself is told of one article, and is another
    /// thing than the same date beside that of others.
    private var setsSideBySide: Bool { Set(values.map { "\($0.sha256) \($0.item)" }).count > 1 }

    /// What is told where another outlet joins what was told already; nil where its outlet is among those told of.
    /// - Parameters:
    ///   - told: the alert itself.
    ///   - more: the follow-ups so far.
    func followUp(to told: Alert, after more: [Alert]) -> Alert? {
        guard let outlet = article.outlet,
            !([told] + more).contains(where: {
                $0.article.outlet == outlet || $0.values.contains { $0.outlet == outlet }
            })
        else { return nil }
        var next = self
        next.id = "\(told.id)-\(more.count + 2)"
        next.message = "\(outlet) joins: \(message)"
        return next
    }
}

extension Alert.Value {
    fileprivate func isSamePlace(as other: Alert.Value) -> Bool {
        sha256 == other.sha256 && item == other.item && start < other.end && other.start < end
    }
}
