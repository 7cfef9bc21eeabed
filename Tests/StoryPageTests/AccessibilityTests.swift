import ReportKit
import Testing

@testable import StoryPage

/// What a keyboard, a screen reader and a tired eye need: the rules that can be held against the markup and the colours.
@Suite struct AccessibilityTests {
    static let pages: [(String, Markup)] = [
        ("report.html", Markup(FerryStory.html())),
        (
            "index.html",
            Markup(
                String(
                    decoding: FrontPage(stories: [FerryStory.page.line(updated: "2031-05-06T12:00:00Z")], alerts: [])
                        .files()["index.html"] ?? [], as: UTF8.self))
        ),
    ]

    @Test func `every tag that is opened is closed, in order`() {
        for (name, page) in Self.pages { #expect(page.faults == [], "\(name)") }
    }

    @Test func `the page has a language and a title`() {
        for (name, page) in Self.pages {
            #expect(page["html"].first?.attributes["lang"] == "en", "\(name)")
            #expect(page["title"].first?.text.isEmpty == false, "\(name)")
        }
    }

    @Test func `it has one banner, one main part and one footer, and its navigation has a name`() {
        for (name, page) in Self.pages {
            for landmark in ["main", "header", "footer"] { #expect(page[landmark].count == 1, "\(name): \(landmark)") }
            #expect(page["nav"].allSatisfy { $0.attributes["aria-label"] != nil }, "\(name)")
        }
    }

    @Test func `the first link skips to the main part`() {
        for (name, page) in Self.pages {
            #expect(page["a"].first?.attributes["href"] == "#main", "\(name)")
            #expect(page["main"].first?.attributes["id"] == "main", "\(name)")
        }
    }

    @Test func `headings begin with the one h1 and leave out no level`() {
        for (name, page) in Self.pages {
            let levels = page.elements.compactMap { $0.name.first == "h" ? Int($0.name.dropFirst()) : nil }
            #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1, "\(name)")
            for (before, after) in zip(levels, levels.dropFirst()) {
                #expect(after <= before + 1, "\(name): \(levels)")
            }
            #expect(page.elements.filter { ["h1", "h2", "h3"].contains($0.name) }.allSatisfy { !$0.text.isEmpty })
        }
    }

    @Test func `no id stands twice, and what refers to one finds it`() {
        for (name, page) in Self.pages {
            let ids = Set(page.ids)
            #expect(ids.count == page.ids.count, "\(name)")
            for element in page.elements {
                if let label = element.attributes["aria-labelledby"] {
                    #expect(ids.contains(label), "\(name): \(label)")
                }
                if let href = element.attributes["href"], href.hasPrefix("#") {
                    #expect(ids.contains(String(href.dropFirst())), "\(name): \(href)")
                }
            }
        }
    }

    @Test func `every link and every summary says where it leads`() {
        for (name, page) in Self.pages {
            for element in page["a"] + page["summary"] {
                #expect(element.text.contains { !$0.isWhitespace }, "\(name): \(element.attributes)")
            }
        }
    }

    @Test func `every heading of a table says what it heads, and a wide table is reached by keyboard`() throws {
        let page = Self.pages[0].1
        #expect(page["th"].count > 3)
        for heading in page["th"] { #expect(["col", "row"].contains(heading.attributes["scope"])) }
        let region = try #require(page.elements.first { $0.attributes["role"] == "region" })
        #expect(region.attributes["tabindex"] == "0" && region.attributes["aria-labelledby"] != nil)
    }

    @Test func `nothing jumps the order of the keyboard, and the focus is seen`() {
        for (_, page) in Self.pages {
            #expect(page.elements.allSatisfy { ["0", "-1", nil].contains($0.attributes["tabindex"]) })
        }
        #expect(Style.sheet.contains(":focus-visible{outline:3px solid"))
        #expect(!Style.sheet.contains("outline:none") && !Style.sheet.contains("outline:0"))
    }

    @Test func `a sign is never alone: the words are there for who does not see it`() {
        let page = Self.pages[0].1
        let hidden = page.elements.filter { $0.attributes["aria-hidden"] == "true" }
        #expect(!hidden.isEmpty)
        #expect(page.elements.filter { $0.attributes["class"] == "unseen" }.count >= hidden.count)
    }

    @Test(arguments: [0, 1]) func `text stands out by 4.5 to 1 at least, by day and by night`(_ scheme: Int) throws {
        let colours = Style.colours[scheme]
        for (ink, paper) in [
            ("ink", "paper"), ("soft", "paper"), ("link", "paper"), ("alarm", "paper"), ("calm", "paper"),
            ("other", "paper"), ("ink", "card"), ("soft", "card"), ("link", "card"), ("alarm", "card"),
            ("calm", "card"), ("markink", "mark"), ("link", "card"),
        ] {
            let one = try #require(colours[ink]), two = try #require(colours[paper])
            #expect(contrast(one, two) >= 4.5, "\(ink) on \(paper): \(contrast(one, two))")
        }
    }

    @Test func `the measure of contrast is that of WCAG`() {
        #expect(abs(contrast("#000000", "#ffffff") - 21) < 0.01)
        #expect(abs(contrast("#777777", "#ffffff") - 4.478) < 0.01)
    }

    /// The ratio of two colours' luminance, after WCAG 2: 1 to 21.
    private func contrast(_ one: String, _ two: String) -> Double {
        let sorted = [luminance(one), luminance(two)].sorted()
        return (sorted[1] + 0.05) / (sorted[0] + 0.05)
    }

    private func luminance(_ colour: String) -> Double {
        var digits = String(colour.dropFirst())
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        let value = Int(digits, radix: 16) ?? 0
        let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// To the power of 2.4: the fifth root of the twelfth power.
    private func power(_ value: Double) -> Double {
        let twelfth = (0..<12).reduce(1.0) { sum, _ in sum * value }
        var root = value
        for _ in 0..<60 { root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root) }
        return root
    }
}

extension Style {
    /// The colours by name, by day and by night.
    static var colours: [[String: String]] {
        sheet.split(separator: ":root{", omittingEmptySubsequences: false).dropFirst().map { block in
            let pairs = block.prefix { $0 != "}" }.split(separator: ";").map { $0.split(separator: ":") }
            return Dictionary(
                pairs.compactMap { pair in
                    guard pair.count == 2 else { return nil }
                    return (pair[0].filter { $0 != "-" && !$0.isWhitespace }, String(pair[1]))
                }, uniquingKeysWith: { $1 })
        }
    }
}
