import ReportKit

/// Says whom the words of a source mean: the name in its fullest form, the person behind a pronoun or a description.
struct SpeakerResolver {
    let context: SpeechContext
    let people: People

    init(context: SpeechContext, people: People) {
        self.context = context
        self.people = people
    }

    mutating func mention(_ source: SourceFinder.Source, _ speech: Speech) -> Mention {
        let span = context.body.span(source.tokens)
        if let name = people.name(at: source.head) { return Mention(span, name: name) }
        return Mention(span, name: context.body.string(source.tokens))
    }
}
