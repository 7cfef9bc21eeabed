/// The value behind an attribute's name, and where reading goes on: `="…"`, `='…'`, `=…` or nothing, blanks around the
/// sign. HTML and XML from outside write it alike, so both readers ask here.
///
/// - Parameter start: the place after the name. The value's range is empty where there is none; a quotation mark that is
///   never closed takes all that follows.
func attributeValue(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (value: Range<Int>, next: Int) {
    var at = afterBlanks(bytes, start)
    guard at < bytes.count, bytes[at] == 0x3D else { return (start..<start, at) }
    at = afterBlanks(bytes, at + 1)
    guard at < bytes.count else { return (at..<at, at) }
    let quote = bytes[at]
    guard quote == 0x22 || quote == 0x27 else {
        let first = at
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3E { at += 1 }
        return (first..<at, at)
    }
    let first = at + 1
    at = first
    while at < bytes.count, bytes[at] != quote { at += 1 }
    return (first..<at, min(at + 1, bytes.count))
}

@inline(__always) private func afterBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    return at
}
