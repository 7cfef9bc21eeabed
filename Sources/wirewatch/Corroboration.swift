import Matching
import ReportKit

/// How many outlets tell a story, and from how many origins: four prints of one agency's text are one.
struct Corroboration: Encodable {
    /// An article with the text of an earlier one: places in the story's list of articles.
    struct Reprint: Encodable {
        let article, of: Int
    }

    let outlets: Int
    let origins: Int
    let reprints: [Reprint]

    init(_ story: Story) {
        let found = Origins(story.articles)
        outlets = Set(story.articles.compactMap(\.outlet)).count
        origins = found.count
        reprints = found.first.enumerated().filter { $0.offset != $0.element }.map {
            Reprint(article: $0.offset, of: $0.element)
        }
    }

    /// "4 outlets, 1 origin"; where every article has words of its own, the outlets alone.
    var line: String {
        reprints.isEmpty ? counted(outlets, "outlet") : "\(counted(outlets, "outlet")), \(counted(origins, "origin"))"
    }
}
