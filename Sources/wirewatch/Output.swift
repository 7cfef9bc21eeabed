import ArgumentParser
import Foundation

/// Standard output, gathered into large writes.
///
/// Only the main thread prints; the readers that run beside it hand their results back.
nonisolated(unsafe) var standardOutput = Output(descriptor: STDOUT_FILENO)

/// Bytes on their way to a file descriptor.
struct Output {
    let descriptor: Int32
    private var waiting: [UInt8] = []

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Adds bytes; they are written once there are many.
    mutating func add(_ bytes: some Sequence<UInt8>) throws(Failure) {
        waiting.append(contentsOf: bytes)
        if waiting.count >= 1 << 16 { try flush() }
    }

    /// Writes what waits.
    mutating func flush() throws(Failure) {
        var written = 0
        while written < waiting.count {
            let count = waiting[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                waiting = []
                throw Failure(.cannotWrite, code: "cannot-write", "Can't write the output: \(systemError()).")
            }
            written += count
        }
        waiting.removeAll(keepingCapacity: true)
    }
}

/// Prints one line, control characters made visible.
func printLine(_ line: String = "") throws(Failure) {
    try standardOutput.add(Array(line.utf8) + [0x0A])
}

/// Prints one JSON value on a line of its own.
func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try standardOutput.add(escapingControls(try encoder.encode(value)) + [0x0A])
}

/// Spells out, as `\u` and four digits, what JSON allows raw and a terminal obeys: DEL, C1 controls, bidi marks.
///
/// In JSON these stand in strings only, so the value stays the same.
func escapingControls(_ json: Data) -> [UInt8] {
    guard json.contains(where: { $0 == 0x7F || $0 >= 0xC2 }) else { return [UInt8](json) }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(json.count + 64)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
        if isHarmful(scalar), scalar.value >= 0x7F {
            for unit in UTF16.encode(scalar) ?? .init() {
                let digits = String(unit, radix: 16)
                escaped.append(
                    contentsOf: Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8))
            }
        } else {
            escaped.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
    }
    return escaped
}

/// What the system says of the last error.
func systemError(_ number: Int32 = errno) -> String { String(cString: strerror(number)) }
