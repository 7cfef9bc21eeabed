import ReportKit
import Testing

@testable import Plugins

/// What a heading shows of a sentence: a place and the words around it.
@Suite struct WindowTests {
    @Test(arguments: [
        (
            "Hale has met Pell for the 37th time since 2013, according to the harbour office.", "37th",
            "has met Pell for the 37th time since 2013"
        ),
        (
            "The port lost 12 barges in the winter storms of the year before.", "12",
            "The port lost 12 barges in the winter storms"
        ),
        (
            "She was the first mayor of a town to cross the strait by ferry.", "first",
            "She was the first mayor of a town"
        ),
    ])
    func `it stops at a comma and at a word that tells something`(_ text: String, _ place: String, _ heading: String)
        throws
    {
        let article = TimberFire.read("Outlet", text + "\n")
        let sentence = try #require(article.sentences.first)
        let start = try #require(text.firstRange(of: place)).lowerBound.utf16Offset(in: text)
        let window = Window(around: TextSpan(start, start + place.utf8.count), in: sentence, article.text)
        #expect(article.words(window.span) == heading)
    }
}
