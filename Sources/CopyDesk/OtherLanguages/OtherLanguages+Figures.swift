import ReportKit

extension OtherLanguages {
    /// Numbers in digits, with a per cent or currency sign beside them; those of dates are left to the dates.
    func figures(_ range: Range<Int>, besides dates: [DateMention]) -> [Figure] {
        var found: [Figure] = []
        var at = range.lowerBound
        var nextDate = dates[...]
        while at < range.upperBound {
            while let date = nextDate.first, Int(date.span.end) <= at { nextDate.removeFirst() }
            if let date = nextDate.first, Int(date.span.start) <= at {
                at = Int(date.span.end)
            } else if isDigit(text[at]), let (value, end) = number(at, range.upperBound) {
                if at == range.lowerBound || !(isLetter(text[at - 1]) || isDigit(text[at - 1])),
                    end >= range.upperBound || !isLetter(text[end])
                {
                    found.append(figure(value, at, end, range))
                }
                at = end
            } else {
                at += 1
            }
        }
        return found
    }

    /// Digits with groups of three and a decimal part, as the language writes them.
    private func number(_ start: Int, _ limit: Int) -> (Double, Int)? {
        let group: UInt8 = decimalComma ? 0x2E : 0x2C
        let decimal: UInt8 = decimalComma ? 0x2C : 0x2E
        var digits = ""
        var at = start
        while at < limit, digits.utf8.count < 30 {
            let byte = text[at]
            if isDigit(byte) {
                digits.unicodeScalars.append(Unicode.Scalar(byte))
            } else if byte == group || byte == 0x20, isGroup(at + 1, limit), at - start <= 3 || text[at - 4] == byte {
                // Three digits and no fourth: a group.
            } else if byte == decimal, at + 1 < limit, isDigit(text[at + 1]), !digits.contains(".") {
                digits.append(".")
            } else {
                break
            }
            at += 1
        }
        return Double(digits).map { ($0, at) }
    }

    private func isGroup(_ start: Int, _ limit: Int) -> Bool {
        guard start + 3 <= limit, (start..<start + 3).allSatisfy({ isDigit(text[$0]) }) else { return false }
        return start + 3 >= limit || !isDigit(text[start + 3])
    }

    private func figure(_ value: Double, _ start: Int, _ end: Int, _ range: Range<Int>) -> Figure {
        var after = end
        if after < range.upperBound, text[after] == 0x20 {
            after += 1
        } else if has("\u{00A0}", after, range) {
            after += 2
        }
        if after < range.upperBound, text[after] == 0x25 {
            return Figure(TextSpan(start, after + 1), .percent, value: value, unit: "%")
        }
        for (sign, unit) in Self.currencies {
            if has(sign, after, range) {
                return Figure(TextSpan(start, after + sign.utf8CodeUnitCount), .money, value: value, unit: unit)
            }
            let before = start - sign.utf8CodeUnitCount
            if before >= range.lowerBound, has(sign, before, range) {
                return Figure(TextSpan(before, end), .money, value: value, unit: unit)
            }
        }
        return Figure(TextSpan(start, end), .number, value: value)
    }

    private static let currencies: [(StaticString, String)] = [
        ("€", "EUR"), ("$", "USD"), ("£", "GBP"), ("¥", "JPY"), ("₽", "RUB"), ("₹", "INR"), ("₺", "TRY"),
    ]

    private func has(_ sign: StaticString, _ at: Int, _ range: Range<Int>) -> Bool {
        guard at >= range.lowerBound, at + sign.utf8CodeUnitCount <= range.upperBound else { return false }
        for step in 0..<sign.utf8CodeUnitCount where text[at + step] != sign.utf8Start[step] { return false }
        return true
    }
}
