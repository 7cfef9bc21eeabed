import CTables
import ReportKit

/// Tags words one after the other, each by the words around it and the tags before it.
package struct Tagger {
    /// The features of the word at `at`; `tags` holds those before it.
    package static func features(_ words: [GrammarWord], _ at: Int, _ tags: [Tag], into list: inout FeatureList) {
        list.clear()
        let word = words[at]
        let last = at > 0 ? words[at - 1] : .outside
        let next = at + 1 < words.count ? words[at + 1] : .outside
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
        list.add(10, last.key)
        list.add(11, last.key, word.key)
        list.add(12, next.key)
        list.add(13, next.suffix3, tag1)
        list.add(14, next.suffix2, word.key)
        list.add(15, at + 2 < words.count ? words[at + 2].key : 1)
        list.add(16, at > 1 ? words[at - 2].key : 1)
        list.add(17, word.suffix3, tag1)
        list.add(18, word.shape, next.shape, last.shape)
        list.add(19, word.suffix3, next.suffix3)
    }

    private let model: LinearModel

    init(_ model: LinearModel) { self.model = model }

    /// The tags of the words of some sentences.
    func tags(_ sentences: [[GrammarWord]]) -> [[Tag]] {
        guard model.classes >= Tag.allCases.count else { return sentences.map { $0.map { _ in .none } } }
        var chains = sentences.map { Tagging($0) }
        model.follow(&chains)
        return chains.map(\.tags)
    }

    /// A sentence that is tagged from its first word to its last.
    private struct Tagging: DecisionChain {
        private let words: [GrammarWord]
        private(set) var tags: [Tag]
        private var at = 0

        init(_ words: [GrammarWord]) {
            self.words = words
            tags = [Tag](repeating: .none, count: words.count)
            passKnown()
        }

        var isDone: Bool { at == words.count }

        mutating func ask(_ list: inout FeatureList) { Tagger.features(words, at, tags, into: &list) }

        mutating func decide(_ scores: UnsafeMutablePointer<Int16>) {
            tags[at] = Tagger.best(scores, isOpen: words[at].isOpen)
            if tags[at] == .nn, words[at].isSmall, Words.pastForms.contains(WordKey(number: words[at].key)) {
                tags[at] = .vbd
            }
            at += 1
            passKnown()
        }

        /// Goes over the words that need no decision.
        private mutating func passKnown() {
            while at < words.count, let tag = words[at].onlyTag {
                tags[at] = tag
                at += 1
            }
        }
    }

    private static func best(_ scores: UnsafeMutablePointer<Int16>, isOpen: Bool) -> Tag {
        if isOpen { for one in closed { scores[Int(one.rawValue)] = .min } }
        return Tag(rawValue: UInt8(1 + firstHighest(scores + 1, count - 1))) ?? .none
    }

    private static let count = Tag.allCases.count

    /// Only a few words have these, so that an unknown one with a capital does not.
    private static let closed: [Tag] = [
        .in, .to, .cc, .dt, .pdt, .prp, .prpPossessive, .wp, .wpPossessive, .wdt, .wrb, .ex, .md, .rp, .uh, .rb,
    ]
}

/// The place of the highest of `count` scores, the first of equal ones.
@inline(__always)
func firstHighest(_ scores: UnsafePointer<Int16>, _ count: Int) -> Int {
    Int(wirewatch_highest(scores, Int32(truncatingIfNeeded: count)))
}
