import ReportKit

/// The words that comparing knows by what they mean: all its lists are here, for a linguist to edit.
///
/// A word in a list is asked for by its letters, in any case; an ending is another word.
enum EnglishWords {
    /// What happened to those that a figure counts: the dead are never set against the hurt.
    static let fates: [(Fate, Lexicon)] = [
        (
            .dead,
            Lexicon(
                """
                dead died die dies dying killed kills kill killing death deaths fatal fatalities fatality slain perished
                murdered toll
                """)
        ),
        (
            .hurt,
            Lexicon(
                """
                injured injures injure injuring injury injuries wounded wounding wounds wound hurt hurting hospitalized
                hospitalised treated
                """)
        ),
        (.missing, Lexicon("missing unaccounted disappeared vanished")),
        (.saved, Lexicon("rescued rescuing saved survived survivors survivor evacuated evacuating")),
        (
            .held,
            Lexicon(
                "arrested arresting arrests arrest detained detaining detentions charged jailed captured apprehended")
        ),
        (.homeless, Lexicon("homeless displaced displacing stranded")),
    ]

    /// Words of a statement that a desk cares for: what became of people, and what was decided.
    static let fateOfPeople = Lexicon(
        """
        dead died die killed kills deaths death injured wounded missing victims casualties toll fatalities survivors
        arrested charged convicted sentenced fired resigned quit
        """)
    static let decisions = Lexicon(
        """
        approved approves agreed agree decided decides voted vote passed signed signs ordered orders announced announces
        banned bans launched rejected rejects ruled rules ended ends withdrew suspended cancelled canceled closed elected
        """)

    /// Which part of something a figure gives: "12 more", "the first 17 passes", "41 seats each".
    static let parts = Lexicon(
        """
        another additional extra other others remaining further first last each per apiece every average averaging averaged
        single half combined career annual yearly monthly weekly daily quarterly previous earlier maximum minimum limit
        target goal initial initially originally total overall second third both
        """)
    /// Of these, what adds to a number told elsewhere.
    static let more = Lexicon("another additional extra further remaining others")
    /// "Five of the boats": some of what is told elsewhere.
    static let definite = Lexicon("the these those both their its his her our them whom which")
    /// Lengths that grow by themselves from day to day: "the sixth day of protests".
    static let spans = Lexicon("day days night nights week weeks month months straight consecutive")
    static let goesOn = Lexicon("of into since straight consecutive running")

    /// What denies, and of these the words that deny a whole clause rather than the verb behind them.
    static let denials = Lexicon(
        """
        no not non none never neither nor nobody nothing without cannot can't don't doesn't didn't isn't aren't wasn't weren't
        won't wouldn't couldn't shouldn't hasn't haven't hadn't denied denies deny denying n't don doesn didn isn aren wasn weren
        wouldn couldn shouldn hasn haven hadn fail fails failed refuse refuses refused unable lack lacks lacked
        """)
    static let quantifiers = Lexicon("no non none nobody nothing neither nor without denied denies deny denying")
    /// "Not only" denies nothing.
    static let alone = Lexicon("only just merely simply solely")
    /// An earlier time than the report's.
    static let otherTimes = Lexicon("last previous previously earlier ago former")
    /// Which part of something a claim is about.
    static let partsOfClaims = Lexicon("first second third both total all average committee half quarter each per")

    /// Words that report what somebody states, as fact or as opinion: what people plan, agree on or vote for has no source.
    static let stating = Lexicon(
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

    /// What begins another stretch of a sentence.
    static let conjunctions = Lexicon("and or but while whereas compared versus against")
}

/// What happened to those whom a figure counts.
enum Fate: UInt8, Sendable {
    case dead, hurt, missing, saved, held, homeless
}
