import ReportKit

extension Labels {
    /// Posts of social networks: what was posted, its signature, its picture link.
    mutating func labelEmbeds() {
        for at in paragraphs.indices where paragraphs[at].kind == nil || paragraphs[at].kind == .caption {
            let range = paragraphs[at].range
            if let signature = signature(in: range) {
                paragraphs[at].kind = .embed
                // A signature on a line of its own belongs to the post beside it.
                if signature.lowerBound - range.lowerBound < 4 { labelPost(around: at) }
            } else if endsInPictureLink(range) || isHashtags(range) || isPostFrame(range) {
                paragraphs[at].kind = .embed
            }
        }
    }

    /// `— Name (@handle) February 3, 2022`
    private func signature(in range: Range<Int>) -> Range<Int>? {
        guard let handle = lastHandle(range) else { return nil }
        var start = handle
        while start > range.lowerBound, handle - start < 120 {
            start -= 1
            if galley.text[start] == 0x94 || galley.text[start] == 0x93, start >= 2, galley.text[start - 1] == 0x80,
                galley.text[start - 2] == 0xE2
            {
                break
            }
            if galley.text[start] == 0x2D,
                start == range.lowerBound || galley.text[start - 1] <= 0x20 || galley.text[start - 1] == 0x2D
            {
                break
            }
        }
        guard galley.text[start] == 0x2D || galley.text[start] >= 0x80, handle - start < 120 else { return nil }
        let close = (handle..<range.upperBound).first { galley.text[$0] == 0x29 } ?? range.upperBound
        let after = galley.trimmed(min(close + 1, range.upperBound)..<range.upperBound)
        guard after.count <= 40 else { return nil }
        let words = DateWords(Array(galley.text[after]))
        guard after.isEmpty || words.written() != nil || words.iso() != nil else { return nil }
        return max(range.lowerBound, start - 2)..<range.upperBound
    }

    /// Where the last `(@` of the paragraph stands, near its end.
    private func lastHandle(_ range: Range<Int>) -> Int? {
        var at = range.upperBound - 2
        while at >= range.lowerBound, range.upperBound - at < 120 {
            if galley.text[at] == 0x28, galley.text[at + 1] == 0x40 { return at }
            at -= 1
        }
        return nil
    }

    private mutating func labelPost(around at: Int) {
        if at + 1 < paragraphs.count, paragraphs[at + 1].kind == nil, endsInPictureLink(paragraphs[at + 1].range) {
            paragraphs[at + 1].kind = .embed
            return
        }
        if at > 0, paragraphs[at - 1].kind == nil, at > 1, galley.characters(in: paragraphs[at - 1].range) <= 290 {
            paragraphs[at - 1].kind = .embed
        }
    }

    private static let links = PhraseTable(["pic.twitter.com/", "pic.x.com/", "https://t.co/", "http://t.co/"])

    /// The last word is the address of a picture or a shortened link.
    private func endsInPictureLink(_ range: Range<Int>) -> Bool {
        var start = range.upperBound
        while start > range.lowerBound, galley.text[start - 1] > 0x20, range.upperBound - start < 80 { start -= 1 }
        return Self.links.match(galley.lower, at: min(start, range.upperBound - 1), before: range.upperBound) != nil
    }

    /// `#OneTag #AnotherTag`, `@handle`, and nothing else.
    private func isHashtags(_ range: Range<Int>) -> Bool {
        guard range.count < 200 else { return false }
        var begins = true
        for at in range {
            if begins, galley.text[at] > 0x20, galley.text[at] != 0x23, galley.text[at] != 0x40 { return false }
            begins = galley.text[at] <= 0x20
        }
        return range.count > 1
    }

    private static let frames = PhraseTable([
        "view this post on", "a post shared by", "posted by", "view on twitter", "view more on",
        "this content is hosted", "embedded content", "tweet by",
        "view on instagram", "post by", "embed from", "view this video on", "watch on youtube", "play video",
        "loading tweet",
    ])

    private func isPostFrame(_ range: Range<Int>) -> Bool {
        range.count < 160 && Self.frames.match(galley.lower, at: range.lowerBound, before: range.upperBound) != nil
            && !galley.endsSentence(range)
    }
}
