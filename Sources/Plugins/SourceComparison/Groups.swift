import ReportKit

/// Groups of places that belong together.
struct Groups {
    private var parents: [Table.Place: Table.Place] = [:]

    /// The place that stands for the whole group.
    func root(_ place: Table.Place) -> Table.Place {
        var at = place
        while let parent = parents[at], parent != at { at = parent }
        return at
    }

    /// Puts two groups together.
    mutating func join(_ one: Table.Place, _ two: Table.Place) {
        let (low, high) = (min(root(one), root(two)), max(root(one), root(two)))
        if low != high { parents[high] = low }
        if parents[low] == nil { parents[low] = low }
    }

    /// The members of each group of two or more, in reading order.
    func members(of places: some Sequence<Table.Place>) -> [Table.Place: [Table.Place]] {
        Dictionary(grouping: Set(places), by: root).mapValues { $0.sorted() }
    }
}
