extension ArticleFinder {
    /// The article's headline, if a heading of the page gives it, and the blocks of its body, by index.
    struct Choice {
        var headline: Int?
        var body: [Int] = []
    }

    /// - Parameter title: the headline as the page's head states it.
    func choice(title: String?) -> Choice {
        let wanted = title.map { Self.letters(Array($0.utf8)) } ?? []
        let inside = container(title: blocks.list.indices.first { blocks.list[$0].heading != nil && names($0, wanted) })
        guard let first = inside.first else { return Choice() }
        var choice = Choice(headline: headline(wanted, before: first, inside))
        var kept: [Int] = []
        var lastWasDropped = false
        for at in inside.reversed() {
            guard at != choice.headline, !isFigures[at], at > choice.headline ?? -1 || isProse(at) else {
                continue
            }
            if isKept(at, kept.last, lastWasDropped) {
                kept.append(at)
                lastWasDropped = false
            } else {
                lastWasDropped = true
            }
        }
        choice.body = ends(of: kept.reversed())
        return choice
    }

    private func isProse(_ at: Int) -> Bool {
        blocks.list[at].endsSentence && blocks.list[at].words >= 12 && blocks.list[at].linkShare < 0.3
    }

    private func tells(_ at: Int) -> Bool { isProse(at) || blocks.list[at].isLinkedParagraph }

    /// - Parameters:
    ///   - next: the block kept after this one.
    ///   - nextWasDropped: whether one was left out in between.
    private func isKept(_ at: Int, _ next: Int?, _ nextWasDropped: Bool) -> Bool {
        let block = blocks.list[at]
        if block.isCaption || (block.isByline && block.words < 25) { return false }
        if block.linkShare > 0.6 {
            // A linked paragraph tells where the article goes on right after it; else it leads to others.
            let goesOn = block.isLinkedParagraph && !nextWasDropped && next.map(tells) ?? false
            return goesOn || (block.endsSentence && block.words > 20)
        }
        if block.isCrosshead {
            // A heading belongs to what follows it.
            guard let next, !nextWasDropped else { return false }
            return block.linkShare < 0.4
                && !(blocks.list[next].heading != nil && blocks.list[next].heading == block.heading && block.words > 14)
        }
        return true
    }

    /// Without short lines at the end that are no sentence.
    private func ends(of kept: [Int]) -> [Int] {
        var kept = kept[...]
        if !statedShare.isEmpty { kept = statedEnds(kept) }
        while let last = kept.last,
            blocks.list[last].isCrosshead
                || (!blocks.list[last].endsSentence && blocks.list[last].words < 10 && !blocks.list[last].inList)
        {
            kept.removeLast()
        }
        return Array(kept)
    }

    /// Where the page's own copy of the body covers most of what was kept, it also says where the article begins and ends.
    private func statedEnds(_ kept: ArraySlice<Int>) -> ArraySlice<Int> {
        var (all, covered) = (0, 0)
        for at in kept {
            all += blocks.list[at].words
            if (statedShare[at] ?? 0) > 0.5 { covered += blocks.list[at].words }
        }
        guard covered * 10 >= all * 6 else { return kept }
        let isStated = { (at: Int) in (statedShare[at] ?? 0) > 0.5 }
        guard let first = kept.firstIndex(where: isStated), let last = kept.lastIndex(where: isStated) else {
            return kept
        }
        return kept[first...last]
    }

    /// The heading that the page's head repeats, else the first `h1` at or before the body.
    private func headline(_ wanted: [UInt8], before first: Int, _ inside: [Int]) -> Int? {
        let last = inside.last ?? first
        var top: Int?
        for at in blocks.list.indices where at <= last {
            let block = blocks.list[at]
            guard block.heading != nil || block.tag == .p || block.tag == .div else { continue }
            if block.heading != nil || at <= first + 3, names(at, wanted) { return at }
            if block.heading == 1, block.words <= Self.headlineWords, at <= first + 6 { top = at }
        }
        return top
    }

    /// A longer block is no headline.
    private static let headlineWords = 40

    /// Whether a block says what the page's head states as its title; a heading may say its beginning.
    private func names(_ at: Int, _ wanted: [UInt8]) -> Bool {
        let block = blocks.list[at]
        guard wanted.count >= 8, block.words <= Self.headlineWords else { return false }
        let letters = Self.letters(Array(blocks.text[block.range]))
        return letters == wanted
            || (letters.count >= 16 && block.heading != nil
                && (wanted.starts(with: letters) || letters.starts(with: wanted)))
    }

    /// Letters and digits alone, in lower case: how titles are compared.
    static func letters(_ text: [UInt8]) -> [UInt8] {
        var found: [UInt8] = []
        for (at, byte) in text.enumerated() {
            if isLetterOrDigit(byte) {
                found.append((byte &- 0x41) < 26 ? byte | 0x20 : byte)
            } else if byte >= 0x80, byte != 0xE2, !(at > 0 && text[at - 1] == 0xE2), !(at > 1 && text[at - 2] == 0xE2) {
                found.append(byte)
            }
        }
        return found
    }
}
