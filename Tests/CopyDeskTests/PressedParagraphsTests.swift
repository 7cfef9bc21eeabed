import ReportKit
import Testing

@testable import CopyDesk

struct PressedParagraphsTests {
    private let standing = "The Ellery Gull has told the news of the coast since 1871 and is owned by its 214 readers."

    private func article(
        _ number: Int, _ paragraphs: String..., outlet: String = "Gull", in book: PressedBook = PressedBook()
    )
        throws -> Article
    {
        let text = (["The council met for the \(number)th time and spoke of matter \(number)."] + paragraphs).joined(
            separator: "\n\n")
        let copy = WireCopy(file: "\(number).txt", bytes: Array(text.utf8), outlet: outlet, pressed: book.learned)
        return try #require(try CopyDesk().read(copy).first)
    }

    private func book(_ paragraph: String, stories: [Int], outlet: String = "Gull") throws -> PressedBook {
        var book = PressedBook()
        for (number, story) in stories.enumerated() {
            _ = book.note(try article(number, paragraph, outlet: outlet, in: book), story: story)
        }
        return book
    }

    private func isPressed(_ paragraph: String, after book: PressedBook, outlet: String = "Gull") throws -> Bool {
        try !parts(article(99, paragraph, outlet: outlet, in: book), .boilerplate).isEmpty
    }

    @Test func `a paragraph that returned in four stories of an outlet is boilerplate in the fifth`() throws {
        #expect(try isPressed(standing, after: book(standing, stories: [1, 2, 3, 4])))
        #expect(try !isPressed(standing, after: book(standing, stories: [1, 2, 3])))
    }

    @Test func `what returns in one story only is the story`() throws {
        #expect(try !isPressed(standing, after: book(standing, stories: [1, 1, 1, 1, 1, 1, 1])))
    }

    @Test func `a standing paragraph that got unlike articles filed in one story is found all the same`() throws {
        var book = PressedBook()
        let leads = [
            "Herring was landed by trawlers.", "Miners sang hymns beautifully.", "Bankers forged cheques yesterday.",
            "Ploughs cleared mountain tunnels.",
        ]
        for (number, lead) in leads.enumerated() {
            let copy = WireCopy(file: "\(number).txt", bytes: Array("\(lead)\n\n\(standing)".utf8), outlet: "Gull")
            _ = book.note(try #require(try CopyDesk().read(copy).first), story: 1)
        }
        #expect(try isPressed(standing, after: book))
    }

    @Test func `what one outlet repeats is another's news`() throws {
        let book = try book(standing, stories: [1, 2, 3, 4])
        #expect(try !isPressed(standing, after: book, outlet: "Post"))
    }

    @Test func `what somebody says never becomes boilerplate`() throws {
        let said = "\u{201C}We shall not sell the harbour to anyone while I live,\u{201D} Mayor Ida Lund said."
        #expect(try !isPressed(said, after: book(said, stories: [1, 2, 3, 4, 5, 6])))
    }

    @Test func `a line that returns with other figures is news`() throws {
        var book = PressedBook()
        for number in 1...6 {
            _ = book.note(
                try article(
                    number, "Brent crude rose to $\(70 + number) a barrel in Ostrel on the day of the council."),
                story: number)
        }
        #expect(try !isPressed("Brent crude rose to $99 a barrel in Ostrel on the day of the council.", after: book))
    }

    @Test func `a short sentence is news however often it returns`() throws {
        let short = "No injuries were reported."
        #expect(try !isPressed(short, after: book(short, stories: [1, 2, 3, 4, 5, 6])))
    }

    @Test func `an article that was read before is read again as if it had been known`() throws {
        let book = try book(standing, stories: [1, 2, 3, 4])
        let early = try article(99, standing)
        #expect(parts(early, .boilerplate).isEmpty)
        #expect(CopyDesk().reread(early, knowing: book.learned) == (try article(99, standing, in: book)))
        let other = try article(98)
        #expect(CopyDesk().reread(other, knowing: book.learned) == other)
    }

    @Test func `a book that was put away knows the same when it is opened again`() throws {
        var (all, kept, learned) = (PressedBook(), [[UInt8]](), [LearnedParagraph]())
        for number in 1...6 {
            let other = PressedBook(learned: learned, leaves: kept)
            #expect(other.learned == all.learned)
            var copy = other
            let filed = try article(number, standing, in: all)
            let note = all.note(filed, story: number)
            #expect(copy.note(filed, story: number) == note)
            kept.append(note.kept)
            learned += note.learned
        }
        #expect(learned.count == 1)
    }

    @Test func `what was last seen a window ago is forgotten`() throws {
        var book = try book(standing, stories: [1, 2, 3])
        let other = try article(7)
        for number in 0..<PressedBook.window { _ = book.note(other, story: 10 + number) }
        _ = book.note(try article(8, standing), story: 9)
        #expect(try !isPressed(standing, after: book))
    }
}
