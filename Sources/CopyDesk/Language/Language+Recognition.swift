import ReportKit

extension Language {
    /// The language of the text, by its script and its small words; nil where it is too short or too mixed to tell.
    static func recognised(_ text: [UInt8], _ segments: [Segment]) -> String? {
        var sample: [UInt8] = []
        for segment in segments where segment.kind == .body || segment.kind == .headline {
            sample += text[segment.span.range].prefix(3000)
            sample.append(0x20)
            if sample.count > 3000 { break }
        }
        return script(sample) ?? smallWords(sample)
    }

    /// A stated language gives way only to a certain contradiction: templates often state their maker's.
    static func decided(stated: String?, recognised: String?) -> String? {
        guard let stated else { return recognised }
        guard let recognised, !stated.hasPrefix(recognised) else { return stated }
        // Close relatives are not told apart with certainty.
        let kin = [
            ["da", "no", "nb", "nn", "sv"], ["sr", "hr", "bs", "bg", "mk"], ["id", "ms"], ["cs", "sk"],
            ["pt", "gl", "es", "ca"],
        ]
        return kin.contains { family in family.contains(recognised) && family.contains { stated.hasPrefix($0) } }
            ? stated : recognised
    }

    // MARK: Script

    /// Languages that their letters alone give away; nil for Latin and Cyrillic letters, which many share.
    private static func script(_ sample: [UInt8]) -> String? {
        // none of them has letters below U+0340, nor among the signs U+2000 to U+2FFF, quotation marks for the most part
        guard sample.contains(where: { $0 >= 0xCD && $0 != 0xE2 }) else { return nil }
        var counts: [String: Int] = [:]
        var letters = 0
        for scalar in String(decoding: sample.prefix(1500), as: UTF8.self).unicodeScalars
        where scalar.value > 0x40 && !(0x2000...0x2BFF).contains(scalar.value) {
            letters += 1
            if let name = script(scalar.value) { counts[name, default: 0] += 1 }
        }
        guard letters >= 20 else { return nil }
        if let kana = counts["ja"], kana * 12 > letters { return "ja" }
        guard let (name, count) = counts.max(by: { $0.value < $1.value }), count * 2 > letters else { return nil }
        return name
    }

    private static func script(_ value: UInt32) -> String? {
        switch value {
        case 0x0370...0x03FF: "el"
        case 0x0530...0x058F: "hy"
        case 0x0590...0x05FF: "he"
        case 0x067E, 0x0686, 0x0698, 0x06AF, 0x06CC: "fa"
        case 0x0600...0x06FF: "ar"
        case 0x0900...0x097F: "hi"
        case 0x0980...0x09FF: "bn"
        case 0x0B80...0x0BFF: "ta"
        case 0x0E00...0x0E7F: "th"
        case 0x10A0...0x10FF: "ka"
        case 0x3040...0x30FF: "ja"
        case 0x4E00...0x9FFF, 0x3400...0x4DBF: "zh"
        case 0xAC00...0xD7AF: "ko"
        default: nil
        }
    }

    // MARK: Small words

    /// Which lists hold a word, by the hash of its bytes.
    private static let meanings: [UInt64: [Int]] = {
        var table: [UInt64: [Int]] = [:]
        for (at, list) in FunctionWords.lists.enumerated() {
            for word in Set(list.words.split(separator: " ")) {
                table[hash(Array(word.utf8)[...]), default: []].append(at)
            }
        }
        return table
    }()

    /// In lower case as far as ASCII goes; quotation marks and dashes (U+2010 to U+203F) around a word are left out.
    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var skip = 0
        for (at, byte) in zip(word.indices, word) {
            if skip > 0 {
                skip -= 1
            } else if byte == 0xE2, at + 1 < word.endIndex, word[at + 1] == 0x80 {
                skip = 2
            } else {
                hash = (hash ^ UInt64((byte &- 0x41) < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
            }
        }
        return hash
    }

    private static func smallWords(_ sample: [UInt8]) -> String? {
        var scores = [Double](repeating: 0, count: FunctionWords.lists.count)
        var words = 0
        for raw in sample.split(whereSeparator: { $0 <= 0x40 && $0 != 0x27 }) where raw.count <= 24 {
            words += 1
            // A word of many languages says less about each.
            if let owners = meanings[hash(raw)] { for owner in owners { scores[owner] += 1 / Double(owners.count) } }
        }
        guard words >= 8, let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        let enough = scores[best] >= max(2.5, 0.07 * Double(words))
        return enough && scores[best] > 1.25 * second ? FunctionWords.lists[best].language : nil
    }
}
