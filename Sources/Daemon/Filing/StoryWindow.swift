/// How many of a story's newest articles a new one is set against.
///
/// The oldest are let go several at a time: what was compared of a story is remembered by its first article, and would have to be
/// compared anew each time that one goes. The number depends on the count alone, so that a daemon that starts anew keeps the same.
struct StoryWindow: Equatable {
    let most: Int

    /// How many of so many articles are kept.
    func kept(of count: Int) -> Int {
        guard count > most else { return count }
        let step = max(1, most / 4)
        let left = (count - most + step - 1) / step * step
        return max(1, count - left)
    }
}
