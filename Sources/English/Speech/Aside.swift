import ReportKit

/// A few words between dashes that break into an utterance and say whose it is: “It is”—Anna Hale paused—“the last.”
struct Aside {
    /// The first token of the name.
    let name: Int

    /// How many tokens it has at most, its dashes included.
    private static let longest = 12

    /// Nil where what stands between two runs is none.
    init?(between one: Range<Int>, and other: Range<Int>, _ body: BodyText) {
        let gap = one.upperBound..<max(one.upperBound, other.lowerBound)
        guard (3...Self.longest).contains(gap.count), Self.isDash(gap.lowerBound, body),
            Self.isDash(gap.upperBound - 1, body), body.isCapitalized(gap.lowerBound + 1)
        else { return nil }
        name = gap.lowerBound + 1
    }

    private static func isDash(_ at: Int, _ body: BodyText) -> Bool {
        [0x2014, 0x2015, 0x2013].contains(body.sign(at))
    }
}
