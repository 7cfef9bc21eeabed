import ArgumentParser
import Foundation

/// Exit statuses, after sysexits(3).
extension ExitCode {
    /// Some input could not be read.
    static let unreadable = ExitCode(65)
    /// No such input.
    static let noInput = ExitCode(66)
    /// A service is missing.
    static let unavailable = ExitCode(69)
    /// A defect of ours.
    static let defect = ExitCode(70)
    /// Can't write.
    static let cannotWrite = ExitCode(73)
    /// Wrong settings.
    static let wrongSettings = ExitCode(78)
}

/// Why a command ended early: a word for programs, a sentence for people, and the status it leaves behind.
struct Failure: Error, Equatable {
    let status: ExitCode
    let code: String
    /// What, how much, and what to do next.
    let message: String

    init(_ status: ExitCode, code: String, _ message: String) {
        self.status = status
        self.code = code
        self.message = message
    }

    static func == (left: Failure, right: Failure) -> Bool {
        (left.status.rawValue, left.code, left.message) == (right.status.rawValue, right.code, right.message)
    }

    /// Says it on standard error; a program that reads JSON gets it as an object on standard output as well.
    func report(asJSON: Bool) {
        if asJSON {
            try? printJSON(["error": Unreadable.Reason(code: code, message: message)])
            try? standardOutput.flush()
        }
        complain(message)
    }
}

/// An input that could not be read, as the commands print it.
struct Unreadable: Encodable, Error {
    struct Reason: Encodable {
        let code: String
        let message: String
    }
    let file: String
    let error: Reason

    init(_ file: String, code: String, _ message: String) {
        self.file = file
        error = Reason(code: code, message: message)
    }
}

/// Writes a line to standard error.
func complain(_ message: String) {
    FileHandle.standardError.write(Data("wirewatch: \(printable(message))\n".utf8))
}
