import ReportKit

extension SentenceCutter {
    /// Whether the point at `point` belongs to an abbreviation and ends no sentence before `next`.
    func abbreviates(_ point: Int, start: Int, before next: Int) -> Bool {
        let last = point - 1
        guard last >= start, body.touchesLast(point), body.tokens[last].kind != .sign else { return false }
        let key = body.keys[last]
        let begins = Words.starters.contains(body.keys[next])
        let number = body.tokens[next].kind == .number
        if body.tokens[last].kind == .number { return last == start && last == paragraph.lowerBound }
        if isLetter(last) {
            // "U.S." may end a sentence, an initial ("George W.") does not
            return isAcronym(last, start: start)
                ? !begins || Words.afterAcronym.contains(body.keys[next]) : !isPronoun(last)
        }
        if Words.titles.contains(key), body.isCapitalized(last) { return true }
        if Words.months.contains(key), body.isCapitalized(last) { return number || !begins }
        if Words.beforeNumbers.contains(key) { return number }
        if Words.smallAbbreviations.contains(key) { return !begins }
        return Words.abbreviations.contains(key) && !begins && body.isCapitalized(last)
    }

    private func isLetter(_ at: Int) -> Bool {
        body.tokens[at].span.count == 1 || body.tokens[at].span.count == 2 && body.byte(at) >= 0xC3
    }

    private func isPronoun(_ at: Int) -> Bool {
        // "and I." ends a sentence; "Barry I. Smith" is rare
        body.byte(at) == 0x49 && !(at > paragraph.lowerBound && body.isCapitalized(at - 1))
    }

    /// Whether the letter at `at` follows another with a point ("U.S", "a.m").
    private func isAcronym(_ at: Int, start: Int) -> Bool {
        at - 2 >= start && body.touchesLast(at) && body.isSign(at - 1, ".") && body.touchesLast(at - 1)
            && isLetter(at - 2)
    }
}

/// Words that decide where sentences end. Keys have no case; the reader looks at the capitals itself.
enum Words {
    /// Words that are capitalised because they begin a sentence, hardly ever because they are part of a name.
    static let starters = Lexicon(
        """
        a an the this that these those he she it they we i you his her its their our my your one who what why how where when which
        in on at by for from with without to of as after before during since until while although though because if unless despite
        under over about between among against through throughout across like unlike instead and but or nor so yet not no none
        there here then now today yesterday tomorrow meanwhile however still also even only just both each every either neither
        some many most much more several few all other another others such same any anyone everyone nobody someone nothing something
        is are was were be been do does did has have had can could will would shall should may might must let don't didn't isn't
        earlier later last next once often sometimes perhaps maybe indeed moreover furthermore nevertheless nonetheless therefore thus
        according asked told said speaking according officials police people experts analysts critics supporters
        it's that's he's she's there's they're we're i'm you're i've we've they've i'll we'll
        """)
    /// Starters that follow an acronym in names and times all the same ("U.S. And Canada" is rare, "9 a.m. In" is not).
    static let afterAcronym = Lexicon("is are was were has have had of and or will would may can could")
    /// Titles that stand before a name.
    static let titles = Lexicon(
        """
        mr mrs ms mx dr prof gen lt col sgt capt cpt cmdr cdr adm maj brig cpl pvt pfc sen sens rep reps gov govs rev hon pres sec supt
        det insp const cst pte ofc tpr cllr coun ald amb atty messrs st ste ft mt fr sr mme mlle msgr asst assoc dep dir vice supt
        spc ssgt comdr
        """)
    /// Months, cut short.
    static let months = Lexicon("jan feb mar apr jun jul aug sep sept oct nov dec")
    /// What is an abbreviation only before a number.
    static let beforeNumbers = Lexicon("no nos art fig pp p sec vol ch para")
    /// Others, also written small.
    static let smallAbbreviations = Lexicon("etc vs v approx al ed eds cf ca viz est")
    /// Others, that may also end a sentence.
    static let abbreviations = Lexicon(
        """
        inc corp co ltd llc plc bros jr dept dist ave blvd rd hwy univ assn
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
        wis wyo mon tue tues wed thu thur thurs fri sat sun cal dak hosp intl natl gov't
        """)
    /// The commonest words that report speech.
    static let saying = Lexicon(
        """
        said says say saying asked asks told tells replied replies added adds wrote writes shouted yelled exclaimed demanded
        wondered tweeted responded answered joked quipped continued
        """)
}
