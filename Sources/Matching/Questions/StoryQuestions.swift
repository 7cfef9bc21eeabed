public import ReportKit

/// All that a story's articles tell, as questions with their answers: how many, on which day, who said what.
///
/// Articles are added in the order of their arrival. Each is set against what the story knows by then, once, so a story of five
/// hundred costs an arrival no more than one of five. The same articles in the same order give the same questions.
public struct StoryQuestions: Sendable {
    /// All that arrived, in their order; those that a newer version stands for as well.
    package private(set) var articles: [PreparedArticle] = []
    /// The places of those that a newer version stands for, or that were withdrawn.
    private(set) var aside: Set<Int32> = []
    private var index = SentenceIndex()
    private(set) var rarity = StoryRarity()
    private(set) var figures = QuestionBook<Figures>()
    private(set) var days = QuestionBook<Days>()
    private(set) var utterances = QuestionBook<Utterances>()
    private(set) var coverage = Coverage()
    /// Claims of two articles that are alike.
    var claimPairs: [ClaimPair] = []
    /// What the articles print in the same words, and which have one origin.
    public private(set) var origins = Origins()
    let judge: Judge

    /// A story without articles.
    public init() { self.init(judge: .linked) }

    package init(judge: Judge, recording: Bool = false) {
        self.judge = judge
        figures.isRecording = recording
        days.isRecording = recording
        utterances.isRecording = recording
    }

    /// Sets an article against those before it.
    public mutating func add(_ article: Article) {
        let prepared = PreparedArticle.of(article)
        for sentence in prepared.sentences { rarity.add(sentence) }
        var arriving = ArrivingArticle(prepared, into: articles, index, rarity)
        articles.append(prepared)
        figures.add(&arriving, to: articles, judge)
        days.add(&arriving, to: articles, judge)
        utterances.add(&arriving, to: articles, judge)
        let known = coverage.alike.count
        coverage.add(&arriving, to: articles, without: aside)
        compareClaims(in: coverage.alike[known...])
        origins.add(article)
        for sentence in prepared.sentences { index.add(sentence, of: arriving.place) }
    }

    /// Takes an article's answers out: a newer version stands for it, or its outlet has withdrawn it.
    public mutating func setAside(_ article: ArticleID) {
        guard let at = place(of: article), aside.insert(Int32(at)).inserted else {
            return
        }
        figures.setAside(Int32(at))
        days.setAside(Int32(at))
        utterances.setAside(Int32(at))
        claimPairs.removeAll { $0.first.article.id == article || $0.second.article.id == article }
    }

    /// An article's place among those that arrived; nil where it is none of them.
    func place(of article: ArticleID) -> Int? { articles.lastIndex { $0.article.id == article } }

    /// The articles, in the order of their arrival: what the places in `origins` are of.
    public var arrived: [Article] { articles.map(\.article) }

    /// What was judged, where the trainer asked for it.
    package var samples: [PairSample] { figures.samples + days.samples + utterances.samples }
}
