import ReportKit

extension Labels {
    /// Appeals to the reader at the end: "A Message from …:", "Dear readers," and what follows; asking paragraphs after the last news.
    mutating func labelAppeals() {
        if let start = paragraphs.indices.first(where: { isOpen($0) && opensAppeal(paragraphs[$0].range) && asks(after: $0) }) {
            for at in start..<paragraphs.count { close(at) }
        }
        labelTrailingAppeals()
    }

    private func isOpen(_ at: Int) -> Bool {
        guard let kind = paragraphs[at].kind else { return true }
        return kind == .body || kind == .crosshead
    }

    private mutating func close(_ at: Int) {
        paragraphs[at].kind = .boilerplate
        let range = paragraphs[at].range
        cuts.removeAll { Int($0.span.start) >= range.lowerBound && Int($0.span.end) <= range.upperBound }
    }

    private static let openers = PhraseTable([
        "a message from", "a note to readers", "a note to our readers", "to our readers", "a note from", "a letter from", "a word from", "a personal message from", "an appeal from", "a request from", "message from", "dear reader", "dear readers",
        "dear friend", "dear friends", "dear subscriber", "dear supporter", "before you go", "we have a favor to ask", "we have a favour to ask", "a small favour", "a small favor", "why your support matters",
        "support our work", "support our journalism", "support independent journalism", "help us keep", "thank you for reading", "thanks for reading", "while you're here", "while you are here", "since you're here", "since you are here",
        "if you appreciate", "if you enjoyed this", "if you like what you", "can we count on you", "will you help", "will you support", "about this newsletter",
    ])

    private func opensAppeal(_ range: Range<Int>) -> Bool {
        guard let length = Self.openers.match(galley.lower, at: range.lowerBound, before: range.upperBound) else { return false }
        // "A message from the minister said …" is news; a salutation ends soon or with a colon, comma or dash.
        if galley.words(in: range) <= 9 { return !galley.ends(range, with: ".") || range.count - length < 24 }
        return Self.requests.count(in: galley, range, limit: 1) > 0
    }

    /// Words with which an outlet asks its reader for money or an address.
    private static let requests = PhraseTable([
        "support us", "supporting us", "your support", "your help", "need your", "donate", "donation", "donations", "contribution", "contributions", "contribute", "subscribe", "subscription",
        "subscriber", "subscribers", "our readers", "become a member", "member today", "our newsletter", "newsletter", "newsletters", "monthly", "our work", "our journalism", "independent journalism", "our reporting", "sign up", "your inbox", "please consider", "per month", "a month", "as little as", "please give", "give today", "remind me", "without you", "paywall", "free of charge",
        "reader-funded", "readers like you", "stand with us", "standing with us", "make a difference", "a difference", "tax-deductible", "pledge", "chip in", "patreon", "our mission", "our newsroom", "our journalists", "this newsletter", "crowdfunding", "we rely on", "funded by",
        "our website", "our site", "help us", "by supporting", "takes less than", "quick to set up", "unsubscribe", "follow us", "our app", "our telegram", "our channel", "gift", "ad-free", "cancel anytime",
    ])
    private static let addressing = PhraseTable(["you", "your", "you're", "we", "our", "us", "please", "readers", "reader", "click", "subscribe", "donate", "support"])

    private func asks(after start: Int) -> Bool {
        var found = 0
        for at in start..<min(paragraphs.count, start + 14) { found += Self.requests.count(in: galley, paragraphs[at].range, limit: 4) }
        return found >= 2
    }

    private func isAppeal(_ range: Range<Int>) -> Bool {
        // What is printed in quotation marks is somebody's statement.
        guard let first = range.first, galley.text[first] != 0x22, !(galley.text[first] == 0xE2) else { return false }
        let asked = Self.requests.count(in: galley, range, limit: 3)
        return asked >= 2 && Self.addressing.count(in: galley, range, limit: 3) >= 3 && !hasQuotation(range)
    }

    private func hasQuotation(_ range: Range<Int>) -> Bool {
        galley.find("\u{201C}", in: range) != nil || galley.find("\" said", in: range) != nil || galley.find(" said ", in: range) != nil
    }

    /// From the end backwards: appeals, and one or two lines among them.
    private mutating func labelTrailingAppeals() {
        var at = paragraphs.count - 1
        var first: Int?
        var others = 0
        while at > 0, others <= 2 {
            if isOpen(at) {
                if isAppeal(paragraphs[at].range) {
                    first = at
                    others = 0
                } else if galley.words(in: paragraphs[at].range) > 14 {
                    others += 2
                } else {
                    others += 1
                }
            }
            at -= 1
        }
        guard let first, first > 0 else { return }
        for at in first..<paragraphs.count where isOpen(at) { close(at) }
    }
}
