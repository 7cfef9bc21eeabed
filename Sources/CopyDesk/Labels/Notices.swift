import ReportKit

extension Labels {
    /// A line that the page says to its reader and not the article to the world: "Read more: …", "Sign up for …", "© 2021 …".
    ///
    /// Short lines alone: a sentence about subscriptions is news.
    func isNotice(_ range: Range<Int>) -> Bool {
        let (start, end) = (range.lowerBound, range.upperBound)
        if galley.text[start] == 0xC2, start + 1 < end, galley.text[start + 1] == 0xA9 { return range.count < 400 }
        let lead = Self.bulletLength(galley, range)
        if let length = Self.labels.match(galley.lower, at: start + lead, before: end) {
            return isLabel(start + lead..<start + lead + length, range)
        }
        if range.count <= 260, Self.orders.match(galley.lower, at: start + lead, before: end) != nil {
            return Self.services.count(in: galley, range, limit: 1) > 0
        }
        return range.count <= 600 && Self.legal.count(in: galley, range, limit: 1) > 0
    }

    /// After a label: the end, a colon, or a few words that do not make a sentence.
    private func isLabel(_ label: Range<Int>, _ range: Range<Int>) -> Bool {
        let rest = galley.trimmed(label.upperBound..<range.upperBound)
        if rest.isEmpty { return true }
        if galley.text[rest.lowerBound] == 0x3A || galley.text[rest.lowerBound] == 0x7C
            || galley.text[rest.lowerBound] == 0x3E
        {
            return range.count <= 400
        }
        if galley.text[rest.lowerBound] == 0xC2 || galley.text[rest.lowerBound] == 0xE2 { return range.count <= 200 }
        // A word alone ("listen", "close") says too little about the words after it.
        return galley.isOrnament(rest)
            || (range.count <= 120 && galley.words(in: label) > 1 && !galley.endsSentence(range))
    }

    static func bulletLength(_ galley: Galley, _ range: Range<Int>) -> Int {
        var at = range.lowerBound
        while at < range.upperBound, !isLetterOrDigit(galley.text[at]), at - range.lowerBound < 8 { at += 1 }
        return at - range.lowerBound
    }

    /// Labels of links, adverts and controls.
    private static let labels = PhraseTable([
        "read more", "read also", "also read", "read next", "read our", "read the full", "read full", "see also",
        "see more", "more on this", "more on", "related",
        "related articles", "related stories", "related coverage", "related topics", "recommended", "you may also like",
        "you might also like", "don't miss",
        "more from", "more stories", "up next", "next article", "previous article", "most read", "most popular",
        "trending", "top stories", "latest news",
        "advertisement", "advertising", "sponsored", "sponsored content", "promoted", "promoted content",
        "story continues below", "article continues below", "article continues after",
        "story continues after", "continue reading", "scroll to continue", "skip advertisement", "share this",
        "share on", "share", "tweet", "print", "email", "copy link", "comments",
        "leave a comment", "leave a reply", "view comments", "show comments", "post a comment", "log in to comment",
        "listen to this article", "listen", "watch now", "watch live", "watch more", "click here",
        "tap here", "get the app", "download the app", "follow us", "follow our", "like us", "join us", "join our",
        "jump to", "back to top", "image source", "image caption", "media caption",
        "load more", "remind me later", "not now", "no thanks", "close", "menu", "skip to content",
        "skip to main content", "about the author", "tags", "topics", "filed under",
        "explore more", "what to read next", "editor's picks", "editors' picks", "our standards", "in this article",
        "on our radar", "related news", "related links", "related posts", "like this story", "you are reading",
        "view in browser", "view in your browser", "view this email in your browser", "view online", "read online",
        "view this letter in your browser", "open in browser",
        "save article", "toggle", "gift this article",
    ])
    /// Verbs that address the reader …
    private static let orders = PhraseTable([
        "sign up", "subscribe", "register", "click", "tap", "follow", "download", "join", "get", "log in", "sign in",
        "become", "support", "donate", "enter", "create", "try",
        "unlock", "start", "receive", "stay", "want", "read", "check out", "find out", "catch up", "like", "send",
        "have a", "do you", "got a", "please", "enable", "turn on", "we use", "this site uses",
        "this website uses", "by clicking", "by signing", "by subscribing", "by continuing", "by submitting",
        "you can unsubscribe", "you have", "you've", "already a", "to continue", "to read", "for more", "buy",
        "never miss", "don't miss", "thank you for", "thanks for", "your browser", "this video", "keep up", "our",
        "if you", "email us", "contact us", "share your", "we want to hear", "tell us", "listen to",
        "discover", "explore", "access", "enjoy", "make sure", "add", "choose", "select", "manage", "need",
        "looking for", "interested in", "love", "hear", "watch", "view", "visit", "the best of", "support our",
    ])
    /// … about what outlets offer.
    private static let services = PhraseTable([
        "newsletter", "newsletters", "your inbox", "inbox", "subscription", "subscriptions", "subscriber",
        "subscribers", "subscribe", "sign up", "our app", "the app", "app store", "google play",
        "free trial", "ad-free", "cookies", "cookie policy", "privacy policy", "terms of use", "terms of service",
        "terms and conditions", "our journalism", "independent journalism", "whatsapp", "telegram channel",
        "on twitter", "on facebook",
        "on instagram", "on telegram", "on linkedin", "on youtube", "facebook page", "your email", "email address",
        "e-mail address", "membership", "your account", "an account", "push notifications", "notifications",
        "javascript",
        "ad blocker", "adblock", "breaking news alerts", "news alerts", "daily briefing", "morning briefing",
        "free articles", "unlimited access", "premium", "e-paper", "epaper", "our podcast",
        "wherever you get your podcasts",
        "apple podcasts", "spotify", "not supported", "story idea", "confidential tip", "news tips", "in the comments",
        "comments below", "comment below", "more stories", "full coverage", "live updates here", "unsubscribe",
        "click here", "our website",
    ])
    /// Lines of law at the foot of a page.
    private static let legal = PhraseTable([
        "all rights reserved", "may not be published, broadcast, rewritten", "may not be reproduced",
        "this material may not be", "terms of use and privacy", "registered trademark of",
        "this article was originally published", "this story was originally published", "was first published on",
        "has not been edited by", "published from a syndicated feed", "auto-generated from a syndicated feed",
        "our standards: the thomson", "do not necessarily reflect", "protected by recaptcha",
        "we may earn a commission", "we may earn commission", "affiliate links",
    ])
}
