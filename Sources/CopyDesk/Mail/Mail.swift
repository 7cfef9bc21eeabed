import ReportKit

/// A mail (RFC 5322, MIME): its words → `Entry`.
///
/// Bounded: parts nested deeper than `depth` and beyond `parts` are left unread; what is decoded is never longer than the mail.
struct Mail {
    static let depth = 12
    static let parts = 1000

    private let bytes: [UInt8]
    private let header: MailHeader
    private var texts: [Entry.Matter] = []
    /// True where a plain text only pointed to the page beside it.
    private var pageWasChosen = false
    private var seen = 0
    /// The header of a mail that was forwarded as an attachment.
    private var forwarded: MailHeader?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        header = MailHeader(bytes, 0..<bytes.count)
        read(header, header.end..<bytes.count, depth: Self.depth)
    }

    /// True where the text begins with fields as only mails have them.
    static func isMail(_ bytes: [UInt8]) -> Bool {
        let header = MailHeader(bytes, 0..<min(bytes.count, 1 << 16))
        let names = Set(header.fields.map(\.name))
        guard names.count >= 2 else { return false }
        let certain = [
            "received", "message-id", "mime-version", "return-path", "delivered-to", "x-mailer",
            "content-transfer-encoding",
        ]
        if certain.contains(where: names.contains) { return true }
        let usual = ["from", "to", "subject", "date", "content-type", "cc", "reply-to", "sender"].filter(names.contains)
        return usual.count >= 2 && names.contains("from") || usual.count >= 3
    }

    var entry: Entry {
        var entry = Entry()
        let source = forwarded ?? header
        entry.title = source.text("subject").map { .plain(Array($0.utf8)) }
        entry.published = source.text("date") ?? header.text("date")
        entry.byline = nil
        entry.outlet = sender(source)
        entry.guid = source.text("message-id").map { $0.filter { $0 != "<" && $0 != ">" } }
        entry.language = source.text("content-language")
        entry.body = body.map { ($0, nil) }
        return entry
    }

    /// The plain text where it says something, else the page; a page that was chosen over its plain text stands with the rest.
    private var body: [Entry.Matter] {
        let told = texts.filter { !$0.isBlank }
        let plain = told.filter(\.isPlain)
        return plain.isEmpty || pageWasChosen ? told : plain
    }

    /// The display name of a newsletter's sender.
    private func sender(_ header: MailHeader) -> String? {
        guard header["list-id"] != nil || header["list-unsubscribe"] != nil, let from = header.text("from"),
            let bracket = from.firstIndex(of: "<")
        else { return nil }
        let name = from[..<bracket].filter { $0 != "\"" }
        let trimmed = String(decoding: levelled(Array(name.utf8)), as: UTF8.self)
        return trimmed.isEmpty ? nil : trimmed
    }

    private mutating func read(_ header: MailHeader, _ range: Range<Int>, depth: Int) {
        seen += 1
        guard depth > 0, seen <= Self.parts else { return }
        let kind = header.kind("content-type") ?? "text/plain"
        if kind.hasPrefix("multipart/"), let boundary = header.parameter("boundary", of: "content-type"),
            !boundary.isEmpty
        {
            let first = texts.count
            multipart(Array("--\(boundary)".utf8), range, depth: depth)
            if kind == "multipart/alternative" { choose(from: first) }
            return
        }
        let isAttached = header.kind("content-disposition")?.hasPrefix("attachment") ?? false
        if kind == "message/rfc822" || kind == "message/global" {
            let inner = MailHeader(bytes, range)
            // A mail that says nothing itself is the one that it forwards.
            if forwarded == nil, texts.allSatisfy(\.isBlank) { forwarded = inner }
            return read(inner, inner.end..<range.upperBound, depth: depth - 1)
        }
        guard !isAttached, kind.hasPrefix("text/") || !kind.contains("/") else { return }
        let text = decoded(header, range)
        if kind == "text/html" {
            texts.append(.html(text))
        } else if kind == "text/plain" || !kind.contains("/") {
            texts.append(.plain(text))
        }
    }

    /// Of alternatives: the page where the plain text is a stub of it, else the plain text.
    private mutating func choose(from first: Int) {
        let plain = texts[first...].filter { $0.isPlain && !$0.isBlank }
        let pages = texts[first...].filter { !$0.isPlain && !$0.isBlank }
        guard !plain.isEmpty, !pages.isEmpty else { return }
        let isStub = MailStub.isStub(plain.map(\.words).reduce([], +), of: pages.map(\.words).reduce([], +))
        texts.replaceSubrange(first..., with: isStub ? pages : plain)
        if isStub { pageWasChosen = true }
    }

    private func decoded(_ header: MailHeader, _ range: Range<Int>) -> [UInt8] {
        let raw = Array(bytes[range])
        let data: [UInt8]
        switch header.kind("content-transfer-encoding") {
        case "base64": data = Base64.decoded(raw)
        case "quoted-printable": data = QuotedPrintable.decoded(raw)
        default: data = raw
        }
        return Encoding.utf8(data, declared: header.parameter("charset", of: "content-type")) ?? []
    }

    private mutating func multipart(_ boundary: [UInt8], _ range: Range<Int>, depth: Int) {
        var start: Int?
        var at = range.lowerBound
        while at < range.upperBound, seen <= Self.parts {
            let lineEnd = bytes[at..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
            if bytes[at] == 0x2D, bytes[at..<lineEnd].starts(with: boundary) {
                if let start { part(start..<max(start, at), depth: depth) }
                let isLast = bytes[(at + boundary.count)..<lineEnd].starts(with: [0x2D, 0x2D])
                start = isLast ? nil : min(lineEnd + 1, range.upperBound)
                if isLast { break }
            }
            at = lineEnd + 1
        }
        if let start { part(start..<range.upperBound, depth: depth) }
    }

    private mutating func part(_ range: Range<Int>, depth: Int) {
        let header = MailHeader(bytes, range)
        read(header, min(header.end, range.upperBound)..<range.upperBound, depth: depth - 1)
    }
}
