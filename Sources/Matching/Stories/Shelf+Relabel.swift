extension Shelf {
    /// Gives newly sorted clusters of articles the stories they had, as far as can be: the older story goes with the
    /// cluster that holds most of its articles. What is left over ends (merged) or is founded.
    mutating func relabel(_ clusters: [[Int]], from old: [Int], _ placement: inout StoryMatcher.Placement) {
        var names = [Int?](repeating: nil, count: clusters.count)
        var ended: [(story: Int, cluster: Int)] = []
        for story in old.sorted() {
            let held = clusters.indices.map { at in (at, clusters[at].count { self.story(of: $0) == story }) }
            guard let most = held.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), most.1 > 0 else { continue }
            if names[most.0] == nil { names[most.0] = story } else { ended.append((story, most.0)) }
        }
        let merged = Dictionary(ended.compactMap { end in names[end.cluster].map { (end.story, $0) } }) { first, _ in
            first
        }
        for (at, cluster) in clusters.enumerated() {
            let story = names[at] ?? nextStory
            for number in cluster where self.story(of: number) != story {
                let before = self.story(of: number)
                put(number, in: story)
                if merged[before] != story, number != articles.count - 1 {
                    placement.moved.append(StoryMatcher.Move(article: number, story: story))
                }
            }
        }
        placement.merges += merged.map { StoryMatcher.Merge(story: $0.key, into: $0.value) }.sorted {
            $0.story < $1.story
        }
        if let follows = placement.follows, let into = merged[follows] { placement.follows = into }
    }
}
