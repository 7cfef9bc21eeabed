import Matching
import ReportKit

extension PairReading.UtteranceLink {
    /// The utterances that can be one, told in two wordings.
    static func links(_ one: Copy, _ two: Copy) -> [Self] {
        one.utterances.indices.flatMap { at in
            two.utterances.indices.compactMap { link(at, $0, one, two) }
        }
    }

    /// How surely two are one claim that tell of one act, by the same source, at least: enough, and not more.
    private static let oneAct = SameClaim.alike + 0.05

    /// Fewer telling words are no statement: "best friend", "undesirable".
    private static let fewest = 4

    private static func link(_ at: Int, _ other: Int, _ first: Copy, _ second: Copy) -> Self? {
        let one = first.utterances[at], two = second.utterances[other]
        let isVerbatim = isVerbatim(one, two)
        if one.isFragment || two.isFragment {
            // a few quoted words are known again by themselves alone
            guard one.kind != .indirect, two.kind != .indirect, isVerbatim ? isOfOne(one, two) : isOfOneSurely(one, two)
            else { return nil }
        } else if min(one.telling.count, two.telling.count) < fewest {
            guard let literal = literal(one, two) else { return nil }
            return Self(
                first: at, second: other, shorter: literal.shorter, longer: literal.longer, same: literal.longer,
                isVerbatim: isVerbatim)
        }
        guard one.telling.count(where: { two.stems.contains(one.words[$0].stem) }) >= 2 else { return nil }
        let there = covered(one, two), back = covered(two, one)
        let isOneAct = isOneAct(one, two, first, second)
        guard max(there, back) >= 0.35 || isOneAct, sharesMoreThanNames(one, two) else { return nil }
        let alike = SameClaim().compare(one.statement, two.statement).score
        let same = isOneAct ? max(alike, oneAct) : alike
        return Self(
            first: at, second: other, shorter: max(there, back), longer: min(there, back), same: same,
            isVerbatim: isVerbatim)
    }

    /// "They ought to have never dug it", "They ought never to have dug it": few words tell anything, and nearly all are alike.
    private static func literal(_ one: Utterance, _ two: Utterance) -> (shorter: Double, longer: Double)? {
        guard one.kind != .indirect, two.kind != .indirect, min(one.words.count, two.words.count) >= fewestWords,
            !one.telling.isEmpty, isOfOne(one, two)
        else { return nil }
        let first = one.words.map(\.stem), second = two.words.map(\.stem)
        let left = first.reduce(into: second) { left, stem in
            if let at = left.firstIndex(of: stem) { left.remove(at: at) }
        }
        let shared = Double(second.count - left.count)
        let shorter = shared / Double(min(first.count, second.count))
        let longer = shared / Double(max(first.count, second.count))
        return shorter >= 0.85 && longer >= 0.6 ? (shorter, longer) : nil
    }

    /// So many words in all a statement has that is known by them alone.
    private static let fewestWords = 5

    /// Quoted words of two who are named are the same few words of two people.
    private static func isOfOne(_ one: Utterance, _ two: Utterance) -> Bool {
        guard let speaker = one.speaker, let other = two.speaker else { return true }
        return Names.same(speaker, other) || min(one.telling.count, two.telling.count) >= fewest
    }

    /// Both are given to the same, and say enough to be told in other words.
    private static func isOfOneSurely(_ one: Utterance, _ two: Utterance) -> Bool {
        guard let speaker = one.speaker, let other = two.speaker else { return false }
        return Names.same(speaker, other) && min(one.telling.count, two.telling.count) >= fewest
    }

    /// Whether both give to one person by name that another did the same: outlets choose other details of it.
    private static func isOneAct(_ one: Utterance, _ two: Utterance, _ first: Copy, _ second: Copy) -> Bool {
        guard let speaker = one.speaker, let other = two.speaker, !speaker.anonymous, Names.same(speaker, other),
            one.act.contains(where: { at in two.act.contains { two.words[$0].stem == one.words[at].stem } }),
            let subject = one.subject(in: first.article)
        else { return false }
        return subject == two.subject(in: second.article)
    }

    /// Two statements about the same two people have their names in common, and need have nothing else.
    private static func sharesMoreThanNames(_ one: Utterance, _ two: Utterance) -> Bool {
        one.telling.contains { at in
            !one.words[at].isName
                && two.telling.contains { other in
                    !two.words[other].isName
                        && one.statement.likeness(of: at, in: two.statement, to: other) >= LineAlignment.floor
                }
        }
    }

    private static func covered(_ one: Utterance, _ two: Utterance) -> Double {
        var all: Float = 0, found: Float = 0
        for at in one.telling {
            let weight = one.words[at].weight
            let alike = two.telling.map { one.statement.likeness(of: at, in: two.statement, to: $0) }.max() ?? 0
            all += weight
            found += alike >= LineAlignment.floor ? weight * alike : 0
        }
        return all > 0 ? Double(found / all) : 0
    }

    /// Whether the shorter one stands in the longer one word for word.
    private static func isVerbatim(_ one: Utterance, _ two: Utterance) -> Bool {
        let (short, long) = one.words.count <= two.words.count ? (one.words, two.words) : (two.words, one.words)
        guard !short.isEmpty else { return false }
        let keys = short.map(\.stem), all = long.map(\.stem)
        return (0...(all.count - keys.count)).contains { Array(all[$0..<$0 + keys.count]) == keys }
    }
}
