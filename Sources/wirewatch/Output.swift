import ArgumentParser
import Foundation

/// Exit statuses, after sysexits(3).
extension ExitCode {
    static let unreadable = ExitCode(65)
    static let noInput = ExitCode(66)
}

/// Prints one JSON value on a line of its own.
func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    FileHandle.standardOutput.write(try encoder.encode(value) + [0x0A])
}

/// An input that could not be read, as the commands print it.
struct Unreadable: Encodable {
    struct Reason: Encodable {
        let code: String
        let message: String
    }
    let file: String
    let error: Reason
}
