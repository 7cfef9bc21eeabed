import ReportKit

/// How several words are read as one figure, before any single number is looked for.
struct FigureRule: Sendable {
    /// What `explain` and the tests call it.
    let name: String
    /// The figure that begins at a piece; nil where the rule does not fit.
    let read: @Sendable (Amounts, Int) -> Amount?

    /// In the order in which they are asked.
    static let all: [FigureRule] = [
        // EXAMPLE "won 27-20", "a 9-14 record", "voted 97 to 1", "by 88-to-12"
        FigureRule(name: "score") { $0.score(at: $1) },
        // EXAMPLE "one in five", "2 in every 7", "three-in-five", "two out of five", "1 / 5"
        FigureRule(name: "ratio") { $0.ratio(at: $1) },
        // EXAMPLE "ranked No. 4"
        FigureRule(name: "rank") { $0.rank(at: $1) },
        // EXAMPLE "in his 50s", "in her early 30s"
        FigureRule(name: "decade of life") { $0.decadeOfLife(at: $1) },
        // EXAMPLE "was fined twice"
        FigureRule(name: "twice") { $0.twice(at: $1) },
        // EXAMPLE "for more than a month"
        FigureRule(name: "one unit of time") { $0.oneUnit(at: $1) },
        // EXAMPLE "a 6.2 degree quake"
        FigureRule(name: "magnitude") { $0.magnitude(at: $1) },
        // EXAMPLE "a 14-year girl"
        FigureRule(name: "age before a person") { $0.ageOfPerson(at: $1) },
    ]
}

extension Amounts {
    /// The figure of several words at piece `at`, by the first rule that fits.
    func whole(at: Int) -> Amount? {
        for rule in FigureRule.all {
            if let amount = rule.read(self, at) { return amount }
        }
        return nil
    }

    /// "No. 4": a place in a list; no name ("Decree No. 4", "No. 10 Downing Street").
    func rank(at: Int) -> Amount? {
        let number = pieces[at + 2], before = pieces[at - 1]
        guard pieces[at].word.role == .no, pieces[at + 1].tight(0x2E), number.kind == .number, number.style == .plain,
            number.digits <= 3, !pieces[at + 3].tight(.hyphen), !Lexicon.labels.contains(before.key),
            !isInNumberedName(at)
        else { return nil }
        var amount = Amount(Numeral(run: at..<at + 3, value: number.value, kind: .ordinal), .ordinal)
        amount.run = at..<at + 3
        return amount
    }

    /// Whether a capital before "No." or a street behind the number makes it a name.
    private func isInNumberedName(_ at: Int) -> Bool {
        let before = pieces[at - 1]
        if before.kind == .word, before.capital, !startsSentence(at - 1), !before.titled { return true }
        return (at + 3...at + 5).contains { pieces[$0].capital && Lexicon.streets.contains(pieces[$0].key) }
    }

    /// "Her 50s", "the early 30s" of a person: the years of age from the first to the last.
    func decadeOfLife(at: Int) -> Amount? {
        guard pieces[at].kind == .number, pieces[at].style == .plain, pieces[at].digits == 2, isPlural(at + 1),
            pieces[at].value >= 20, pieces[at].value.truncatingRemainder(dividingBy: 10) == 0
        else { return nil }
        var before = at - 1
        if pieces[before].kind == .hyphen { before -= 1 }
        let part = DecadePart(pieces[before].word.role)
        if part != .whole { before -= 1 }
        guard Lexicon.owners.contains(pieces[before].key) else { return nil }
        var amount = Amount(Numeral(run: at..<at + 2, value: pieces[at].value), .age, unit: "year")
        amount.value += Double(part.years.lowerBound)
        amount.high = pieces[at].value + Double(part.years.upperBound)
        return amount
    }

    /// The part of a decade of life, and the years that it goes from and to.
    private enum DecadePart {
        case whole, early, middle, late

        init(_ role: Role) {
            switch role {
            case .early: self = .early
            case .mid: self = .middle
            case .late: self = .late
            default: self = .whole
            }
        }

        var years: ClosedRange<Int> {
            switch self {
            case .whole: 0...9
            case .early: 0...4
            case .middle: 4...6
            case .late: 6...9
            }
        }
    }

