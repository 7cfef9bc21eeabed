import Glibc
import Systemd

/// A name in a folder, as the file system holds it: any bytes but `/` and 0. It need not be UTF-8.
struct FileName: Sendable, Hashable {
    /// As C takes it, with the 0 at the end.
    let cString: [CChar]

    init(cString: [CChar]) { self.cString = cString }
    init(_ name: String) { cString = name.utf8.map { CChar(bitPattern: $0) } + [0] }
    init(_ bytes: some Sequence<UInt8>) { cString = bytes.map { CChar(bitPattern: $0) } + [0] }

    var bytes: [UInt8] { cString.dropLast().map { UInt8(bitPattern: $0) } }
    /// For people: one line, broken UTF-8 as U+FFFD.
    var text: String { oneLine(String(decoding: bytes, as: UTF8.self)) }

    /// Whether the file waits until it gets another name: hidden, or as programs name what they have not finished.
    var waits: Bool {
        let name = bytes
        guard let first = name.first, first != 0x2E else { return true }
        if name.last == 0x7E { return true }
        let small = name.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return Self.unfinished.contains { small.suffix($0.count).elementsEqual($0) }
            || Self.holds(small, Array(".nosync".utf8))
    }

    private static let unfinished = [".part", ".tmp", ".crdownload", ".swp"].map { Array($0.utf8) }

    private static func holds(_ name: [UInt8], _ part: [UInt8]) -> Bool {
        name.indices.contains { name[$0...].starts(with: part) }
    }

    /// A name that is safe for any reader: control characters, blanks and what is not ASCII become `_`, at most
    /// `limit` bytes, the end kept.
    func plain(limit: Int) -> String {
        let safe = bytes.suffix(limit).map { byte -> UInt8 in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: byte
            default: 0x5F
            }
        }
        return String(decoding: safe, as: UTF8.self)
    }
}
