/// British and American spelling of one word: `defence` and `defense`, `politicising` and `politicizing`.
///
/// Each rule rewrites what may be British. Whether it is a word at all is not known here: `Stemmer` takes the rewritten form
/// only where it is the commoner one, so that `four` stays and `raise` is not `raize`.
enum Spelling {
    /// The word, in small letters, as an American writes it; nil where no rule applies.
    static func american(_ word: [UInt8]) -> [UInt8]? {
        for (ending, other, least) in endings where word.count >= least && hasSuffix(word, ending) {
            return Array(word.dropLast(ending.count)) + other
        }
        guard word.count > 5, let at = (3..<word.count - 2).first(where: { word[$0..<$0 + 3].elementsEqual(our) })
        else {
            return nil
        }
        return Array(word[..<(at + 1)]) + Array(word[(at + 2)...])
    }

    private static let our = Array("our".utf8)

    private static func hasSuffix(_ word: [UInt8], _ ending: [UInt8]) -> Bool {
        word.count > ending.count && word.suffix(ending.count).elementsEqual(ending)
    }

    /// The British ending, the American one, and how long a word with it is at least.
    private static let endings: [([UInt8], [UInt8], Int)] = [
        ("isation", "ization", 9), ("isations", "izations", 10), ("ise", "ize", 6), ("ised", "ized", 7),
        ("ises", "izes", 7), ("iser", "izer", 7), ("isers", "izers", 8), ("ising", "izing", 8), ("yse", "yze", 6),
        ("ysed", "yzed", 7), ("yses", "yzes", 7), ("ysing", "yzing", 8), ("ence", "ense", 6), ("ences", "enses", 7),
        ("tre", "ter", 5), ("tres", "ters", 6), ("bre", "ber", 5), ("amme", "am", 6), ("ammes", "ams", 7),
        ("avelled", "aveled", 8), ("avelling", "aveling", 9), ("aveller", "aveler", 8), ("ncelled", "nceled", 8),
        ("ncelling", "nceling", 9),
    ].map { (Array($0.0.utf8), Array($0.1.utf8), $0.2) }
}
