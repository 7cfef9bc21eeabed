import ReportKit

extension Labels {
    /// What stands under a newsletter: why it was sent, how to get rid of it, who sends it from where.
    ///
    /// From the line that speaks of the subscription on, all short lines to the end; what is longer may be news again.
    mutating func labelMailFooter() {
        let open = paragraphs.indices.filter { paragraphs[$0].kind == nil || paragraphs[$0].kind == .body }
        guard let first = open.dropFirst().first(where: { speaksOfSubscription(paragraphs[$0].range) }) else { return }
        for at in open where at >= first && galley.words(in: paragraphs[at].range) <= Self.footerWords {
            paragraphs[at].kind = .boilerplate
        }
    }

    /// A longer paragraph under the footer's first line is none of it.
    private static let footerWords = 40

    private func speaksOfSubscription(_ range: Range<Int>) -> Bool {
        galley.words(in: range) <= Self.footerWords && Self.subscription.count(in: galley, range, limit: 1) > 0
    }

    private static let subscription = PhraseTable([
        "unsubscribe", "you get this letter because", "you are receiving this", "you're receiving this",
        "you received this", "you get this email because", "you get this newsletter because", "update your preferences",
        "manage your preferences", "email preferences", "mailing preferences", "this email was sent to",
        "this letter was sent to", "this message was sent to", "no longer wish to receive", "to stop receiving",
    ])
}
