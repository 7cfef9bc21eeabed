/// The fields at the head of a mail or of one of its parts, unfolded.
struct MailHeader {
    private(set) var fields: [(name: String, value: [UInt8])] = []
    /// Where the text behind the header begins.
    private(set) var end: Int

    /// Reads to the first empty line, or to the first line that is no field.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound, fields.count < 2000 {
            var stop = at
            while stop < range.upperBound, bytes[stop] != 0x0A, bytes[stop] != 0x0D { stop += 1 }
            let next =
                stop < range.upperBound && bytes[stop] == 0x0D && stop + 1 < range.upperBound && bytes[stop + 1] == 0x0A
                ? stop + 2 : min(stop + 1, range.upperBound)
            if stop == at {
                at = next
                break
            }
            if bytes[at] == 0x20 || bytes[at] == 0x09 {
                if let last = fields.indices.last, fields[last].value.count < 100_000 {
                    fields[last].value += [0x20] + bytes[at + 1..<stop]
                }
            } else if let colon = bytes[at..<min(stop, at + 100)].firstIndex(of: 0x3A), Self.isName(bytes[at..<colon]) {
                fields.append(
                    (
                        String(decoding: bytes[at..<colon], as: UTF8.self).lowercased().trimmingSuffix(" "),
                        Array(bytes[min(colon + 1, stop)..<stop])
                    ))
            } else if !(bytes[at..<stop].starts(with: "From ".utf8) || bytes[at] == 0x3E) {
                break
            }
            at = next
        }
        end = at
    }

    private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
        !name.isEmpty && name.allSatisfy { $0 > 0x20 && $0 < 0x7F }
            || name.last == 0x20 && name.count > 1 && name.dropLast().allSatisfy { $0 > 0x20 }
    }

    /// The first such field as it stands; nil where there is none.
    subscript(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

    /// A field's text, encoded words resolved.
    func text(_ name: String) -> String? {
        guard let raw = self[name] else { return nil }
        let text = levelled(EncodedWords.resolved(raw))
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }

    /// The value of a field before its parameters, in lower case: `text/html`.
    func kind(_ name: String) -> String? {
        self[name].map { String(decoding: levelled(Array($0.prefix { $0 != 0x3B })), as: UTF8.self).lowercased() }
    }

    /// A parameter of a field: `charset`, `boundary`.
    func parameter(_ wanted: String, of name: String) -> String? {
        guard let raw = self[name] else { return nil }
        let lower = Galley(raw)
        var at = raw.startIndex
        while at < raw.count {
            guard lower.lower[at...].starts(with: wanted.utf8), at == 0 || !isLetterOrDigit(raw[at - 1]) else {
                at += 1
                continue
            }
            var value = at + wanted.utf8.count
            while value < raw.count, raw[value] <= 0x20 || raw[value] == 0x2A { value += 1 }
            guard value < raw.count, raw[value] == 0x3D else {
                at += 1
                continue
            }
            value += 1
            while value < raw.count, raw[value] <= 0x20 { value += 1 }
            return quoted(raw, value)
        }
        return nil
    }

    private func quoted(_ raw: [UInt8], _ start: Int) -> String? {
        guard start < raw.count else { return nil }
        if raw[start] == 0x22 {
            return String(decoding: raw[(start + 1)...].prefix { $0 != 0x22 }.filter { $0 != 0x5C }, as: UTF8.self)
        }
        return String(decoding: raw[start...].prefix { $0 > 0x20 && $0 != 0x3B }, as: UTF8.self)
    }
}
