extension String {
    /// With a single blank for whatever white space lies between two words, and none at the ends.
    public var onOneLine: String {
        var line = ""
        line.reserveCapacity(utf8.count)
        var isSpaced = false
        for scalar in unicodeScalars {
            let isSpace = scalar.isASCII ? scalar == " " || 9...13 ~= scalar.value : scalar.properties.isWhitespace
            if isSpace {
                isSpaced = true
            } else {
                if isSpaced, !line.isEmpty { line.append(" ") }
                line.unicodeScalars.append(scalar)
                isSpaced = false
            }
        }
        return line
    }
}
