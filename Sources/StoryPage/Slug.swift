import ReportKit

extension StoryPage {
    /// A folder name of a title and an id: `[a-z0-9][a-z0-9._-]{0,100}`, whatever the two hold.
    ///
    /// The title makes it readable, the end of the id keeps two stories with one title apart.
    public static func slug(title: String, id: String) -> String {
        let words = hyphenated(title, atMost: 60)
        let mark = String(decoding: hyphenated(id, atMost: 200).utf8.suffix(12), as: UTF8.self)
        let tail = mark.utf8.first == 0x2D ? String(mark.dropFirst()) : mark
        return [words, tail].filter { !$0.isEmpty }.joined(separator: "-").nonEmpty ?? "story"
    }

    /// The letters and digits of ASCII, small, with one hyphen for all that stands between; cut at a hyphen.
    private static func hyphenated(_ text: String, atMost limit: Int) -> String {
        var bytes: [UInt8] = []
        var gap = false
        for byte in text.utf8 {
            let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
            guard small &- 0x61 < 26 || small &- 0x30 < 10 else {
                gap = gap || byte < 0x80 && byte != 0x27
                continue
            }
            if gap, !bytes.isEmpty { bytes.append(0x2D) }
            gap = false
            bytes.append(small)
            if bytes.count > limit { break }
        }
        if bytes.count > limit {
            bytes = Array(bytes.prefix(limit))
            if let hyphen = bytes.lastIndex(of: 0x2D), hyphen > limit / 2 { bytes.removeSubrange(hyphen...) }
        }
        while bytes.last == 0x2D { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// Nil where there is nothing.
    var nonEmpty: String? { isEmpty ? nil : self }
}
