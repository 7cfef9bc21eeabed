import ReportKit

/// What the story matcher keeps of an article: its words as numbers, and where they stand.
///
/// The ledger stores one an article (`bytes`, some 6 bytes a word) and rebuilds the matcher from them, in order, at start.
public struct StoryTrace: Sendable, Hashable {
    /// A word of the article.
    struct Term: Sendable, Hashable {
        var stem: Stem
        /// How often it stands there, to 255.
        var count: UInt8
        var marks: Marks
    }

    /// How and where a word stands.
    struct Marks: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        /// Written with a capital more often than not.
        static let name = Marks(rawValue: 1)
        static let number = Marks(rawValue: 2)
        static let year = Marks(rawValue: 4)
        /// Among the first 40 words.
        static let lead = Marks(rawValue: 8)
        /// A name, number or weekday among the first 60 words.
        static let early = Marks(rawValue: 16)
        static let weekday = Marks(rawValue: 32)
        static let short = Marks(rawValue: 64)
        static let single = Marks(rawValue: 128)
    }

    /// The words that tell something, ascending.
    var terms: [Term]
    /// The day of publication, or of the dateline.
    var published: Day?
    /// How people met.
    var manner: Manner = .unsaid
    /// Hashes of outlet and of url or guid; 0 where unknown.
    var outlet: UInt64
    var address: UInt64
    /// The smallest hashes of its runs of five words outside quotation marks, ascending: two articles with the same text
    /// have nearly the same.
    var sketch: [UInt32]

    /// How many hashes a sketch has at most.
    static let sketchSize = 24
}
