import ReportKit

/// What two statements can agree or disagree on.
struct Slots {
    var found: [Slot] = []

    init(_ first: Statement, _ second: Statement, _ aligned: Alignment) {
    }
}
