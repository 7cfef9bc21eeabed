/// Whether two mentions hang on the same clause: the same bearer, the same verb.
struct Kinship: Sendable {
    /// How surely their bearers are one, 0 to 1; nil where nothing can be said.
    let bearers: Double?
    /// How alike their verbs are, 0 to 1; nil where one tells nothing.
    let verbs: Double?
    /// Two names of two, and neither sentence has the other's.
    let areTwo: Bool

    init(_ one: Bearer?, _ verb: Int?, _ line: Line, _ two: Bearer?, _ otherVerb: Int?, _ other: Line) {
        bearers = Bearer.likeness(one, two)
        verbs = line.verbLikeness(verb, in: other, to: otherVerb)
        areTwo = Kinship.areTwo(one, line, two, other, bearers)
    }

    private static func areTwo(_ one: Bearer?, _ line: Line, _ two: Bearer?, _ other: Line, _ likeness: Double?) -> Bool
    {
        guard let one, let two, one.isNamed, likeness == 0 else { return false }
        return !two.isNamed(in: line) && !one.isNamed(in: other)
    }

    /// Another bearer that does something else: nothing speaks for one clause.
    var isLoose: Bool { bearers ?? 1 < 0.6 && verbs ?? 1 < 0.5 || verbs ?? 1 < 0.35 }
}
