import ReportKit

/// Says which mentions name the same: full name, surname, given name alone, other spelling, acronym apart.
///
/// Two people with one surname stay two: a bare surname goes to the one named last before it, with "Mr." or "Ms." only to
/// one it fits.
struct NameLinker {
    let body: BodyText
    private(set) var mentions: [NameMention] = []
    private(set) var entities: [People.Entity] = []
    /// Entities by their last word and by their first, the latest mentioned last.
    private var byLast: [WordKey: [Int]] = [:]
    private var byFirst: [WordKey: [Int]] = [:]
    private var lastSeen: [Int] = []
    private var lastAsked = (sentence: 0..<0, isTitle: false)
    /// How many bearers of one name are told apart; the earlier ones are forgotten.
    private static let memory = 32

    init(body: BodyText) { self.body = body }

    mutating func link(_ found: [NameMention]) {
        // full names first: a surname may stand before its full name ("Xi said …"; later "Xi Jinping")
        let keys = found.indices.map { familyName(found, $0) ?? words(found[$0].name) }
        var entityOf = [Int](repeating: -1, count: found.count)
        let inTitle = found.map { isInTitle($0.name.lowerBound) }
        for at in found.indices where keys[at].count > 1 && !inTitle[at] {
            var mention = found[at]
            entityOf[at] = fullName(mention, keys[at])
            if found[at].name.count == 1, entities[entityOf[at]].name == string(found[at].name) {
                let surname = found[at + 1].name.upperBound - 1
                entities[entityOf[at]].name += " " + string(surname..<surname + 1)
            }
            mention.entity = entityOf[at]
            describe(mention)
        }
        for at in found.indices {
            var mention = found[at]
            if entityOf[at] < 0 {
                entityOf[at] = inTitle[at] ? titled(found[at], keys[at]) : bareName(found[at], keys[at])
                mention.entity = entityOf[at]
                describe(mention)
            }
            mention.entity = entityOf[at]
            // of "Anna and Karl Hale", Anna is as near as Karl
            lastSeen[entityOf[at]] = at > 0 && familyName(found, at - 1) != nil ? at - 1 : at
            mentions.append(mention)
        }
    }

    /// "Anna" of "Anna and Karl Hale" is Anna Hale.
    private func familyName(_ found: [NameMention], _ at: Int) -> [WordKey]? {
        guard at + 1 < found.count, found[at].name.count == 1,
            found[at + 1].name.lowerBound == found[at].name.upperBound + 1,
            body.keys[found[at].name.upperBound] == "and"
        else { return nil }
        let own = words(found[at].name), other = words(found[at + 1].name)
        guard other.count > 1, let given = own.first, let theirs = other.first, let surname = other.last,
            isGiven(given), isGiven(theirs)
        else { return nil }
        return [given, surname]
    }

    private func isGiven(_ name: WordKey) -> Bool { NameWords.men.contains(name) || NameWords.women.contains(name) }

    /// Whether a token stands in a line whose words begin with capitals, a verb or a preposition among them, as in a headline:
    /// there a capital makes no name.
    private mutating func isInTitle(_ token: Int) -> Bool {
        guard let sentence = body.sentence(of: token) else { return false }
        if sentence == lastAsked.sentence { return lastAsked.isTitle }
        let words = sentence.filter { body.tokens[$0].kind == .word && body.tokens[$0].span.count > 3 }
        let capitals = words.filter(body.isCapitalized)
        let isTitle =
            capitals.count >= 3 && 4 * capitals.count >= 3 * words.count
            && capitals.dropFirst().contains { body.tags[$0].isVerb || Words.starters.contains(body.keys[$0]) }
        lastAsked = (sentence, isTitle)
        return isTitle
    }

    /// Whom a headline names: somebody of the text; else nobody of whom it could tell.
    private mutating func titled(_ mention: NameMention, _ keys: [WordKey]) -> Int {
        for key in keys {
            let bearers = (byLast[key] ?? []).suffix(Self.memory)
            if let one = bearers.last(where: { entities[$0].isPerson }) ?? bearers.last { return one }
        }
        if keys.count == 1 { return bareName(mention, keys) }
        let one = new(mention, keys)
        byLast[keys[keys.count - 1]]?.removeAll { $0 == one }
        byFirst[keys[0]]?.removeAll { $0 == one }
        entities[one].isPerson = false
        return one
    }

