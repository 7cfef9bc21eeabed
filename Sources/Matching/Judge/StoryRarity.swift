import Foundation
import ReportKit

/// How many sentences of a story hold a stem: what tells the sentences of reports of one event apart.
struct StoryRarity: Sendable {
    private var holders: [Stem: Int32] = [:]
    /// How many sentences there are, and as many imagined ones that hold none of the words: in the first few sentences of a story
    /// every word would be common.
    private var sentences: Float = 20

    /// Takes in a sentence.
    mutating func add(_ sentence: PreparedSentence) {
        sentences += 1
        for stem in Set(sentence.words.lazy.filter(\.tellsByItself).map(\.stem)) { holders[stem, default: 0] += 1 }
    }

    /// The negative logarithm of the share of sentences that hold it.
    func of(_ stem: Stem) -> Float { log(sentences / Float(max(1, holders[stem] ?? 1))) }

    /// What a sentence's words tell together, apart from numbers.
    func sum(_ sentence: PreparedSentence) -> Float {
        sentence.words.reduce(0) { $0 + ($1.tellsByItself ? of($1.stem) : 0) }
    }
}

extension ContentWord {
    /// Whether it is a word or a name that tells something.
    var tellsByItself: Bool { kind == .content || kind == .name }
}
