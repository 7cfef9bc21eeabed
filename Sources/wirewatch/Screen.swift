import Foundation
import ReportKit

/// How standard output may look: coloured on a terminal, plain in a pipe or with `NO_COLOR`.
struct Screen {
    /// True where escape codes are understood and wanted.
    let coloured: Bool
    /// How wide a line may be; nil where nothing must be cut.
    let width: Int?

    /// Standard output, as it is.
    static let current = Screen(
        isTerminal: isatty(STDOUT_FILENO) == 1, environment: ProcessInfo.processInfo.environment,
        width: terminalWidth())

    init(isTerminal: Bool, environment: [String: String], width: Int?) {
        let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        coloured = isTerminal && !refused && environment["TERM"] != "dumb"
        self.width = isTerminal ? width : nil
    }

    /// A manner of writing, as the terminal's code for it.
    enum Style: String {
        case bold = "1"
        case faint = "2"
        case alarm = "1;31"
        case good = "32"
        case news = "33"
        case link = "36"
    }

    /// The text in a style. It must be printable already: the codes around it are the only ones let through.
    func paint(_ text: String, _ style: Style?) -> String {
        guard coloured, let style, !text.isEmpty else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }

    /// The style that a kind of report is written in.
    func style(of kind: ReportKind) -> Style? {
        if kind.isConflict { return .alarm }
        switch kind {
        case .newClaim: return .news
        case .figureAgree, .dateAgree, .quoteAgree: return .good
        default: return .link
        }
    }
}

private func terminalWidth() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
}
