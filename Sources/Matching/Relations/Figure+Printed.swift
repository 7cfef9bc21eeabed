public import ReportKit

extension Figure {
    /// The value as a comparable word: `37`, `123000000000 USD`, `31 %`, `150–200`, `97-1`.
    public var printed: String {
        func number(_ value: Double) -> String {
            value.rounded() == value && abs(value) < 1e15 ? String(Int64(value)) : String(value)
        }
        if unit == Figure.score { return "\(number(value))-\(number(high ?? 0))" }
        let value = high.map { "\(number(self.value))–\(number($0))" } ?? number(self.value)
        return unit.map { "\(value) \($0)" } ?? value
    }
}
