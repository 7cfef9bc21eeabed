import CopyDesk
import ReportKit

/// A made-up fire, told by two made-up outlets.
enum TimberFire {
    static let gazette = read(
        "Lundgate Gazette",
        """
        A fire destroyed the old timber market in Lundgate on Monday, killing 12 people and injuring 31, the city's fire \
        brigade said.

        "The roof came down before anybody could reach the upper floor, and we lost the whole north wing," fire chief Dana \
        Holt said.

        The market's owner, Brask Holdings, put the damage at $4,125,000.

        Sales in the market reached $18 million in the first half of 2030, the owner said.

        """)

    static let courier = read(
        "Harbour Courier",
        """
        Fourteen people were killed and 31 injured on Monday when a fire destroyed the timber market in Lundgate, the police \
        said.

        "The roof fell in before anyone could get to the upper floor, and we have lost the entire north wing," said Dana \
        Holt, the fire chief.

        Brask Holdings, which owns the market, estimates the damage at $4.1 million.

        Sales in the market reached $40 million in the whole of 2030, according to its owner.

        Forty lorries waited outside the gates all night.

        """)

    static let story = Story(id: "story-fire", title: "Fire in Lundgate", articles: [gazette, courier])

    static func read(_ outlet: String, _ text: String) -> Article {
        let copy = WireCopy(file: "\(outlet).txt", bytes: Array(text.utf8), outlet: outlet)
        var read =
            (try? CopyDesk().read(copy))?.first
            ?? Article(id: ArticleID(sha256: ""), file: outlet, format: "text", text: [])
        // two outlets never send the same bytes: here they may
        read.id = ArticleID(sha256: "\(outlet) \(read.id.sha256)")
        return read
    }

    /// What the report's values say, in the words of the articles.
    static func words(_ report: Report) -> [String] {
        report.values.compactMap { value in story.articles.first { $0.id == value.article }.map { $0[value.span] } }
    }
}
