import ReportKit

extension Words {
    /// Past forms of irregular verbs that are no other word: the tagger's training text has some of them never, and a sentence
    /// whose only verb passes for a noun is lost to every reader.
    static let pastForms = Lexicon(
        """
        spoke sank rose fell grew began drew flew threw knew swore wore tore chose froze drove wrote rode arose woke shook took mistook \
        stood understood withstood withdrew overthrew foresaw oversaw gave forgave forbade sang rang sprang shrank drank swam ran kept slept \
        swept wept crept dealt meant sent spent lent built rebuilt heard overheard held withheld upheld told sold said paid repaid led misled \
        fled fed met bought brought thought fought caught taught sought struck swung hung dug clung became came overcame went underwent \
        outgrew undertook retook ate beat stole hid slid lit
        """)
}

extension GrammarWord {
    /// True where it has no capital.
    var isSmall: Bool { shape >> 2 & 3 == UInt64(Token.Letters.lower.rawValue) }
}
