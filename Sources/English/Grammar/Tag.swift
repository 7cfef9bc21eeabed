/// The part of speech of a token, after the Penn Treebank.
///
/// The raw values are the classes of the learnt tagger: append, never reorder, or train anew.
package enum Tag: UInt8, Sendable, CaseIterable {
    case none
    case nn, nns, nnp, nnps
    case vb, vbd, vbg, vbn, vbp, vbz, md
    case prp, prpPossessive, wp, wpPossessive, wdt, wrb, ex
    case dt, pdt, jj, jjr, jjs, rb, rbr, rbs, rp
    case `in`, to, cc, cd, pos, uh, fw, sym, ls
    case stop, comma, colon, opener, closer, left, right, hyphen, dollar, address, other

    /// The tag with a treebank's name.
    package init(treebank name: String) {
        self =
            switch name {
            case "PRP$": .prpPossessive
            case "WP$": .wpPossessive
            case ".": .stop
            case ",": .comma
            case ":": .colon
            case "``": .opener
            case "''": .closer
            case "-LRB-": .left
            case "-RRB-": .right
            case "HYPH": .hyphen
            case "$": .dollar
            case "ADD": .address
            case "NFP": .sym
            case "GW", "AFX": .nn
            default: Self.allCases.first { "\($0)" == name.lowercased() } ?? .other
            }
    }

    /// A common or a proper noun.
    package var isNoun: Bool { rawValue >= Self.nn.rawValue && rawValue <= Self.nnps.rawValue }
    /// A name, or a part of one.
    package var isName: Bool { self == .nnp || self == .nnps }
    /// A verb in any form but a modal.
    package var isVerb: Bool { rawValue >= Self.vb.rawValue && rawValue <= Self.vbz.rawValue }
    /// A verb that has a subject: past or present, not a participle or an infinitive; or a modal.
    package var isFinite: Bool { self == .vbd || self == .vbp || self == .vbz || self == .md }
}

/// How a word hangs on its head, after Universal Dependencies, the rarer ones together.
///
/// The raw values are part of the learnt parser's classes: append, never reorder, or train anew.
package enum Relation: UInt8, Sendable, CaseIterable {
    case root, subject, passiveSubject, object, indirectObject, clausalSubject
    case clause, openClause, oblique, adverbialClause, adverb, auxiliary, passiveAuxiliary, copula, mark
    case nounModifier, possessive, apposition, number, adjectivalClause, relativeClause, adjective, determiner, `case`
    case conjunct, conjunction, compound, flat, parataxis, punctuation, other

    /// Whether it is the subject of a verb, also of a passive one.
    var isSubject: Bool { self == .subject || self == .passiveSubject }

    /// The relation with a treebank's name.
    package init(treebank name: String) {
        switch name {
        case "nsubj:pass": self = .passiveSubject
        case "aux:pass": self = .passiveAuxiliary
        case "nmod:poss": self = .possessive
        case "acl:relcl": self = .relativeClause
        default: self = Self.plain[String(name.prefix { $0 != ":" })] ?? .other
        }
    }

    private static let plain: [String: Relation] = [
        "root": .root, "nsubj": .subject, "obj": .object, "iobj": .indirectObject, "csubj": .clausalSubject,
        "ccomp": .clause, "xcomp": .openClause, "obl": .oblique, "advcl": .adverbialClause, "advmod": .adverb,
        "aux": .auxiliary, "cop": .copula, "mark": .mark, "nmod": .nounModifier, "appos": .apposition,
        "nummod": .number, "acl": .adjectivalClause, "amod": .adjective, "det": .determiner, "case": .case,
        "conj": .conjunct, "cc": .conjunction, "compound": .compound, "flat": .flat, "parataxis": .parataxis,
        "punct": .punctuation,
    ]
}
