import Testing

@testable import CopyDesk

struct EncodingTests {
    let text = "“Café” – naïve, 3 €"

    @Test func `UTF-16 with and without its mark`() {
        let words = "The harbour council met on Tuesday. \(text)"
        let little = words.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(Encoding.utf8([0xFF, 0xFE] + little) == Array(words.utf8))
        #expect(Encoding.utf8(little) == Array(words.utf8))
        #expect(Encoding.utf8([0xFE, 0xFF] + words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }) == Array(words.utf8))
    }

    @Test(arguments: ["iso-8859-1", "US-ASCII", "utf-8", "windows-1252", "utf-7", "no-such-thing"])
    func `Windows-1252 under any label`(label: String) {
        let bytes: [UInt8] = Array("He said ".utf8) + [0x93] + Array("Caf".utf8) + [0xE9, 0x94] + Array(" cost 3 ".utf8) + [0x80]
        #expect(Encoding.utf8(bytes, declared: label) == Array("He said “Café” cost 3 €".utf8))
    }

    @Test func `UTF-8 with a stray byte keeps the rest`() {
        let bytes = Array("“one” “two” “three” “four” ".utf8) + [0x92] + Array("s".utf8)
        #expect(Encoding.utf8(bytes) == Array("“one” “two” “three” “four” ’s".utf8))
    }

    @Test func `what comes out is always UTF-8`() {
        var random = Dice(seed: 11)
        for _ in 0..<300 {
            let bytes = (0..<random.next(200)).map { _ in UInt8(random.next(256)) }
            if let text = Encoding.utf8(bytes, declared: ["iso-8859-2", "shift_jis", "gb2312", "koi8-r"][random.next(4)]) { #expect(Encoding.isUTF8(text)) }
        }
    }

    @Test func `binary is no text`() {
        #expect(Encoding.utf8([0x89, 0x50, 0x4E, 0x47] + [UInt8](repeating: 0, count: 400)) == nil)
        #expect(Encoding.utf8(Array("%PDF-1.4 and then words".utf8)) == nil)
    }

    @Test func `UTF-7 is not followed`() {
        #expect(Encoding.utf8(Array("+ADw-script+AD4-".utf8), declared: "utf-7") == Array("+ADw-script+AD4-".utf8))
    }
}
