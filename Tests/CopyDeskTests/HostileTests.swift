import CZlib
import Foundation
import ReportKit
import Testing

@testable import CopyDesk

/// Input made to hurt. Each is read or refused within a bound on the reader's own time that leaves room for debug builds.
@Suite(.serialized) struct HostileTests {
    /// Seconds of this thread's own work: what else the machine does meanwhile does not count.
    private func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = worked()
        try work()
        return Double(worked() - start) / 1e9
    }

    private func worked() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    private func survives(_ bytes: [UInt8], named file: String = "copy", within bound: Double = 30) {
        let taken = seconds {
            for article in (try? articles(bytes, named: file)) ?? [] { #expect(isCutWhole(article)) }
        }
        #expect(taken < bound, "took \(taken) s")
    }

    private func times(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }

    @Test(arguments: ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<p><b>", "<a href=x>", "<div></b></p></i>"])
    func `100,000 levels of HTML`(tag: String) {
        survives(Array("<html><body>".utf8) + times(tag, 100_000) + Array(lead.utf8))
    }

    @Test(arguments: ["<a>", "<a xmlns:p='u'>", "<p:a>", "<item>", "</a><b>"])
    func `100,000 levels of XML`(tag: String) {
        survives(Array("<?xml version='1.0'?><rss><channel>".utf8) + times(tag, 100_000))
    }

    @Test(arguments: ["<html><div ", "<?xml version='1.0'?><rss "])
    func `1,000,000 attributes`(head: String) {
        var bytes = Array(head.utf8)
        for number in 0..<1_000_000 { bytes += Array(" a\(number)=\"1\"".utf8) }
        survives(bytes + Array("><p>x".utf8))
        survives(Array(head.utf8) + times("class='x' ", 1_000_000) + Array(">".utf8))
    }

    @Test func `entities do not grow and name no file`() throws {
        let nested =
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">"
            + (1..<30).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }.joined()
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]><rss><channel><item><title>x &a29; &f;</title></item></channel></rss>"
        let article = try #require(try articles(nested).first)
        #expect(article.text.count < 100)
        #expect(!String(decoding: article.text, as: UTF8.self).contains("root:"))
    }

    @Test func `quadratic entity text stays its size`() {
        survives(
            Array("<!DOCTYPE rss [<!ENTITY a \"\(String(repeating: "a", count: 50_000))\">]><rss><item><title>".utf8)
                + times("&a;", 20_000))
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"items\":["])
    func `JSON of depth 100,000`(open: String) { survives(times(open, 100_000)) }

    @Test func `lone surrogates, null bytes and doubled keys in JSON`() throws {
        let article = try #require(
            try articles(
                "{\"uri\":\"u\",\"uri\":\"v\",\"headline\":\"a\\uD800b\\u0000c\",\"body_text\":\"\(lead) \\uDC00\"}"
            ).first)
        #expect(article.guid == "u")
        #expect(Encoding.isUTF8(article.text))
    }

    @Test func `null bytes and controls in a page`() {
        survives(Array("<html>\0<body\0><p>\(lead)\0\u{1}\u{7F}</p>".utf8))
    }

    @Test func `mails nested 2,000 deep and of 20,000 parts`() {
        var nested: [UInt8] = []
        for level in 0..<2_000 {
            nested += Array("Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n".utf8)
        }
        survives(Array("From: a\nMIME-Version: 1.0\n".utf8) + nested + Array("\(lead)\n".utf8))
        survives(
            Array("From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n".utf8)
                + times("--b\n\nx\n", 20_000))
        survives(
            Array("From: a\nMIME-Version: 1.0\nSubject: ".utf8) + times("=?utf-8?Q?a?= ", 20_000)
                + times(" folded\n", 20_000))
    }

    @Test func `a gzip of more zeros than are read is refused`() throws {
        let packed = try #require(deflated(zeros: 90 << 20))
        #expect(throws: CopyError.packedTooFar) { try articles(packed, named: "x.gz") }
    }

    @Test func `a gzip of 10 GB of zeros is refused at the limit`() throws {
        // One deflated block of zeros, flushed so that it may be repeated: 160 times 64 MiB.
        let block = try #require(gzip([UInt8](repeating: 0, count: 64 << 20), finish: false))
        var packed = Array(block)
        packed.reserveCapacity(block.count * 160)
        for _ in 1..<160 { packed += block.dropFirst(10) }
        let taken = seconds { #expect(throws: CopyError.packedTooFar) { try articles(packed, named: "x.gz") } }
        #expect(taken < 30)
    }

    @Test func `1,000 namespaces, instructions and sections`() {
        let names = (0..<100_000).map { " xmlns:a\($0)='u\($0)'" }.joined()
        survives(Array("<?xml version='1.0'?><nitf\(names)><a1:p>\(lead)</a1:p></nitf>".utf8))
        survives(Array("<?xml version='1.0'?><rss>".utf8) + times("<?a b?>", 100_000) + times("<![CDATA[x]]>", 100_000))
        survives(Array("<!DOCTYPE rss [".utf8) + times("<!ENTITY a 'b'>[", 100_000))
    }

    @Test func `half characters of UTF-16 and overlong UTF-8`() {
        let half = [UInt8]([0x00, 0xD8, 0x00, 0xD8, 0x00, 0xDC])
        survives([0xFF, 0xFE] + Array(repeating: half, count: 50_000).joined() + [0x41])
        survives(Array(lead.utf8) + Array(repeating: [0xC0, 0xAF, 0xED, 0xA0, 0x80], count: 50_000).joined())
        survives([0xFF, 0xFE, 0, 0] + Array(repeating: [0xFF, 0xFF, 0xFF, 0x7F], count: 50_000).joined())
    }

    @Test func `a zip whose directory names one member 1,000 times stays within the limit`() throws {
        let once = zip([("a.txt", [UInt8](repeating: 0x61, count: 1 << 20))])
        let end = once.count - 22
        let start = once.count - 22 - 46 - 5
        let entries = Array(repeating: once[start..<end], count: 1000).joined()
        let count = [UInt8(1000 & 255), UInt8(1000 >> 8)]
        survives(once[..<start] + entries + once[end..<end + 8] + count + count + once[(end + 12)...])
    }

    @Test func `gzip within gzip within gzip is refused`() throws {
        let once = try #require(gzip(Array(lead.utf8)))
        let twice = try #require(gzip(once))
        #expect(try articles(once).first?.text == Array(lead.utf8))
        let thrice = try #require(gzip(twice))
        #expect(throws: CopyError.packedTooFar) { try articles(thrice) }
    }

    @Test func `a zip's names lead nowhere, its count is bounded`() throws {
        let archive = zip([("../../etc/a.txt", Array("\(lead)\n\n\(second)".utf8)), ("/b.txt", Array(third.utf8))])
        let found = try articles(archive, named: "x.zip")
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.file == "x.zip" })
        #expect(found[0].id != found[1].id)
        survives(zip((0..<2_500).map { ("\($0)", Array("\(lead)".utf8)) }))
        survives(Array(archive.dropLast(7)))
        #expect(throws: CopyError.self) { try articles(zip([("in.zip", archive)])) }
    }

    @Test func `text of one line, of marks and of openers`() {
        for piece in ["word ", "{{", "[", "[[ ", "(@", "=?", "a\n", "Title: x\n", "\u{201C}", "Dec. ", "- "] {
            survives(times(piece, 30_000))
        }
        survives(Array("e".utf8) + times("\u{301}", 100_000))
        for piece in ["&", "<iframe>", "<!--", "<a", "</a>", "<b>"] {
            survives(Array("<html>".utf8) + times(piece, 50_000))
        }
    }

    @Test(arguments: 0..<400)
    func `noise of every format is survived`(seed: UInt64) {
        var random = Dice(seed: seed &+ 90_000)
        let heads = [
            "<?xml version='1.0'?><rss>", "<html>", "{\"uri\":", "From: a\nSubject: b\n", "\u{1}\u{2}", "---\n",
            "<nitf>", "<NewsML>", "<newsItem>", "PK\u{3}\u{4}", "\u{1F}\u{8B}\u{8}",
        ]
        var bytes = Array(heads[random.next(heads.count)].utf8)
        let pieces = [
            "<item>", "<title>", "</title>", "<![CDATA[", "]]>", "&lt;p&gt;", "\"", ":", "[", "{", "}", ",", "--b\n",
            "Content-Type: multipart/mixed; boundary=b\n\n", "\n\n", lead, "<body.content>", "<p>", "=E9", "=?utf-8?B?",
            "?=", "<content type='html'>", "<inlineXML>", "\u{0}", "é",
        ]
        for _ in 0..<random.next(60) {
            bytes += random.next(9) == 0 ? [UInt8(random.next(256))] : Array(pieces[random.next(pieces.count)].utf8)
        }
        for article in (try? articles(bytes)) ?? [] { #expect(isCutWhole(article) && Encoding.isUTF8(article.text)) }
    }
}

