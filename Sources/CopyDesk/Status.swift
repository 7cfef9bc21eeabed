import ReportKit

extension Article.Status {
    /// The status that a format's own word means: `stat:canceled`, `Withheld`, `sig:correction`; nil for other words.
    ///
    /// The word counts without the scheme or the address before it. What is withheld, killed or withdrawn may not be used,
    /// whatever each format calls it.
    init?(stated: String?) {
        guard let stated else { return nil }
        let word = stated.utf8.split { $0 == 0x3A || $0 == 0x2F || $0 == 0x23 }.last.map { Substring($0).lowercased() }
        switch word {
        case "canceled", "cancelled", "withheld", "killed", "kill", "withdrawn", "deleted", "delete", "retracted":
            self = .canceled
        case "corrected", "correction", "corrective", "rectify", "rectified": self = .corrected
        case "usable", "advance": self = .usable
        default: return nil
        }
    }

    /// What an agency's heading line orders in capitals, as a word of its own: `BC-Ferry-KILL`, `BULLETIN KILL`.
    init?(inHeading line: [UInt8]) {
        let words = line.split { !isCapital($0) && !isLetterOrDigit($0) }.map { Array($0) }
        if words.contains(where: { Self.kills.contains($0) }) {
            self = .canceled
        } else if words.contains(where: { Self.corrections.contains($0) }) {
            self = .corrected
        } else {
            return nil
        }
    }

    /// What a headline begins with where an agency marks it: `CORRECTED-Ferry aground`, `WITHDRAWN: …`; nil for a word that
    /// the sentence goes on from.
    init?(tagOf headline: ArraySlice<UInt8>) {
        let word = headline.prefix { isCapital($0) }
        let rest = headline.dropFirst(word.count)
        guard word.count >= 4, let mark = rest.first, mark == 0x2D || mark == 0x3A || mark == 0x28 || mark == 0x20
        else {
            return nil
        }
        // A blank may stand before the mark: `CORRECTED (Sunday) -`, `WITHDRAWN – `.
        if mark == 0x20, let next = rest.dropFirst().first, next != 0x2D, next != 0x28, next != 0xE2 { return nil }
        self.init(inHeading: Array(word))
    }

    private static let kills = Set(
        ["KILL", "KILLED", "WITHDRAW", "WITHDRAWN", "WITHDRAWAL", "RETRACTED", "RETRACTION"].map { Array($0.utf8) })
    private static let corrections = Set(["CORRECTED", "CORRECTION", "CORRECTIVE", "CORRECTS"].map { Array($0.utf8) })
}