    /// "Twice", where it counts what is done: not "twice the size", "twice a week".
    func twice(at: Int) -> Amount? {
        let next = pieces[at + 1]
        guard pieces[at].word.role == .twice, next.kind != .hyphen, next.kind != .number, next.word.number == .none,
            next.word.role != .the, next.word.role != .a, next.word.role != .per, !Lexicon.compared.contains(next.key)
        else { return nil }
        return Amount(Numeral(run: at..<at + 1, value: pieces[at].word.value, inWords: true), .number)
    }

    /// "More than a month", "about an hour": one of a unit of time, where a word bounds it or it says how long.
    func oneUnit(at: Int) -> Amount? {
        let unit = pieces[at + 1]
        guard pieces[at].word.role == .a, unit.word.time != .none, unit.word.time != .weekend, unit.kind == .word,
            !pieces[at + 2].tight(.hyphen), pieces[at + 2].word.role != .old, unit.key != "second",
            pieces[at + 2].word.time == .none, Lexicon.beforeUnit.contains(pieces[at - 1].key)
        else { return nil }
        let numeral = Numeral(run: at..<at + 1, value: halfBehind(at + 2) ? 1.5 : 1, inWords: true)
        return Amount(numeral, .duration, end: halfBehind(at + 2) ? at + 5 : at + 2, unit: unit.word.time.name)
    }

    /// "and a half".
    private func halfBehind(_ at: Int) -> Bool {
        pieces[at].word.role == .and && pieces[at + 1].word.role == .a && pieces[at + 2].word.number == .half
    }

    /// "A 6.2 degree quake": a magnitude, no angle.
    func magnitude(at: Int) -> Amount? {
        guard pieces[at].kind == .number, pieces[at].value < 11, let numeral = numerals.numeral(at: at) else {
            return nil
        }
        let unit = afterHyphen(numeral.run.upperBound)
        let isDegree = pieces[unit].key == "degree" || pieces[unit].key == "degrees"
        guard isDegree || pieces[unit].key == "magnitude",
            (unit + 1...unit + 2).contains(where: { Lexicon.quakes.contains(pieces[$0].key) })
        else { return nil }
        return Amount(numeral, .number)
    }

    /// "A 14-year girl": an age, though "old" is left out.
    func ageOfPerson(at: Int) -> Amount? {
        guard pieces[at].kind == .number || pieces[at].word.number != .none, let numeral = numerals.numeral(at: at),
            numeral.kind == .cardinal, numeral.value < 120
        else { return nil }
        let hyphen = numeral.run.upperBound, unit = afterHyphen(hyphen)
        guard unit > hyphen, pieces[unit].key == "year", Lexicon.persons.contains(pieces[unit + 1].key) else {
            return nil
        }
        return Amount(numeral, .age, end: unit + 1, unit: "year")
    }
}

extension Lexicon {
    fileprivate static let compared = Lexicon(
        "as that its his her their our my what those this daily weekly yearly monthly")
    /// Words before "a month" that say how long something is or lasts.
    fileprivate static let beforeUnit = Lexicon(
        "than about around nearly almost roughly over under least for only just within approximately lasted lasts")
    fileprivate static let quakes = Lexicon(
        "quake quakes earthquake earthquakes tremor tremors aftershock aftershocks temblor")
    /// Nouns for one person.
    static let persons = Lexicon(
        """
        man woman boy girl child toddler baby infant teenager teen youth student pupil person civilian soldier officer \
        policeman policewoman guard worker employee driver passenger pedestrian cyclist motorist pilot fisherman sailor \
        climber hiker tourist visitor resident villager farmer shopkeeper bystander protester demonstrator gunman attacker \
        suspect robber burglar thief militant fighter rebel insurgent prisoner inmate detainee hostage journalist reporter \
        cameraman photographer doctor nurse patient teacher firefighter marine trooper deputy constable sergeant captain \
        mother father son daughter brother sister wife husband grandmother grandfather neighbor neighbour friend relative \
        victim survivor casualty fan player judge lawyer politician lawmaker priest nun monk
        """)
}
