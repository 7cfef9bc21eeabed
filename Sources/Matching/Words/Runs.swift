/// Runs of words that two texts have in common, without gaps.
public enum Runs {
    /// Whether the shorter of two runs stands in the longer, word for word; an empty one stands in none.
    public static func isPart<Word: Equatable>(_ one: [Word], of two: [Word]) -> Bool {
        let (short, long) = one.count <= two.count ? (one, two) : (two, one)
        guard !short.isEmpty else { return false }
        return (0...(long.count - short.count)).contains { long[$0..<$0 + short.count].elementsEqual(short) }
    }

    /// The most words that both have one after the other.
    public static func longestCommon<Word: Equatable>(_ one: [Word], _ two: [Word]) -> Int {
        var longest = 0
        var before = [Int](repeating: 0, count: two.count + 1)
        for word in one {
            var here = [Int](repeating: 0, count: two.count + 1)
            for at in two.indices where two[at] == word {
                here[at + 1] = before[at] + 1
                longest = max(longest, here[at + 1])
            }
            before = here
        }
        return longest
    }
}
