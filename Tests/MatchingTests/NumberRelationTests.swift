import ReportKit
import Testing

@testable import Matching

@Suite struct NumberRelationTests {
    private func figure(_ value: Double, _ unit: String? = nil, kind: Figure.Kind = .number, about: Bool = false)
        -> Figure
    {
        Figure(TextSpan(0, 1), kind, value: value, unit: unit, approximate: about)
    }

    @Test func `36 and 37 differ, and 40 is not 36 rounded`() {
        #expect(NumberRelation(figure(36), figure(37)) == .different)
        #expect(NumberRelation(figure(36), figure(40)) == .different)
    }

    @Test(arguments: [(14_959_450, 15_000_000), (13_625_777, 13_600_000), (43_885_310, 43_000_000)])
    func `a sum and its rounding are the same`(_ exact: Double, _ rounded: Double) {
        let relation = NumberRelation(figure(exact, "USD", kind: .money), figure(rounded, "USD", kind: .money))
        #expect(relation.isSame)
    }

    @Test func `two roundings of one precision differ`() {
        #expect(NumberRelation(figure(141e6, "USD", kind: .money), figure(139e6, "USD", kind: .money)) == .different)
    }

    @Test func `a distance agrees in another unit`() {
        #expect(NumberRelation(figure(7, "km", kind: .measure), figure(4.3, "mi", kind: .measure)).isSame)
    }

    @Test func `dollars and kilometres are not compared`() {
        #expect(NumberRelation(figure(7, "km", kind: .measure), figure(7, "USD", kind: .money)) == .incomparable)
    }

    @Test func `a vote is one result`() {
        var first = figure(52, Figure.score), second = figure(52, Figure.score)
        first.high = 48
        second.high = 47
        #expect(NumberRelation(first, first) == .same(nil))
        #expect(NumberRelation(first, second) == .different)
    }
}
