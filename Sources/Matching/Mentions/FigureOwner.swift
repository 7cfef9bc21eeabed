import ReportKit

/// Whose figure or day it is: the owner of what is counted, else the subject of the verb.
struct FigureOwner: Sendable {
    let mention: Mention
    let isNamed: Bool
    /// The stems of the name, or of what stands for one: "the upper house".
    let stems: [Stem]
    /// Its last word that tells something, where it stands in the sentence.
    let head: Int?

    init?(_ frame: Frame?, _ sentence: PreparedSentence) {
        guard let frame, let mention = frame.bearer else { return nil }
        self.mention = mention
        isNamed = frame.isNamed
        let run = sentence.run(mention.span)
        head = run.last { sentence.words[$0].kind != .function }
        stems = run.filter { sentence.words[$0].kind != .function }.map { sentence.words[$0].stem }
    }
}
