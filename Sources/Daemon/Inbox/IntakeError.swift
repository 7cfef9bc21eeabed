import CopyDesk

/// Why a file was spiked instead of filed.
enum IntakeError: Error, Equatable, Sendable {
    case notFile(FileKind)
    case tooLarge(bytes: Int, limit: Int)
    case unreadable(String)
    case notCopy(CopyError)
    case tookTooLong

    /// A word for programs.
    var code: String {
        switch self {
        case .notFile: "not-a-file"
        case .tooLarge: "too-large"
        case .unreadable: "unreadable"
        case .notCopy(let error): error.code
        case .tookTooLong: "took-too-long"
        }
    }

    /// What, how much, and what to do next.
    var message: String {
        switch self {
        case .notFile(let kind): "This is no regular file but a \(kind.rawValue); drop the article itself."
        case .tooLarge(let bytes, let limit):
            "\(bytes) bytes is more than max_copy_bytes = \(limit); cut the file, or raise the limit under [intake]."
        case .unreadable(let what):
            "The file cannot be read (\(what)); make it readable for the daemon's user and drop it again."
        case .notCopy(let error): error.message
        case .tookTooLong:
            "Reading this file did not end, and the daemon had to be started anew; please report it with the file."
        }
    }
}
