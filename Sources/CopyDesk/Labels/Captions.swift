import ReportKit

extension Labels {
    /// A photograph's caption: begins as archives and agencies begin one, or ends in a photographer's credit.
    func isCaption(_ range: Range<Int>) -> Bool {
        guard range.count <= 900 else { return false }
        return beginsAsCaption(range) || endsInCredit(range)
    }

    private func beginsAsCaption(_ range: Range<Int>) -> Bool {
        let (start, end) = (range.lowerBound, range.upperBound)
        // FILE PHOTO: … · FILE - … · File photo of … · HANDOUT PHOTO
        for lead: StaticString in [
            "file photo", "file image", "file picture", "file pic", "handout photo", "undated photo", "handout image",
        ]
        where galley.has(lead, at: start, before: end) && (galley.text[start] == 0x46 || galley.text[start] == 0x48) {
            return true
        }
        if galley.has("file ", at: start, before: end), galley.text[start..<start + 4].elementsEqual("FILE".utf8),
            isDash(start + 5)
        {
            return true
        }
        for lead: StaticString in [
            "photo", "image", "picture", "pictured", "caption", "photograph", "photos", "video", "illustration",
            "graphic", "watch",
        ]
        where galley.has(lead, at: start, before: end) {
            let after = start + lead.utf8CodeUnitCount
            if after < end, galley.text[after] == 0x3A || galley.text[after] == 0x7C { return true }
            for word: StaticString in [" by ", " credit", " courtesy", " source", " via ", " caption", " copyright"]
            where galley.has(word, at: after, before: end) && range.count <= 300
                && !galley.has("watch", at: start, before: end)
            { return true }
        }
        return false
    }

    private func isDash(_ at: Int) -> Bool {
        at < galley.text.count
            && (galley.text[at] == 0x2D
                || (at + 2 < galley.text.count && galley.text[at] == 0xE2 && galley.text[at + 1] == 0x80
                    && (0x93...0x94).contains(galley.text[at + 2])))
    }

    /// `… REUTERS/Jane Roe`, `… (AP Photo/Jane Roe)`, `… [Jane Roe/AFP]`, `… Photo: Jane Roe`, `… | Jane Roe via Getty Images`.
    private func endsInCredit(_ range: Range<Int>) -> Bool {
        let tail = creditTail(range)
        let isGroup =
            tail.lowerBound > range.lowerBound
            && (galley.text[tail.lowerBound - 1] == 0x5B || galley.text[tail.lowerBound - 1] == 0x28)
        if isGroup {
            guard galley.words(in: tail) <= 9, isCredit(tail) else { return false }
            return Self.creditWords.count(in: galley, tail, limit: 1) > 0
                || (hasAgencySlash(tail) && !tail.contains { galley.text[$0] == 0x2C })
        }
        // The last words after the last sentence: an agency and a slash, or a credit word and a name.
        let last = afterLastSentence(range)
        guard galley.words(in: last) <= 7, !last.isEmpty, !galley.endsSentence(last) else { return false }
        return hasAgencySlash(last)
            || (Self.creditWords.count(in: galley, last, limit: 1) > 0 && !last.elementsEqual(range))
            || (last.elementsEqual(range)
                && Self.agencyOnly.match(galley.lower, at: last.lowerBound, before: last.upperBound) == last.count)
    }

    /// Names and credit words: few words that begin small.
    private func isCredit(_ range: Range<Int>) -> Bool {
        var (small, all) = (0, 0)
        for at in range where isLetter(galley.text[at]) && (at == range.lowerBound || !isLetter(galley.text[at - 1])) {
            all += 1
            if !isCapital(galley.text[at]) { small += 1 }
        }
        return small * 2 <= all
    }

    private static let creditWords = PhraseTable([
        "photo", "photos", "photograph", "getty images", "getty", "ap photo", "image", "images", "credit", "courtesy",
        "handout", "file", "pool photo",
        "shutterstock", "istock", "photographer", "picture", "photo by", "epa-efe", "unsplash", "screenshot",
        "wikimedia commons", "alamy", "via ap",
    ])
    private static let agencyOnly = PhraseTable([
        "getty images", "afp", "ap", "reuters", "epa", "shutterstock", "istock", "afp/getty images",
        "getty images/istockphoto", "ap photo", "alamy",
    ])

    /// Inside the last brackets, where the paragraph ends with them; else the whole.
    private func creditTail(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last else { return range }
        var end = last
        if galley.text[end] == 0x2E, end > range.lowerBound { end -= 1 }
        guard galley.text[end] == 0x5D || galley.text[end] == 0x29 else { return range }
        let open: UInt8 = galley.text[end] == 0x5D ? 0x5B : 0x28
        var at = end
        while at > range.lowerBound, end - at < 160, galley.text[at] != open { at -= 1 }
        return galley.text[at] == open ? at + 1..<end : range
    }

    /// `REUTERS/Jane`, `Jane Roe/AFP`: a slash between capitals, one side an agency's capitals.
    private func hasAgencySlash(_ range: Range<Int>) -> Bool {
        for at in range where galley.text[at] == 0x2F && at > range.lowerBound && at + 1 < range.upperBound {
            var (left, right) = (0, 0)
            var i = at - 1
            while i >= range.lowerBound, isCapital(galley.text[i]) { (left, i) = (left + 1, i - 1) }
            var j = at + 1
            while j < range.upperBound, isCapital(galley.text[j]) { (right, j) = (right + 1, j + 1) }
            let begins = isCapital(galley.text[at + 1])
            if begins,
                left >= 2 && (i < range.lowerBound || !isLetterOrDigit(galley.text[i]))
                    || (right >= 2 && isLetter(galley.text[at - 1]) && left == 0)
            {
                return true
            }
        }
        return false
    }

    private func afterLastSentence(_ range: Range<Int>) -> Range<Int> {
        var at = range.upperBound - 1
        while at > range.lowerBound, range.upperBound - at < 120 {
            let byte = galley.text[at - 1]
            if galley.text[at] <= 0x20, byte == 0x2E || byte == 0x7C || byte == 0x22 || byte == 0x29 || byte == 0x3A {
                return galley.trimmed(at..<range.upperBound)
            }
            at -= 1
        }
        return at == range.lowerBound ? range : range.upperBound..<range.upperBound
    }
}
