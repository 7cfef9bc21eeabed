import Matching
import ReportKit

extension SourceComparison {
    /// Where outlets contradict each other without a number: who, where, whether.
    func facts(on table: Table) -> [Report] {
        // A contradiction that stood before an outlet printed one of its sides again is no news.
        var told: Set<Set<String>> = []
        return table.pairs.flatMap { one, two in
            SourceComparison.alike(table.copies[one].article, table.copies[two].article).compactMap { pair -> Report? in
                guard pair.likeness.relation == .conflict else { return nil }
                let slots = pair.likeness.slots.filter {
                    $0.verdict == .conflicts && SourceComparison.facts.contains($0.kind)
                }
                let first = table.copies[one].article, second = table.copies[two].article
                guard let slot = slots.first,
                    SourceComparison.isSound(slot, first, first.claims[pair.first], second, second.claims[pair.second])
                else { return nil }
                guard SourceComparison.isStated(first.claims[pair.first], first),
                    SourceComparison.isStated(second.claims[pair.second], second)
                else { return nil }
                let span = first.claims[pair.first].span, other = second.claims[pair.second].span
                let confidence = (min(0.95, 0.15 + 0.75 * pair.likeness.score) * 100).rounded() / 100
                guard let urgency = settings.urgency(.factConflict, confidence) else { return nil }
                let words = table.words(one, span, atMost: 80)
                guard told.insert([table.words(one, span), table.words(two, other)]).inserted else { return nil }
                return Report(
                    .factConflict, about: words,
                    message:
                        "\(table.copies[one].outlet): “\(words)”; \(table.copies[two].outlet): “\(table.words(two, other, atMost: 80))”",
                    values: [
                        Evidence(first.id, slot.first ?? span, value: table.words(one, slot.first ?? span)),
                        Evidence(second.id, slot.second ?? other, value: table.words(two, slot.second ?? other)),
                    ], why: [slot.reason, "the claims are \(percent(pair.likeness.score)) alike"],
                    confidence: confidence,
                    urgency: urgency)
            }.prefix(2)
        }
    }

    /// The claims of two articles of which one contradicts the other or was made of it; compared once for a process.
    static func alike(_ one: Article, _ two: Article) -> [ClaimMatcher.Pair] {
        compared.value(of: one, with: two) {
            ClaimMatcher().pairs(ClaimSheet.of(one), ClaimSheet.of(two), least: sameFact)
                .filter { $0.likeness.relation == .conflict || Retold.isLikely($0.likeness) }
        }
    }

    private static let compared = Prepared<[ClaimMatcher.Pair]>(room: PairReading.pairs)
    private static let sameFact = 0.85
    /// Somebody states it as a fact: it is no condition, no "those who", and no part of a direct quotation, whose speakers
    /// may well contradict each other.
    private static func isStated(_ claim: Claim, _ article: Article) -> Bool {
        if let quotation = claim.quotation, article.quotations.indices.contains(quotation),
            article.quotations[quotation].kind != .indirect
        {
            return false
        }
        return !tokens(in: article.text.span, claim.span.range).contains {
            conditions.contains(WordKey(article.text.span, $0.span.range))
        }
    }

    private static let conditions = Lexicon("if who whoever whether unless would could might may should when")

    /// Whether a contradiction is more than another spelling, another form of the word or another person.
    private static func isSound(_ slot: Slot, _ first: Article, _ claim: Claim, _ second: Article, _ other: Claim)
        -> Bool
    {
        switch slot.kind {
        case .actor: return OtherNames(slot, first, claim, second, other).areTwoPeople
        case .opposite:
            guard let one = slot.first, let two = slot.second else { return false }
            return endsInIng(first, one) == endsInIng(second, two)
        default: return true
        }
    }

    private static func endsInIng(_ article: Article, _ span: TextSpan) -> Bool {
        article.text[span.range].suffix(3).map { $0 | 0x20 } == Array("ing".utf8)
    }

    private static let facts: Set<Slot.Kind> = [.place, .actor, .negation, .opposite]
}
