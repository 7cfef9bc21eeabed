/// Which language a text is in, as BCP 47 writes it.
enum Language {
    /// A stated language as a tag: `en_US`, `EN-us` and `English` are `en-US`, `en-US`, `en`; nil where it is no tag.
    static func tag(_ stated: String) -> String? {
        let parts = stated.split { $0 == "-" || $0 == "_" || $0 == " " || $0 == "," || $0 == ";" }
        guard let first = parts.first, first.utf8.allSatisfy({ isLetter($0) }) else { return nil }
        let name = first.lowercased()
        if let code = names[name] { return code }
        guard name.utf8.count == 2 || name.utf8.count == 3 else { return nil }
        guard parts.count > 1, parts[1].utf8.count == 2, parts[1].utf8.allSatisfy({ isLetter($0) }) else { return name }
        return name + "-" + parts[1].uppercased()
    }

    private static let names = [
        "english": "en", "german": "de", "deutsch": "de", "french": "fr", "spanish": "es", "portuguese": "pt",
        "italian": "it", "russian": "ru",
        "dutch": "nl", "arabic": "ar", "chinese": "zh", "japanese": "ja", "turkish": "tr", "ukrainian": "uk",
        "polish": "pl",
    ]
}
