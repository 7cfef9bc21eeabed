import Foundation
import ReportKit
import Testing

@testable import StoryPage

@Suite struct SafetyTests {
    static let attacks = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "\"\u{301} onmouseover=alert(1) x=\"", "<\u{338}script>alert(1)</script>", "</style><script>alert(1)</script>",
        "</title><svg onload=alert(1)>", "{{{style}}}{{#lead}}", "javascript:alert(1)", "&lt;script&gt;", "]]><script>",
        "<!--", "--><script>alert(1)</script>", "\u{202E}<iframe src=//x>", "\0<script\0>",
        "<a href=\"jav\tascript:alert(1)\">",
    ]

    /// What a wording may have that the plain one has not: marks, and a long value set small.
    private let allowed: Set<String> = ["p", "/p", "mark", "mark id=", "/mark"]

    @Test(arguments: attacks) func `what an outlet writes stays text`(_ attack: String) {
        let page = poisoned(attack)
        let html = FerryStory.html(page)
        let clean = FerryStory.html(poisoned("plain"))
        #expect(tags(html).isSubset(of: tags(clean).union(allowed)))
        let front = FrontPage(stories: [page.line(updated: attack)], alerts: [])
        let plain = FrontPage(stories: [poisoned("plain").line(updated: "plain")], alerts: [])
        #expect(tags(text(front, "index.html")).isSubset(of: tags(text(plain, "index.html"))))
    }

    @Test(arguments: attacks) func `the feed stays well-formed`(_ attack: String) {
        let alert = FrontPage.AlertLine(
            id: "a", kind: .newClaim, message: attack, at: "2031-05-06T09:00:00Z", slug: "a", story: attack,
            why: [attack])
        let front = FrontPage(stories: [], alerts: [alert])
        #expect(XMLWellFormed.check(front.files()["feed.atom"] ?? []) == nil)
    }

    @Test func `only web addresses become links`() {
        var article = FerryStory.post
        article.url = "javascript:alert(1)"
        let page = StoryPage(Story(id: "s", title: "t", articles: [article]), findings: [])
        #expect(!FerryStory.html(page).contains("javascript:"))
        article.url = "HTTPS://harbourpost.example/lise"
        let linked = StoryPage(Story(id: "s", title: "t", articles: [article]), findings: [])
        #expect(FerryStory.html(linked).contains("href=\"HTTPS://harbourpost.example/lise\""))
    }

    @Test func `no page holds a script or loads anything`() {
        let front = FrontPage(stories: [FerryStory.page.line(updated: "2031-05-06")], alerts: [])
        for html in [FerryStory.html(), text(front, "index.html")] {
            for word in [
                "<script", " src=", "url(", "@import", "<iframe", "<object", "<embed", "rel=\"stylesheet", " onload",
                " onerror", " onclick",
            ] {
                #expect(!inTags(html).contains { $0.contains(word) }, "\(word)")
            }
            #expect(!Style.sheet.contains("url(") && !Style.sheet.contains("@import") && !Style.sheet.contains("<"))
            #expect(html.contains("default-src &#39;none&#39;") || html.contains("default-src 'none'"))
        }
    }

    @Test func `Markdown shows signs as signs`() {
        #expect(MarkdownEscaping().escapeText("*a* [b](c) <d>\n# e") == "\\*a\\* \\[b\\](c) &lt;d&gt; \\# e")
    }

    @Test(arguments: ["", "....", "../../etc", "Ünïcödé", "東京", "A/B\\C", String(repeating: "long ", count: 90), "-x-"])
    func `a folder name holds only what a folder name may hold`(_ title: String) {
        for id in ["story-0123456789abcdef-3", "", "../x"] {
            let slug = Array(StoryPage.slug(title: title, id: id).utf8)
            let letters = slug.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
            #expect(
                letters && slug.first != 0x2D && (1...101).contains(slug.count),
                "\(String(decoding: slug, as: UTF8.self))")
        }
    }

    private func poisoned(_ attack: String) -> StoryPage {
        var article = FerryStory.copy(1, attack, attack, attack, "\(attack) ran aground. \(attack).")
        article.url = "https://x.example/\(attack)"
        article.file = attack
        article.language = attack
        let other = FerryStory.daily
        let values = [
            Evidence(article.id, TextSpan(0, attack.utf8.count), value: attack),
            Evidence(other.id, TextSpan(0, 3), value: "x"),
        ]
        let reports = [ReportKind.figureConflict, .quoteVariant, .newClaim].map {
            Report($0, about: attack, message: attack, values: values, why: [attack], confidence: 0.5, urgency: .alert)
        }
        return StoryPage(
            Story(id: attack, title: attack, articles: [article, other]), findings: FerryStory.findings(reports))
    }

    private func text(_ front: FrontPage, _ file: String) -> String {
        String(decoding: front.files()[file] ?? [], as: UTF8.self)
    }

    /// The tags with the names of their attributes, without the values.
    private func tags(_ html: String) -> Set<String> {
        Set(
            inTags(html).map { tag in
                tag.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                    .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined()
            })
    }

    /// What stands between `<` and `>`: scalars, since a `<` with an accent is still a `<` to a browser.
    private func inTags(_ html: String) -> [String] {
        html.unicodeScalars.split(separator: "<").dropFirst().map { String($0.prefix { $0 != ">" }) }
    }
}
