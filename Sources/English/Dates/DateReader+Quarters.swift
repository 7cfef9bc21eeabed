import ReportKit

extension DateReader {
    /// "Q3", "Q1 2016", "q1 of 2017", "H1 2016", "Q3 this year".
    func shortPart(at: Int) -> CalendarPoint? {
        guard let part = partName(at) else { return nil }
        let end = at + 2
        if let whole = stretchBehind(end, needsOf: false), whole.stretch.to - whole.stretch.from > 300 {
            return made(at..<whole.end, part, year: whole.stretch.from.components.year)
        }
        let hyphen = pieces[end].kind == .hyphen && pieces[end].tight ? end + 1 : end
        if let year = yearNumber(at: hyphen) { return made(at..<year.end, part, year: year.year) }
        guard part.letter == "Q" || pieces[at - 1].word.role == .in || pieces[at - 1].word.role == .during else {
            return nil
        }
        var point = CalendarPoint(at..<end, .period)
        point.months = (part.number - 1) * part.length + 1..<part.number * part.length + 1
        point.value = "XXXX-\(part.letter)\(part.number)"
        return point
    }

    private func partName(_ at: Int) -> (number: Int, letter: String, length: Int)? {
        let name = pieces[at], number = pieces[at + 1]
        guard name.end - name.start == 1, number.tight(.number), number.digits == 1, !pieces[at + 2].tight(.word) else {
            return nil
        }
        if name.key == "q", (1...4).contains(number.value) { return (Int(number.value), "Q", 3) }
        if name.key == "h", (1...2).contains(number.value) { return (Int(number.value), "H", 6) }
        return nil
    }

    private func made(_ run: Range<Int>, _ part: (number: Int, letter: String, length: Int), year: Int)
        -> CalendarPoint?
    {
        guard let stretch = Stretch(year: year, part: part.number, of: 12 / part.length, letter: part.letter) else {
            return nil
        }
        return CalendarPoint(run, .period, stretch, value: stretch.value)
    }

    /// "2016 Q3", "2017-q1", "2016 the third quarter".
    func yearAndPart(at: Int) -> CalendarPoint? {
        guard pieces[at].kind == .number, pieces[at].digits == 4, pieces[at].style == .plain,
            (1900...2199).contains(pieces[at].value)
        else { return nil }
        let year = Int(pieces[at].value)
        var next = pieces[at + 1].kind == .hyphen || pieces[at + 1].byte == 0x2C ? at + 2 : at + 1
        if let part = partName(next) { return made(at..<next + 2, part, year: year) }
        if pieces[next].word.role == .the { next += 1 }
        guard let place = amounts.numerals.numeral(at: next), place.kind == .ordinal, place.value <= 4 else {
            return nil
        }
        let unit = pieces[place.run.upperBound]
        guard unit.word.time == .quarter || unit.key == "half" else { return nil }
        return made(
            at..<place.run.upperBound + 1,
            (Int(place.value), unit.key == "half" ? "H" : "Q", unit.key == "half" ? 6 : 3), year: year)
    }

    /// "the 1990s", "70's", "the seventies", "the twenty-tens", "the two thousands".
    func decade(at start: Int) -> CalendarPoint? {
        let at = pieces[start].word.role == .the ? start + 1 : start
        // "in his 50s", "in her early 30s": an age
        let isPart = [.early, .mid, .late].contains(pieces[start - 1].word.role)
        guard !Lexicon.owners.contains(pieces[isPart ? start - 2 : start - 1].key) else { return nil }
        if let found = decadeInDigits(at) ?? decadeInWords(at, hasArticle: at > start) {
            return CalendarPoint(
                start..<found.end, .period, Stretch(decade: found.year), value: padded(found.year / 10, 3))
        }
        return nil
    }

    private func decadeInDigits(_ start: Int) -> (year: Int, end: Int)? {
        let at = isApostrophe(start) ? start + 1 : start
        let piece = pieces[at]
        guard piece.kind == .number, piece.style == .plain, amounts.isPlural(at + 1),
            piece.value.truncatingRemainder(dividingBy: 10) == 0
        else { return nil }
        if piece.digits == 4, (1000...2190).contains(piece.value) { return (Int(piece.value), at + 2) }
        guard piece.digits == 2, piece.value >= 20,
            pieces[at - 1].word.role == .the || pieces[at - 1].word.role == .in || at > start
                || pieces[at - 1].word.role == .early || pieces[at - 1].word.role == .late
        else { return nil }
        return (1900 + Int(piece.value), at + 2)
    }

    private func decadeInWords(_ at: Int, hasArticle: Bool) -> (year: Int, end: Int)? {
        if let tens = DateReader.tens[pieces[at].key], hasArticle || pieces[at].capital { return (1900 + tens, at + 1) }
        guard hasArticle else { return nil }
        let first = pieces[at].word
        let next = pieces[at + 1].kind == .hyphen ? at + 2 : at + 1
        if first.value == 2, pieces[next].key == "thousands" { return (2000, next + 1) }
        guard first.value >= 13, first.value <= 20, first.number == .teen || first.number == .ten else { return nil }
        if let tens = DateReader.tens[pieces[next].key] { return (Int(first.value) * 100 + tens, next + 1) }
        if pieces[next].key == "tens" { return (Int(first.value) * 100 + 10, next + 1) }
        return pieces[next].key == "hundreds" ? (Int(first.value) * 100, next + 1) : nil
    }

    /// "seventies", "two thousands".
    static func isDecadeName(_ key: WordKey) -> Bool { tens[key] != nil }

    private static let tens: KeyTable<Int> = {
        var table = KeyTable<Int>(capacity: 16)
        let names: [WordKey] = [
            "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
        ]
        for (index, name) in names.enumerated() { table[name] = 20 + index * 10 }
        return table
    }()

    /// "summer of 2016", "last summer", "this winter".
    func season(at start: Int) -> CalendarPoint? {
        let at = pieces[start].word.role == .the ? start + 1 : start
        if let offset = offset(pieces[at].word.role), let name = seasonName(at + 1) {
            guard let year = published?.components.year else {
                return CalendarPoint(start..<at + 2, .period, nil, value: "XXXX-\(name)")
            }
            return CalendarPoint(start..<at + 2, .period, nil, value: "\(padded(year + offset, 4))-\(name)")
        }
        guard let name = seasonName(at) else { return nil }
        if let year = yearBehind(at + 1) {
            return CalendarPoint(start..<year.end, .period, nil, value: "\(padded(year.year, 4))-\(name)")
        }
        if let offset = yearOffset(at + 1), let year = published?.components.year {
            return CalendarPoint(start..<offset.end, .period, nil, value: "\(padded(year + offset.offset, 4))-\(name)")
        }
        return nil
    }

    private func seasonName(_ at: Int) -> String? {
        switch pieces[at].word.role {
        case .spring: "SP"
        case .summer: "SU"
        case .autumn: "FA"
        case .winter: "WI"
        default: nil
        }
    }
}

extension Lexicon {
    static let owners = Lexicon("his her their my your our its")
}
