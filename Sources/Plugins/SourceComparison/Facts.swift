import Matching
import ReportKit

/// Where outlets contradict each other without a number: who, where, whether.
struct Facts {
    private let wording: StoryWording
    private let settings: ComparisonSettings

    /// From this likeness on two claims are about one fact.
    private static let sameFact = 0.85
    private static let kinds: Set<Slot.Kind> = [.place, .actor, .negation, .opposite]
    private static let conditions = Lexicon("if who whoever whether unless would could might may should when")

    init(_ wording: StoryWording, _ settings: ComparisonSettings) {
        self.wording = wording
        self.settings = settings
    }

    /// A contradiction that stood before an outlet printed one of its sides again is no news: it is told once.
    func reports(_ pairs: [ClaimPair]) -> [Report] {
        var told: Set<[String]> = []
        return pairs.filter { $0.likeness.score >= Self.sameFact && $0.likeness.relation == .conflict }.compactMap {
            pair in
            let words = [
                pair.first.article.words(pair.first.claim.span), pair.second.article.words(pair.second.claim.span),
            ]
            guard let slot = slot(pair), told.insert(words).inserted else { return nil }
            return report(pair, slot)
        }
    }

    private func slot(_ pair: ClaimPair) -> Slot? {
        guard Self.isStated(pair.first.claim, pair.first.article), Self.isStated(pair.second.claim, pair.second.article)
        else { return nil }
        return pair.likeness.slots.first {
            $0.verdict == .conflicts && Self.kinds.contains($0.kind) && Self.isSound($0, pair)
        }
    }

    private func report(_ pair: ClaimPair, _ slot: Slot) -> Report? {
        let (first, second) = (pair.first.article, pair.second.article)
        let span = pair.first.claim.span, other = pair.second.claim.span
        let confidence = min(0.95, 0.15 + 0.75 * pair.likeness.score).hundredths
        guard let urgency = settings.urgency(.factConflict, confidence) else { return nil }
        let words = first.words(span, atMost: 80)
        return Report(
            .factConflict, about: words,
            message:
                "\(first.publisher): “\(words)”; \(second.publisher): “\(second.words(other, atMost: 80))”",
            values: [
                Evidence(first.id, slot.first ?? span, value: first.words(slot.first ?? span)),
                Evidence(second.id, slot.second ?? other, value: second.words(slot.second ?? other)),
            ], why: [slot.reason, "the claims are \(percent(pair.likeness.score)) alike"], confidence: confidence,
            urgency: urgency)
    }

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

    /// Whether a contradiction is more than another spelling, another form of the word or another person.
    private static func isSound(_ slot: Slot, _ pair: ClaimPair) -> Bool {
        switch slot.kind {
        case .actor: return Names.areTwoPeople(slot, pair)
        case .opposite:
            guard let one = slot.first, let two = slot.second else { return false }
            return endsInIng(pair.first.article, one) == endsInIng(pair.second.article, two)
        default: return true
        }
    }

    private static func endsInIng(_ article: Article, _ span: TextSpan) -> Bool {
        article.text[span.range].suffix(3).map { $0 | 0x20 } == Array("ing".utf8)
    }
}
