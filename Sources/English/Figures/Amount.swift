import ReportKit

/// A number with what it measures, on its way to a `Figure`.
struct Amount {
    var run: Range<Int>
    var numeral: Numeral
    var kind: Figure.Kind
    var value: Double
    var high: Double?
    var unit: String?

    init(_ numeral: Numeral, _ kind: Figure.Kind, end: Int? = nil, unit: String? = nil) {
        run = numeral.run.lowerBound..<(end ?? numeral.run.upperBound)
        self.numeral = numeral
        self.kind = kind
        self.unit = unit
        value = numeral.value
        high = numeral.high
    }
}
