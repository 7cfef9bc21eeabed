import ReportKit

/// Bounds the work on what is no prose: a "sentence" of a thousand words, or one made of reporting words only.
struct SentenceBudget {
    private var sentence = 0..<0
    private var left = 0

    mutating func allows(_ at: Int, _ body: BodyText) -> Bool {
        if !sentence.contains(at) {
            sentence = body.sentence(of: at) ?? at..<at + 1
            left = sentence.count > Grammar.longest ? 0 : 12
        }
        left -= 1
        return left >= 0
    }
}
