import ReportKit

// What reading found in an article, each as `ArticleRecord` needs it: writing and reading stand side by side, field by field.

extension ByteWriter {
    mutating func write(_ segment: Segment) {
        write(segment.span)
        write(segment.kind.rawValue)
    }

    mutating func write(_ mention: Mention) {
        write(mention.span)
        write(mention.name)
        write(mention.anonymous)
    }

    mutating func write(_ quotation: Quotation) {
        write(quotation.kind.rawValue)
        write(quotation.content) { $0.write($1) }
        write(quotation.cue) { $0.write($1) }
        write(quotation.speaker) { $0.write($1) }
        write(quotation.via) { $0.write($1) }
        write(quotation.confidence)
    }

    mutating func write(_ figure: Figure) {
        write(figure.span)
        write(figure.kind.rawValue)
        write(figure.value)
        write(figure.high) { $0.write($1) }
        write(figure.unit) { $0.write($1) }
        write(figure.approximate)
        write(figure.bound?.rawValue) { $0.write($1) }
        write(figure.counted) { $0.write($1) }
        write(figure.period) { $0.write($1) }
    }

    mutating func write(_ frame: Frame) {
        write(frame.verb) { $0.write($1) }
        write(frame.bearer) { $0.write($1) }
        write(frame.isNamed)
    }

    mutating func write(_ date: DateMention) {
        write(date.span)
        write(date.kind.rawValue)
        write(date.value)
        write(date.from) { $0.write(Int($1.number)) }
        write(date.to) { $0.write(Int($1.number)) }
        write(date.anchored)
        write(date.misfit) { $0.write($1) }
    }

    mutating func write(_ claim: Claim) {
        write(claim.id)
        write(claim.span)
        write(claim.attribution) { $0.write($1) }
        write(claim.negated)
        write(claim.hedged)
        write(claim.figures) { $0.write($1) }
        write(claim.dates) { $0.write($1) }
        write(claim.names) { $0.write($1) }
        write(claim.quotation) { $0.write($1) }
    }
}

extension ByteReader {
    mutating func segment() throws(LedgerError) -> Segment { Segment(try span(), try word()) }

    mutating func mention() throws(LedgerError) -> Mention {
        Mention(try span(), name: try text(), anonymous: try bool())
    }

    mutating func quotation() throws(LedgerError) -> Quotation {
        Quotation(
            try word(), content: try list { r throws(LedgerError) in try r.span() },
            cue: try optional { r throws(LedgerError) in try r.span() },
            speaker: try optional { r throws(LedgerError) in try r.mention() },
            via: try list { r throws(LedgerError) in try r.mention() }, confidence: try double())
    }

    mutating func figure() throws(LedgerError) -> Figure {
        Figure(
            try span(), try word(), value: try double(),
            high: try optional { r throws(LedgerError) in try r.double() }, unit: try optionalText(),
            approximate: try bool(), bound: try optionalText().flatMap(Figure.Bound.init),
            counted: try optional { r throws(LedgerError) in try r.span() },
            period: try optional { r throws(LedgerError) in try r.int() })
    }

    mutating func frame() throws(LedgerError) -> Frame {
        Frame(
            verb: try optional { r throws(LedgerError) in try r.span() },
            bearer: try optional { r throws(LedgerError) in try r.mention() }, isNamed: try bool())
    }

    mutating func date() throws(LedgerError) -> DateMention {
        DateMention(
            try span(), try word(), value: try text(),
            from: try optional { r throws(LedgerError) in try r.day() },
            to: try optional { r throws(LedgerError) in try r.day() }, anchored: try bool(),
            misfit: try optional { r throws(LedgerError) in try r.int() })
    }

    mutating func claim() throws(LedgerError) -> Claim {
        Claim(
            id: try int(), try span(), attribution: try list { r throws(LedgerError) in try r.mention() },
            negated: try bool(), hedged: try bool(), figures: try list { r throws(LedgerError) in try r.int() },
            dates: try list { r throws(LedgerError) in try r.int() },
            names: try list { r throws(LedgerError) in try r.text() },
            quotation: try optional { r throws(LedgerError) in try r.int() })
    }

    private mutating func day() throws(LedgerError) -> Day { Day(number: Int32(clamping: try int())) }

    /// A word out of a closed set.
    private mutating func word<Kind: RawRepresentable>() throws(LedgerError) -> Kind where Kind.RawValue == String {
        let text = try text()
        guard let kind = Kind(rawValue: text) else { throw .damaged("a record holds an unknown word \(text)") }
        return kind
    }
}
