import ReportKit

extension Labels {
    /// Template tags that no engine filled in: `{{…}}`, `{%…%}`, `<%…%>`, `[[…]]`, `${…}`, `<!--…-->`, `[name key="…"]`.
    mutating func labelTemplates() {
        for at in paragraphs.indices where paragraphs[at].kind == nil {
            let tags = tags(in: paragraphs[at].range)
            guard !tags.isEmpty else { continue }
            let rest = paragraphs[at].range.count - tags.reduce(0) { $0 + $1.count }
            if rest < 4 || isBlank(paragraphs[at].range, without: tags) {
                paragraphs[at].kind = .boilerplate
            } else {
                cuts += tags.map { Segment(TextSpan($0.lowerBound, $0.upperBound), .boilerplate) }
            }
        }
    }

    private func tags(in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = range.lowerBound
        // How far the closing sign of each kind was sought in vain: nothing is searched twice, however many openers.
        var sought = [Int](repeating: range.lowerBound, count: Self.pairs.count)
        while at < range.upperBound {
            guard isOpener(galley.text[at]), let (kind, end) = tag(at, range.upperBound, &sought) else {
                at += 1
                continue
            }
            let whole = sectionEnd(at, end, kind, range.upperBound) ?? end
            found.append(at..<whole)
            at = whole
        }
        return found
    }

    private func isOpener(_ byte: UInt8) -> Bool { byte == 0x7B || byte == 0x3C || byte == 0x5B || byte == 0x24 }

    private static let pairs: [(open: StaticString, close: StaticString)] = [
        ("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("[[", "]]"), ("${", "}"), ("<!--", "-->"), ("{#", "#}"), ("[/", "]"), ("[", "]"),
    ]

    private func tag(_ at: Int, _ limit: Int, _ sought: inout [Int]) -> (Int, Int)? {
        for (kind, pair) in Self.pairs.enumerated() where galley.has(pair.open, at: at, before: limit) {
            let inside = at + pair.open.utf8CodeUnitCount
            let last = min(limit, inside + 2000)
            guard last > sought[kind], let close = galley.find(pair.close, in: max(inside, sought[kind] - 2)..<max(last, inside, sought[kind] - 2)) else {
                sought[kind] = max(sought[kind], last)
                return nil
            }
            var end = close + pair.close.utf8CodeUnitCount
            while end < limit, galley.text[end] == 0x7D, kind == 0 { end += 1 }
            guard isTemplate(kind, inside..<close) else { return nil }
            return (kind, end)
        }
        return nil
    }

    /// Square brackets also hold an editor's additions to a quotation: only what looks like code is a tag.
    private func isTemplate(_ kind: Int, _ inside: Range<Int>) -> Bool {
        switch kind {
        case 3: return galley.words(in: inside) <= 1 || inside.contains { "=|:#_$".utf8.contains(galley.text[$0]) }
        case 7: return isName(inside)
        case 8:
            let name = inside.prefix { isLetterOrDigit(galley.text[$0]) || galley.text[$0] == 0x5F || galley.text[$0] == 0x2D }
            let rest = inside.dropFirst(name.count)
            return !name.isEmpty && rest.contains { galley.text[$0] == 0x3D } && rest.contains { galley.text[$0] == 0x22 || galley.text[$0] == 0x27 }
        default: return true
        }
    }

    private func isName(_ range: Range<Int>) -> Bool {
        !range.isEmpty && range.allSatisfy { isLetterOrDigit(galley.text[$0]) || galley.text[$0] == 0x5F || galley.text[$0] == 0x2D }
    }

    /// `{{#name}} … {{/name}}`: what stands between belongs to the template, where it is short.
    private func sectionEnd(_ start: Int, _ end: Int, _ kind: Int, _ limit: Int) -> Int? {
        guard kind == 0, start + 2 < end, galley.text[start + 2] == 0x23 || galley.text[start + 2] == 0x5E else { return nil }
        let name = galley.trimmed(start + 3..<max(start + 3, end - 2))
        guard let close = galley.find("{{/", in: end..<min(limit, end + 300)), close + 3 + name.count + 2 <= limit,
            galley.text[close + 3..<close + 3 + name.count].elementsEqual(galley.text[name])
        else { return nil }
        return galley.find("}}", in: close..<min(limit, close + 200)).map { $0 + 2 }
    }

    private func isBlank(_ range: Range<Int>, without tags: [Range<Int>]) -> Bool {
        var at = range.lowerBound
        for tag in tags {
            if !galley.isOrnament(at..<tag.lowerBound) { return false }
            at = tag.upperBound
        }
        return galley.isOrnament(at..<range.upperBound)
    }
}
