import Foundation

extension WordPieces {
    /// A text's words as the table's vocabulary has them: small, without accents, signs and CJK characters alone.
    static func words(of text: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        func close() {
            if !word.isEmpty { words.append(word) }
            word = []
        }
        let plain = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.decomposedStringWithCanonicalMapping
        for scalar in plain.unicodeScalars where !drops(scalar) {
            if blank(scalar) {
                close()
            } else if alone(scalar) {
                close()
                words.append(Array(String(scalar).utf8))
            } else {
                word += scalar.properties.lowercaseMapping.decomposedStringWithCanonicalMapping.unicodeScalars
                    .filter { $0.properties.generalCategory != .nonspacingMark }.flatMap { Array(String($0).utf8) }
            }
        }
        close()
        return words
    }

    private static func blank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) && scalar.value != 0x0B && scalar.value != 0x0C
            || scalar.value >= 0x80 && scalar.properties.generalCategory == .spaceSeparator
    }

    private static func drops(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return scalar.value < 0x20 && !(0x09...0x0D).contains(scalar.value) || scalar.value == 0x7F
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .control, .format: return true
        default: return scalar.value == 0xFFFD
        }
    }

    private static func alone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
        case ..<0x80: return false
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2CEAF, 0xF900...0xFAFF: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }
}
