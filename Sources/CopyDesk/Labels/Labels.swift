import ReportKit

/// Says of each paragraph what it is: the article, or something that fell out of the page with it.
///
/// Reading labels, it never deletes. Every rule is about a mechanism (a template's braces, a credit after a caption),
/// because the phrases of one outlet say nothing about the next.
struct Labels {
    let galley: Galley
    var paragraphs: [Paragraph]
    /// Parts inside a paragraph that are something else than it is.
    var cuts: [Segment] = []
    var headline: TextSpan?
    var byline: TextSpan?
    var facts = Facts()

    /// What the text says about itself.
    struct Facts {
        var published: String?
        var modified: String?
        var outlet: String?
        var url: String?
        var language: String?
    }

    init(_ galley: Galley, _ paragraphs: [Paragraph]) {
        self.galley = galley
        self.paragraphs = paragraphs
    }

    /// Labels text of which nothing is known but its paragraphs.
    mutating func labelPlainText() {
        labelHeader()
        labelRest()
        labelHeadline()
        labelCrossheads()
        labelDateline()
        labelAppeals()
    }

    /// Labels text whose headline and fields came from markup: what is left is the junk in the body.
    mutating func labelBody() {
        labelRest()
        labelDateline()
        labelAppeals()
    }

    /// One look at each paragraph.
    private mutating func labelRest() {
        labelTemplates()
        for at in paragraphs.indices where paragraphs[at].kind == nil {
            let range = paragraphs[at].range
            if galley.isOrnament(range) || isNotice(range) {
                paragraphs[at].kind = .boilerplate
            } else if isCaption(range) {
                paragraphs[at].kind = .caption
            } else if isByline(at) {
                paragraphs[at].kind = .byline
                byline = byline ?? TextSpan(range.lowerBound, range.upperBound)
            } else if isDateLine(range) || galley.isURL(range) {
                paragraphs[at].kind = .metadata
            }
        }
        labelEmbeds()
    }

    /// The next paragraph that is body or not labelled yet.
    func nextText(after at: Int) -> Int? {
        paragraphs.indices[(at + 1)...].first { paragraphs[$0].kind == nil || paragraphs[$0].kind == .body }
    }

    /// The whole text, cut without gaps or overlaps.
    func segments() -> [Segment] {
        var found: [Segment] = []
        var end = 0
        func add(_ to: Int, _ kind: Segment.Kind) {
            guard to > end else { return }
            if let last = found.last, last.kind == kind, kind == .space || kind == .metadata {
                found[found.count - 1].span.end = Int32(to)
            } else {
                found.append(Segment(TextSpan(end, to), kind))
            }
            end = to
        }
        var cut = cuts.sorted { $0.span < $1.span }[...]
        for paragraph in paragraphs {
            add(paragraph.range.lowerBound, .space)
            let kind = paragraph.kind ?? .body
            while let next = cut.first, Int(next.span.start) < paragraph.range.upperBound {
                cut.removeFirst()
                guard Int(next.span.start) >= end else { continue }
                add(blankOrNot(end, Int(next.span.start), kind))
                add(min(Int(next.span.end), paragraph.range.upperBound), next.kind)
            }
            add(blankOrNot(end, paragraph.range.upperBound, kind))
        }
        add(galley.text.count, .space)
        return found

        func add(_ part: (Int, Segment.Kind)) { add(part.0, part.1) }
    }

    /// What is left of a paragraph between cuts is its kind, or space where nothing is left.
    private func blankOrNot(_ start: Int, _ end: Int, _ kind: Segment.Kind) -> (Int, Segment.Kind) {
        (end, start < end && galley.trimmed(start..<end).isEmpty ? .space : kind)
    }
}
