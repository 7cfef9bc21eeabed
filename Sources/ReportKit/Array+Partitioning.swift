extension Array {
    /// The first place from which `holds` is true, by binary search; the elements are sorted by it. The count where it never is.
    @inlinable package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
