import ReportKit

/// Words that report what somebody states, as fact or as opinion.
enum Stating {
    /// Whether the word at a place is one of them.
    static func holds(_ cue: TextSpan, _ text: [UInt8]) -> Bool {
        tokens(in: text.span, cue.range).contains { words.contains(WordKey(text.span, $0.span.range)) }
    }

    private static let words = Lexicon(
        """
        say said says saying tell told tells telling add added adds adding note noted notes noting state stated states
        stating write wrote writes writing written report reported reports reporting announce announced announces
        announcing claim claimed claims claiming insist insisted insists insisting argue argued argues arguing warn
        warned warns warning deny denied denies denying confirm confirmed confirms confirming acknowledge acknowledged
        acknowledges acknowledging admit admits admitted admitting explain explained explains explaining estimate
        estimated estimates estimating declare declared declares declaring describe described describes describing
        allege alleged alleges alleging assert asserted asserts asserting maintain maintained maintains maintaining
        suggest suggested suggests suggesting reveal revealed reveals revealing disclose disclosed discloses
        disclosing quote quoted quotes quoting cite cited cites citing concede conceded concedes conceding contend
        contended contends contending predict predicted predicts predicting accuse accused accuses accusing complain
        complained complains complaining testify testified testifies testifying tweet tweeted tweets tweeting post
        posted posts posting comment commented comments commenting remark remarked remarks remarking conclude
        concluded concludes concluding emphasize emphasized emphasizes emphasizing emphasise emphasised emphasises
        emphasising stress stressed stresses stressing repeat repeated repeats repeating reiterate reiterated
        reiterates reiterating indicate indicated indicates indicating inform informed informs informing believe
        believed believes believing think thought thinks thinking call called calls calling recall recalled recalls
        recalling observe observed observes observing point pointed points pointing dismiss dismissed dismisses
        dismissing identify identified identifies identifying according per statement account warning
        """)
}
