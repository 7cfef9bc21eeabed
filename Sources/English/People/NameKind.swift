import ReportKit

/// Whether a name is a person's, and of which gender, by its words alone.
struct NameKind {
    var isPerson = false
    var gender = Gender.unknown

    init(body: BodyText, mention: NameMention, keys: [WordKey]) {
        for at in mention.whole.lowerBound..<mention.name.lowerBound where NameWords.titles.contains(body.keys[at]) {
            isPerson = true
        }
        for at in mention.whole.lowerBound..<mention.name.lowerBound {
            if NameWords.male.contains(body.keys[at]) { gender = .he }
            if NameWords.female.contains(body.keys[at]) { gender = .she }
        }
        guard let first = keys.first, let last = keys.last else { return }
        let man = NameWords.men.contains(first), woman = NameWords.women.contains(first)
        // "Niagara Falls" and "Marlow Tower" are places, "Karl West" is a man
        let isPlace = NameWords.place.contains(last) && !(keys.count == 2 && (man || woman))
        let organisation = isPlace || keys.contains { NameWords.organisation.contains($0) }
        let capitals = mention.name.allSatisfy { body.tokens[$0].letters == .capitals }
        guard !organisation, !capitals else {
            isPerson = isPerson && !organisation
            return
        }
        if keys.count > 1, man || woman { isPerson = true }
        if keys.count == 2 || keys.count == 3, !isPerson {
            // two capitalised words without "of" and without an article before them are mostly a person
            let article = mention.whole.lowerBound > 0 && body.tags[mention.whole.lowerBound - 1] == .dt
            // "Western Norland" is a place, "Michael Jordan" a man
            let isPlace = keys.count > 1 && !man && !woman && Nations.country(last) != nil
            isPerson =
                !article && !isPlace
                && mention.name.allSatisfy { body.isCapitalized($0) || body.tokens[$0].kind == .sign }
        }
        if gender == .unknown, man != woman, isPerson { gender = man ? .he : .she }
    }
}
