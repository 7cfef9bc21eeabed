import English
import Matching
import ReportKit

extension Statement {
    /// A sentence without its article, with the figures and dates that reading finds in it.
    init(reading sentence: String, _ english: English) {
        let bytes = Array(sentence.utf8)
        let whole = TextSpan(0, bytes.count)
        let reading = english.read(bytes, segments: [Segment(whole, .body)], published: nil)
        self.init(bytes, whole, figures: reading.figures, dates: reading.dates)
    }
}
