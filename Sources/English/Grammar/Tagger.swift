import ReportKit

/// Tags words one after the other, each by the words around it and the tags before it.
package struct Tagger {
    /// The features of the word at `at`; `tags` holds those before it.
    @inline(__always)
    package static func features(_ words: [GrammarWord], _ at: Int, _ tags: [Tag], into list: FeatureList) {
        list.clear()
        let word = words[at]
        let last = at > 0 ? words[at - 1] : nil
        let next = at + 1 < words.count ? words[at + 1] : nil
        let tag1 = at > 0 ? UInt64(tags[at - 1].rawValue) : 99
        let tag2 = at > 1 ? UInt64(tags[at - 2].rawValue) : 99
        list.add(1, 0)
        list.add(2, word.key)
        list.add(3, word.suffix3)
        list.add(4, word.suffix2)
        list.add(5, word.prefix3)
        list.add(6, word.shape, at == 0 ? 1 : 0)
        list.add(7, tag1)
        list.add(8, tag1, tag2)
        list.add(9, tag1, word.key)
        list.add(10, last?.key ?? 1)
        list.add(11, last?.key ?? 1, word.key)
        list.add(12, next?.key ?? 1)
        list.add(13, next?.suffix3 ?? 1, tag1)
        list.add(14, next?.suffix2 ?? 1, word.key)
        list.add(15, at + 2 < words.count ? words[at + 2].key : 1)
        list.add(16, at > 1 ? words[at - 2].key : 1)
        list.add(17, word.suffix3, tag1)
        list.add(18, word.shape, next?.shape ?? 999, last?.shape ?? 999)
        list.add(19, word.suffix3, next?.suffix3 ?? 1)
    }

    private let model: LinearModel
    private let list = FeatureList()

    init(_ model: LinearModel) { self.model = model }

    /// The tags of the words.
    func tags(_ words: [GrammarWord]) -> [Tag] {
        guard model.classes >= Tag.allCases.count else { return words.map { _ in .none } }
        var tags = [Tag](repeating: .none, count: words.count)
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: model.classes) { buffer in
            guard let scores = buffer.baseAddress else { return }
            for at in words.indices {
                Self.features(words, at, tags, into: list)
                model.score(list, into: scores)
                var best = 1
                let open = words[at].isOpen
                for one in 2..<Tag.allCases.count where scores[one] > scores[best] && !(open && Self.isClosed[one]) {
                    best = one
                }
                tags[at] = Tag(rawValue: UInt8(best)) ?? .none
                if tags[at] == .nn, words[at].isSmall, Words.pastForms.contains(WordKey(number: words[at].key)) {
                    tags[at] = .vbd
                }
            }
        }
        return tags
    }

    /// By tag: whether only a few words have it, so that an unknown one with a capital does not.
    private static let isClosed: [Bool] = Tag.allCases.map {
        [.in, .to, .cc, .dt, .pdt, .prp, .prpPossessive, .wp, .wpPossessive, .wdt, .wrb, .ex, .md, .rp, .uh, .rb]
            .contains($0)
    }
}
