import Foundation
import ReportKit

/// An article in the matcher's memory: its terms weighed once.
struct PlacedArticle: Sendable {
    /// Ascending, as `weights` and `marks`.
    let stems: [UInt32]
    /// (1 + ln count) × rarity.
    let weights: [Float]
    let marks: [StoryTrace.Marks]
    let norms: Norms
    /// The rarity of all names that stand early.
    let earlyNames: Float
    let hasEarlyWeekday: Bool
    /// The logarithm of how many terms it has.
    let size: Float
    let published: Day?
    let manner: Manner
    let outlet: UInt64
    let address: UInt64
    let sketch: [UInt32]

    /// Lengths of the term vectors: all terms, names, the lead, numbers.
    struct Norms: Sendable {
        var all: Float = 0
        var names: Float = 0
        var lead: Float = 0
        var numbers: Float = 0
    }

    init(_ trace: StoryTrace) {
        var norms = Norms()
        var earlyNames: Float = 0
        stems = trace.terms.map(\.stem.number)
        marks = trace.terms.map(\.marks)
        weights = trace.terms.map { (1 + log(Float($0.count))) * Self.rarity($0) }
        for (weight, term) in zip(weights, trace.terms) {
            let square = weight * weight
            norms.all += square
            if term.marks.contains(.name) { norms.names += square }
            if term.marks.contains(.lead) { norms.lead += square }
            if term.marks.isSuperset(of: .number), !term.marks.contains(.year) { norms.numbers += square }
            if term.marks.isSuperset(of: [.name, .early]), !term.marks.contains(.weekday) {
                earlyNames += Self.rarity(term)
            }
        }
        self.norms = Norms(
            all: norms.all.squareRoot(), names: norms.names.squareRoot(), lead: norms.lead.squareRoot(),
            numbers: norms.numbers.squareRoot())
        self.earlyNames = earlyNames
        hasEarlyWeekday = trace.terms.contains { $0.marks.isSuperset(of: [.weekday, .early]) }
        size = log(Float(trace.terms.count + 1))
        published = trace.published
        manner = trace.manner
        outlet = trace.outlet
        address = trace.address
        sketch = trace.sketch
    }

    /// What is left of an article that was forgotten.
    static let forgotten = PlacedArticle(StoryTrace(terms: [], published: nil, outlet: 0, address: 0, sketch: []))

    private static func rarity(_ term: StoryTrace.Term) -> Float {
        guard term.marks.contains(.number) else { return Rarity.of(term.stem) }
        let digits = term.marks.contains(.single) ? 1 : term.marks.contains(.short) ? 2 : 3
        return Rarity.ofNumber(digits, year: term.marks.contains(.year))
    }

    /// The places of the terms that tell most, at most `count`.
    func tellingTerms(_ count: Int) -> [Int] {
        Array(stems.indices.sorted { (weights[$0], stems[$1]) > (weights[$1], stems[$0]) }.prefix(count))
    }
}

extension PlacedArticle {
    /// The cosine of all terms.
    func cosine(_ other: PlacedArticle) -> Float {
        var at = 0, second = 0
        var sum: Float = 0
        while at < stems.count, second < other.stems.count {
            if stems[at] == other.stems[second] {
                sum += weights[at] * other.weights[second]
                at += 1
                second += 1
            } else if stems[at] < other.stems[second] {
                at += 1
            } else {
                second += 1
            }
        }
        return norms.all > 0 && other.norms.all > 0 ? sum / (norms.all * other.norms.all) : 0
    }
}
