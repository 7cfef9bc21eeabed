import English
import ReportKit

@testable import CopyDesk

/// The readers that can be fuzzed, each by its name: the formats' adapters one by one, all that stands before them
/// (`archives`, `encodings`), what comes after them (`english`), and a file of unknown format (`copy`).
enum FuzzTarget: String, CaseIterable {
    case html, feeds, agencies, json, mail, text, wire, archives, encodings, english, copy

    /// Reads the bytes as the target does; stops the program where what comes out is not whole.
    func read(_ bytes: [UInt8]) {
        let text = Encoding.repaired(bytes)
        switch self {
        case .html: Whole.check(try? CopyDesk.html(text))
        case .feeds: Feed(XMLTreeReader.read(text))?.entries.forEach { Whole.check($0.sheet(format: .rss)) }
        case .agencies: readAgencies(text)
        case .json: readJSON(text)
        case .mail: Whole.check(Mail(bytes).entry.sheet(format: .email))
        case .text:
            Whole.check(Markdown(text).entry.sheet(format: .markdown))
            Whole.check(try? CopyDesk.plainText(text))
        case .wire: Whole.check(Wire(text).entry.sheet(format: .wire))
        case .archives: unpack(bytes)
        case .encodings: decode(bytes)
        case .english: Whole.check(English().read(text, segments: lines(of: text), published: Day("2021-12-16")), text)
        case .copy: (try? CopyDesk().read(WireCopy(file: "copy", bytes: bytes)))?.forEach(Whole.check)
        }
    }

    /// Every adapter of the agencies reads every tree: none may rely on another's root.
    private func readAgencies(_ text: [UInt8]) {
        let tree = XMLTreeReader.read(text)
        guard let root = tree.root else { return }
        Whole.check(NITF(tree: tree, root: root).entry.sheet(format: .nitf))
        for entry in NewsMLG2(tree: tree, root: root).entries + NewsML1(tree: tree, root: root).entries {
            Whole.check(entry.sheet(format: .newsMLG2))
        }
    }

    private func readJSON(_ text: [UInt8]) {
        guard let json = JSONReader.read(text) else { return }
        for entry in (JSONFeed.entries(json) ?? []) + (NinJS.entries(json) ?? []) {
            Whole.check(entry.sheet(format: .ninjs))
        }
    }

    private func unpack(_ bytes: [UInt8]) {
        let members = Zip.members(bytes) ?? []
        precondition(members.reduce(0) { $0 + $1.bytes.count } <= Inflate.limit, "a zip grew beyond the limit")
        for container in [Inflate.Container.headed, .raw] {
            let size = Inflate.inflated(bytes[...], container)?.count ?? 0
            precondition(size <= max(1 << 20, bytes.count * Inflate.ratio), "packed data grew beyond the limit")
        }
    }

    /// The first byte chooses the label that the file bears.
    private func decode(_ bytes: [UInt8]) {
        let labels = [
            nil, "utf-8", "utf-16", "utf-7", "windows-1252", "iso-8859-15", "koi8-r", "shift_jis", "gb18030", "euc-kr",
            "big5", "iso-2022-jp", "utf-32le", "macintosh", "no-such-label", "hz-gb-2312",
        ]
        guard let first = bytes.first else { return }
        let label = labels[Int(first) % labels.count]
        guard let text = Encoding.utf8(Array(bytes.dropFirst()), declared: label) else { return }
        precondition(Encoding.isUTF8(text), "what was decoded is no UTF-8")
    }

    /// The first line as a headline, each other line as body, as plain text comes in.
    private func lines(of text: [UInt8]) -> [Segment] {
        var segments: [Segment] = []
        var start = 0
        for (at, byte) in text.enumerated() where byte == 0x0A {
            segments.append(Segment(TextSpan(start, at + 1), segments.isEmpty ? .headline : .body))
            start = at + 1
        }
        if start < text.count { segments.append(Segment(TextSpan(start, text.count), .body)) }
        return segments
    }
}
