import ArgumentParser
import Ledger
import ReportKit

/// `wirewatch explain`: what stands behind an alert.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows what stands behind an alert or a finding: sentences, rule, near misses.",
        discussion: "The id is that of an alert, or of any finding in a story's report.json.")

    @Flag(help: "Print one JSON object.") var json = false
    @Argument(help: "The id of an alert or a finding, or how it begins.") var alert: String
    @OptionGroup var daemon: DaemonOptions

    /// A value of the alert, in the sentence it stands in.
    private struct Proof: Encodable {
        let file: String
        let item: Int
        let outlet: String
        let value: String
        let text: String
        let start: Int
        let end: Int
        let sentence: String
    }

    /// What `--json` prints: the alert as the outbox has it, and the sentences.
    private struct Explained: Encodable {
        let alert: Alert
        let sentences: [Proof]
        @OrNull var verdict: Verdict?
        /// How near other articles of the story came to it.
        let nearMisses: [WhyNot.Question]

        enum CodingKeys: String, CodingKey {
            case alert, sentences, verdict
            case nearMisses = "near_misses"
        }
    }

    func run() throws {
        let ledger = try daemon.ledger()
        let alert = try told(in: ledger)
        let verdict = try asking { () throws(LedgerError) in try ledger.verdict(on: alert.id) }
        let proofs = try alert.values.map { try proof(of: $0, in: ledger) }
        let misses = try nearMisses(of: alert, in: ledger)
        if json {
            try printJSON(Explained(alert: alert, sentences: proofs, verdict: verdict, nearMisses: misses))
        } else {
            try show(alert, proofs, verdict)
            try show(misses)
        }
    }

    private func proof(of value: Alert.Value, in ledger: LedgerReader) throws(Failure) -> Proof {
        let id = ArticleID(sha256: value.sha256, item: value.item)
        let article = try asking { () throws(LedgerError) in try ledger.article(id) }
        let span = TextSpan(value.start, value.end)
        let sentence = article.flatMap { article in
            article.sentences.first { $0.overlaps(span) }.map { article[$0] }
        }
        return Proof(
            file: value.file, item: value.item, outlet: value.outlet ?? value.file, value: value.value,
            text: value.text, start: value.start, end: value.end, sentence: sentence ?? value.text)
    }

    private func show(_ alert: Alert, _ proofs: [Proof], _ verdict: Verdict?) throws(Failure) {
        let screen = Screen.current
        let kind = screen.paint(printable(alert.kind.rawValue), screen.style(of: alert.kind))
        try printLine("\(kind)  \(printable(alert.message))")
        try printLine()
        for proof in proofs {
            let place = "bytes \(proof.start) to \(proof.end) of \(proof.file)"
            try printLine(
                "\(screen.paint(printable(proof.outlet), .link)): \(screen.paint(printable(proof.value), .bold))  "
                    + screen.paint(printable(place), .faint))
            try printLine("    \(printable(proof.sentence))")
        }
        try printLine()
        var facts = Columns()
        for (place, reason) in alert.why.enumerated() { facts.add(.init(place == 0 ? "why" : ""), .init(reason)) }
        facts.add(.init("confidence"), .init("\(Int((alert.confidence * 100).rounded())) %"))
        facts.add(.init("plugin"), .init(alert.plugin))
        facts.add(.init("story"), .init("\(alert.story.title) (\(alert.story.id))"))
        facts.add(.init("told"), .init(alert.at))
        if let verdict {
            facts.add(.init("verdict"), .init("\(verdict.isRight ? "right" : "wrong"), \(verdict.by), \(verdict.at)"))
        }
        if let muted = alert.muted { facts.add(.init("muted"), .init(muted)) }
        facts.add(.init("alert"), .init(alert.id))
        try printColumns(facts)
    }
}