// MARK: Packing

/// gzip of a run of zeros, made in pieces.
private func deflated(zeros: Int) -> [UInt8]? { gzip([UInt8](repeating: 0, count: zeros)) }

private func gzip(_ bytes: [UInt8], finish: Bool = true) -> [UInt8]? {
    var stream = z_stream()
    guard
        deflateInit2_(
            &stream, 1, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count / 100 + bytes.count % 100_000 + 100_000)
    let (count, room) = (UInt32(input.count), UInt32(output.count))
    return input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target -> Int? in
            stream.next_in = source.baseAddress
            stream.avail_in = count
            stream.next_out = target.baseAddress
            stream.avail_out = room
            let status = deflate(&stream, finish ? Z_FINISH : Z_FULL_FLUSH)
            return status == (finish ? Z_STREAM_END : Z_OK) ? target.count - Int(stream.avail_out) : nil
        }
    }.map { Array(output.prefix($0)) }
}

/// A zip of stored files.
private func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 255) } }
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
        let name = Array(file.name.utf8)
        let sizes = little(0, 4) + little(file.bytes.count, 4) + little(file.bytes.count, 4) + little(name.count, 2)
        directory +=
            little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + sizes
            + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(output.count, 4) + name
        output +=
            little(0x0403_4B50, 4) + little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + sizes + little(0, 2)
            + name + file.bytes
    }
    return output + directory + little(0x0605_4B50, 4) + little(0, 4) + little(files.count, 2) + little(files.count, 2)
        + little(directory.count, 4) + little(output.count, 4) + little(0, 2)
}
