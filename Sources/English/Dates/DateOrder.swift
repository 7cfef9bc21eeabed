import ReportKit

/// Which of two numbers is the day in a text's "03/10/2026": its other dates say so where one number is no month.
enum DateOrder {
    case dayFirst, monthFirst, unknown

    /// The order that a text uses throughout; unknown where none or both are seen.
    init(_ pieces: Pieces) {
        var dayFirst = false, monthFirst = false
        for (at, piece) in pieces.all.enumerated() where piece.kind == .number && piece.digits <= 2 {
            let second = pieces[at + 2]
            guard pieces[at + 1].tight(0x2F), second.tight(.number), second.digits <= 2, pieces[at + 3].tight(0x2F),
                pieces[at + 4].tight(.number), pieces[at + 4].digits == 4
            else { continue }
            if piece.value > 12, piece.value <= 31, second.value <= 12 { dayFirst = true }
            if second.value > 12, second.value <= 31, piece.value <= 12 { monthFirst = true }
        }
        self = dayFirst == monthFirst ? .unknown : dayFirst ? .dayFirst : .monthFirst
    }
}
