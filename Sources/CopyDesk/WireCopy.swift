public import ReportKit

/// A file as it came in, before anyone has read it.
public struct WireCopy: Sendable {
    /// The path as it was given.
    public var file: String
    /// All its bytes, or as many of them as may be read.
    public var bytes: [UInt8]
    /// Who sent it, where the folder says so; a file's own word goes first.
    public var outlet: String?
    /// The day to assume where the file states none.
    public var published: Day?
    /// Paragraphs known to return in the articles of their outlets.
    public var pressed: PressedParagraphs

    /// A file as it came in.
    public init(
        file: String, bytes: [UInt8], outlet: String? = nil, published: Day? = nil,
        pressed: PressedParagraphs = PressedParagraphs()
    ) {
        self.file = file
        self.bytes = bytes
        self.outlet = outlet
        self.published = published
        self.pressed = pressed
    }
}

/// Why a file cannot be read as copy. The file is kept, with this reason beside it.
public enum CopyError: Error, Equatable, Sendable {
    case empty
    case notText
    case noArticle(format: String)
    /// A page that leads to articles and is none.
    case severalArticles(Int)
    case tooLarge(bytes: Int, limit: Int)
    case packedTooFar

    /// A word for programs.
    public var code: String {
        switch self {
        case .empty: "empty"
        case .notText: "not-text"
        case .noArticle: "no-article"
        case .severalArticles: "several-articles"
        case .tooLarge: "too-large"
        case .packedTooFar: "packed-too-far"
        }
    }

    /// What, how much, and what to do next.
    public var message: String {
        switch self {
        case .empty: "The file is empty; drop it again once it has content."
        case .notText: "The file is not text in any encoding we know; convert it to UTF-8."
        case .noArticle(let format): "This \(format) file holds no article."
        case .severalArticles(let count):
            "This page leads to \(count) articles and is none itself; drop their own pages."
        case .tooLarge(let bytes, let limit):
            "The file has \(bytes) bytes, \(limit) are read at most; drop it in parts."
        case .packedTooFar:
            "The packed file is broken, nested or grows to more than is read; unpack it and drop what it holds."
        }
    }
}
