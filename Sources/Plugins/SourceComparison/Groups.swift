import ReportKit

/// Groups of places that belong together.
struct Groups {
    private var parents: [Table.Place: Table.Place] = [:]
    /// By root: all places of its group.
    private var places: [Table.Place: [Table.Place]] = [:]

    /// The place that stands for the whole group.
    func root(_ place: Table.Place) -> Table.Place {
        var at = place
        while let parent = parents[at], parent != at { at = parent }
        return at
    }

    /// Puts two groups together.
    mutating func join(_ one: Table.Place, _ two: Table.Place) {
        let (low, high) = (min(root(one), root(two)), max(root(one), root(two)))
        if parents[low] == nil { parents[low] = low }
        guard low != high else { return }
        parents[high] = low
        places[low] = group(low) + group(high)
        places[high] = nil
    }

    /// No groups.
    init() {}

    /// The groups that links make, the surest first: two groups are put together where their places are of one thing, any two of
    /// one article for sure, and half of the others.
    ///
    /// One link of many is a chance, and a chain of chances puts all that somebody said into one group.
    /// - Parameters:
    ///   - links: places of two articles each, the earlier article's first.
    ///   - areOne: whether two places of one article tell the same.
    init(joining links: [(Table.Place, Table.Place)], areOne: (Table.Place, Table.Place) -> Bool) {
        let linked = Set(links.map(Ends.init))
        for (one, two) in links {
            join(one, two) { mine, other in
                mine.article == other.article
                    ? areOne(mine, other) : linked.contains(Ends(first: min(mine, other), second: max(mine, other)))
            }
        }
    }

    /// The two places of a link, the earlier first.
    private struct Ends: Hashable {
        let first: Table.Place
        let second: Table.Place
    }

    private mutating func join(
        _ one: Table.Place, _ two: Table.Place, areOne: (Table.Place, Table.Place) -> Bool
    ) {
        let first = group(root(one)), second = group(root(two))
        var among = 0, alike = 0
        for mine in first {
            for other in second where mine != other {
                let fits = areOne(mine, other)
                if mine.article == other.article, !fits { return }
                if mine.article != other.article { (among, alike) = (among + 1, alike + (fits ? 1 : 0)) }
            }
        }
        if 2 * alike >= among { join(one, two) }
    }

    private func group(_ root: Table.Place) -> [Table.Place] { places[root] ?? [root] }

    /// The members of each group of two or more, in reading order.
    func members(of places: some Sequence<Table.Place>) -> [Table.Place: [Table.Place]] {
        Dictionary(grouping: Set(places), by: root).mapValues { $0.sorted() }
    }
}