    /// The words of a name without points and initials inside.
    private func words(_ run: Range<Int>) -> [WordKey] {
        let words = run.filter { body.tokens[$0].kind == .word && !isPossessive($0) }
        let full = words.filter { body.tokens[$0].span.count > 1 && !NameWords.suffixes.contains(body.keys[$0]) }
        return (full.isEmpty ? words : full).map { body.keys[$0] }
    }

    private func isPossessive(_ at: Int) -> Bool { body.tokens[at].letters == .lower && body.keys[at] == "'s" }

    private mutating func fullName(_ mention: NameMention, _ keys: [WordKey]) -> Int {
        guard let last = keys.last else { return new(mention, keys) }
        for one in (byLast[last] ?? []).suffix(Self.memory) where sameName(entities[one], keys, mention) {
            lengthen(one, mention, keys)
            return one
        }
        return new(mention, keys)
    }

    /// "Yuri Ushakov" and "Yury Ushakov", "Donald Trump" and "Donald John Trump"; not "Wang Yi" and "Wang Wenbin".
    private func sameName(_ entity: People.Entity, _ keys: [WordKey], _ mention: NameMention) -> Bool {
        guard entity.keys.count > 1, let first = keys.first, let theirs = entity.keys.first else { return false }
        if first == theirs { return true }
        if keys.suffix(entity.keys.count) == entity.keys[...] || entity.keys.suffix(keys.count) == keys[...] {
            return true
        }
        return alike(first: mention.name.lowerBound, entity.name)
    }

