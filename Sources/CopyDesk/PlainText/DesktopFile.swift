/// Files that desktops, browsers and shares leave beside copy: `desktop.ini`, `Zone.Identifier`, link files, `robots.txt`, the
/// files by which an office program marks what it has open.
///
/// They are known by what they hold, since a share may change their names: sections in brackets, keys with values, and not
/// one line of words.
enum DesktopFile {
    /// More lines are no such file.
    private static let mostLines = 400
    /// So many bytes at the beginning tell an office program's mark, which holds a name between blanks and zeros.
    private static let markLength = 512
    /// A line of prose has so many words of letters.
    private static let proseWords = 3

    static func isOne(_ text: [UInt8]) -> Bool {
        let lines = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map(trimmed).filter { !$0.isEmpty }
        guard (1...mostLines).contains(lines.count) else { return false }
        var settings = 0
        for line in lines {
            switch kind(of: line) {
            case .setting: settings += 1
            case .remark: continue
            case .prose: return false
            }
        }
        return settings > 0
    }

    /// A short file that begins with a count and is mostly blanks and zeros: who has a document open.
    static func isOpenMark(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= markLength, let first = bytes.first, (1..<0x20).contains(first),
            ![9, 10, 13].contains(first)
        else { return false }
        return bytes.count { $0 == 0 || $0 == 0x20 } * 2 > bytes.count
    }

    private enum Kind { case setting, remark, prose }

    private static func kind(of line: ArraySlice<UInt8>) -> Kind {
        guard let first = line.first, let last = line.last else { return .remark }
        if first == UInt8(ascii: "#") || first == UInt8(ascii: ";") { return .remark }
        if first == UInt8(ascii: "["), last == UInt8(ascii: "]") { return .setting }
        // `Key=value`, `Sitemap: https://…`: the key one word, and no sentence behind it.
        let name = line.prefix { isLetterOrDigit($0) || "-_.@{},".utf8.contains($0) }
        let sign = line.dropFirst(name.count).first
        guard !name.isEmpty, sign == UInt8(ascii: "=") || sign == UInt8(ascii: ":") else { return .prose }
        let words = line.dropFirst(name.count + 1).split(separator: 0x20).filter { $0.allSatisfy(isLetter) }
        return sign == UInt8(ascii: "=") || words.count < proseWords ? .setting : .prose
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        while let last = line.last, last <= 0x20 { line.removeLast() }
        return line
    }
}
