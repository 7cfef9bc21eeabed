/// Joins what is most alike, on average over all members, until nothing is alike enough.
struct AverageLink {
    private var rows: [[Float]]
    private var members: [[Int]]

    /// - Parameter rows: likeness by row and column, symmetric.
    init(_ rows: [[Float]]) {
        self.rows = rows
        members = rows.indices.map { [$0] }
    }

    /// The clusters, each in ascending order, by their first member.
    consuming func clusters(atLeast threshold: Float) -> [[Int]] {
        while let (one, two) = closest(atLeast: threshold) { join(one, two) }
        return members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    private func closest(atLeast threshold: Float) -> (Int, Int)? {
        var best: (Int, Int)?
        var most = threshold
        for one in rows.indices where !members[one].isEmpty {
            for two in 0..<one
            where !members[two].isEmpty && (rows[one][two] > most || best == nil && rows[one][two] >= most) {
                most = rows[one][two]
                best = (two, one)
            }
        }
        return best
    }

    private mutating func join(_ one: Int, _ two: Int) {
        let (first, second) = (Float(members[one].count), Float(members[two].count))
        for other in rows.indices where other != one && !members[other].isEmpty {
            let mean = (rows[one][other] * first + rows[two][other] * second) / (first + second)
            rows[one][other] = mean
            rows[other][one] = mean
        }
        members[one] += members[two]
        members[two] = []
    }
}