    /// Whether a given name differs from an entity's in one letter that transliterations disagree on.
    private func alike(first token: Int, _ name: String) -> Bool {
        let mine = Array(body.text[body.tokens[token].span.range])
        let theirs = Array(name.utf8.prefix { $0 != 0x20 })
        guard mine.count > 2, mine.count == theirs.count else {
            let short = min(mine.count, theirs.count)
            return short > 3 && abs(mine.count - theirs.count) == 1
                && mine.prefix(short).elementsEqual(theirs.prefix(short))
                && [0x69, 0x79].contains((mine.count > short ? mine : theirs)[short])
        }
        let vowels: [UInt8] = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79]
        let different = zip(mine, theirs).filter { $0 != $1 }
        return different.count == 1 && vowels.contains(different[0].0) && vowels.contains(different[0].1)
    }

    private mutating func lengthen(_ one: Int, _ mention: NameMention, _ keys: [WordKey]) {
        let name = string(mention.name)
        if keys.count > entities[one].keys.count
            || keys.count == entities[one].keys.count && entities[one].name.utf8.count + 6 < name.utf8.count
        {
            entities[one].name = name
            entities[one].keys = keys
        }
    }

    private mutating func bareName(_ mention: NameMention, _ keys: [WordKey]) -> Int {
        guard let key = keys.first, keys.count == 1 else { return new(mention, keys) }
        let gender = titleGender(mention)
        let titles = offices(mention)
        for list in [byLast[key], byFirst[key]] {
            guard let list else { continue }
            let fitting = list.suffix(Self.memory).filter { one in
                (entities[one].keys.count == 1 || entities[one].isPerson) && holds(titles, entities[one])
            }.filter { gender == .unknown || entities[$0].gender == .unknown || entities[$0].gender == gender }
            // the latest named; before any, the first to come
            if let best = fitting.max(by: { (lastSeen[$0], -$0) < (lastSeen[$1], -$1) }) { return best }
        }
        return new(mention, keys)
    }

    private mutating func new(_ mention: NameMention, _ keys: [WordKey]) -> Int {
        let one = entities.count
        let kind = NameKind(body: body, mention: mention, keys: keys)
        entities.append(
            People.Entity(name: string(mention.name), keys: keys, isPerson: kind.isPerson, gender: kind.gender))
        lastSeen.append(-1)
        if let last = keys.last { byLast[last, default: []].append(one) }
        if let first = keys.first, keys.count > 1 { byFirst[first, default: []].append(one) }
        return one
    }

    /// The titles before a name that say an office, not only "Mr.".
    private func offices(_ mention: NameMention) -> [WordKey] {
        (mention.whole.lowerBound..<mention.name.lowerBound).map { body.keys[$0] }
            .filter { NameWords.titles.contains($0) && !Self.plain.contains($0) }
    }

    /// "President Hale" is not Anna Hale of whom other offices are told.
    private func holds(_ titles: [WordKey], _ entity: People.Entity) -> Bool {
        guard !titles.isEmpty,
            entity.descriptions.contains(where: { NameWords.titles.contains($0) && !Self.plain.contains($0) })
        else { return true }
        return titles.contains { entity.descriptions.contains($0) }
    }

    private static let plain = Lexicon("mr mrs ms miss mx sir dr former late then-president ex-president")

    private func titleGender(_ mention: NameMention) -> Gender {
        for at in mention.whole.lowerBound..<mention.name.lowerBound {
            if NameWords.male.contains(body.keys[at]) { return .he }
            if NameWords.female.contains(body.keys[at]) { return .she }
        }
        return .unknown
    }

    /// Takes note of what stands beside a name: titles before it, an apposition after it.
    private mutating func describe(_ mention: NameMention) {
        let one = mention.entity
        var start = mention.whole.lowerBound
        while start > 0, mention.whole.lowerBound - start < 4, body.tokens[start - 1].kind == .word,
            body.tags[start - 1] == .jj || body.tags[start - 1] == .nn || body.tags[start - 1].isName
        { start -= 1 }
        for at in start..<mention.name.lowerBound where body.tokens[at].kind == .word { add(at, to: one) }
        // "the presidents of Norway, Ola Berg, and …", "Prime Minister Berg of Norway"
        let first = mention.whole.lowerBound
        if first > 1, body.isSign(first - 1, ","), Nations.country(body.keys[first - 2]) != nil {
            add(first - 2, to: one)
            office(before: first - 2, of: one)
        }
        counterpart(before: first, of: one)
        var at = mention.whole.upperBound
        if at + 1 < body.tokens.count, body.keys[at] == "of", Nations.country(body.keys[at + 1]) != nil {
            add(at + 1, to: one)
        }
        guard at + 1 < body.tokens.count, body.isSign(at, ",") else { return }
        at += 1
        let limit = min(at + 14, body.sentence(of: mention.name.lowerBound)?.upperBound ?? at)
        var sawTitle = false
        let begin = at
        while at < limit, body.tokens[at].kind == .word, !body.tags[at].isFinite {
            if NameWords.titles.contains(body.keys[at]) { sawTitle = true }
            at += 1
        }
        guard sawTitle, !mention.name.contains(where: { Nations.country(body.keys[$0]) != nil }) else { return }
        for word in begin..<at { add(word, to: one) }
        entities[one].isPerson = true
    }

    /// "The presidents of Norway, Ola Berg, and Sweden, Eva Lind": each holds the office that is told of both.
    private mutating func office(before country: Int, of one: Int) {
        let start = body.sentence(of: country)?.lowerBound ?? country
        for at in (max(start, country - 12)..<country).reversed() where body.keys[at] == "of" && at > start {
            guard let office = NameWords.offices[body.keys[at - 1]] else { continue }
            entities[one].descriptions.insert(office)
            entities[one].isPerson = true
            return
        }
    }

    /// "his Norwegian counterpart, Ola Berg": an office, a comma, the name.
    private mutating func counterpart(before first: Int, of one: Int) {
        guard first > 2, body.isSign(first - 1, ",") else { return }
        let words = max(0, first - 6)..<first - 1
        guard let office = words.last,
            NameWords.titles.contains(body.keys[office]) || body.keys[office] == "counterpart"
        else { return }
        for at in words.reversed() {
            guard body.tags[at] == .jj || body.tags[at].isNoun else { break }
            add(at, to: one)
        }
    }

    private mutating func add(_ token: Int, to one: Int) {
        entities[one].descriptions.insert(body.keys[token])
        if NameWords.titles.contains(body.keys[token]) { entities[one].isPerson = true }
        if NameWords.male.contains(body.keys[token]), entities[one].gender == .unknown { entities[one].gender = .he }
        if NameWords.female.contains(body.keys[token]), entities[one].gender == .unknown { entities[one].gender = .she }
    }

    private func string(_ run: Range<Int>) -> String {
        var end = run.upperBound
        while end > run.lowerBound + 1, isPossessive(end - 1) { end -= 1 }
        return String(decoding: body.text[body.span(run.lowerBound..<end).range], as: UTF8.self).onOneLine
    }
}
