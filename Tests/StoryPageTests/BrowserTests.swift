import Foundation
import ReportKit
import Testing

@testable import StoryPage

/// The page in a real browser: nothing runs, nothing is fetched, nothing is complained about, whatever the outlets wrote.
@Suite(.serialized, .enabled(if: Browser.isThere, "chromium is not installed: the page was NOT looked at in a browser"))
struct BrowserTests {
    private let browser = try? Browser()

    /// A page in which everything from outside tries to run or to fetch something.
    private static let poisoned: StoryPage = {
        let attack =
            "</p></style><script src=\"https://attack.example/s.js\"></script><img src=https://attack.example/i.png "
            + "onerror=\"document.title='owned'\"><link rel=stylesheet href=//attack.example/c.css>"
        var article = FerryStory.copy(1, attack, attack, attack, "\(attack) ran aground. \(attack).")
        article.url = "https://attack.example/\(attack)"
        let values = [
            Evidence(article.id, TextSpan(0, attack.utf8.count), value: attack),
            Evidence(FerryStory.daily.id, TextSpan(0, 3), value: "x"),
        ]
        let reports = [ReportKind.figureConflict, .quoteVariant, .newClaim].map {
            Report($0, about: attack, message: attack, values: values, why: [attack], confidence: 0.5, urgency: .alert)
        }
        return StoryPage(
            Story(id: "poisoned", title: attack, articles: [article, FerryStory.daily]),
            findings: FerryStory.findings(reports))
    }()

    private static let pages: [String: [UInt8]] = [
        "report": FerryStory.page.files()["report.html"] ?? [],
        "poisoned": poisoned.files()["report.html"] ?? [],
        "index": FrontPage(stories: [poisoned.line(updated: "2031-05-06T12:00:00Z")], alerts: []).files()["index.html"]
            ?? [],
    ]

    @Test(arguments: ["report", "poisoned", "index"])
    func `it says nothing, fetches nothing and runs nothing`(_ name: String) throws {
        let seen = try #require(browser).look(at: try #require(Self.pages[name]))
        #expect(seen.dom.contains("</html>"))
        #expect(seen.console == [])
        #expect(seen.requests == [])
        #expect(!seen.dom.contains("<script"))
        #expect(!seen.dom.contains("<title>owned"))
    }

    @Test func `this test would see a request, a message and a script`() throws {
        let page =
            "<!DOCTYPE html><html><body><img src=\"http://seen.example/i.png\"><script>console.log('spoken');"
            + "document.title='ran'</script></body></html>"
        let seen = try #require(browser).look(at: Array(page.utf8))
        #expect(seen.requests.contains { $0.contains("seen.example") })
        #expect(seen.console.contains { $0.contains("spoken") })
        #expect(seen.dom.contains("<title>ran"))
    }
}

/// A headless Chromium that can reach no network.
struct Browser {
    struct Seen {
        let dom: String
        /// Lines of the console.
        let console: [String]
        /// Addresses that were asked for, but for the page itself.
        let requests: [String]
    }

    private static let program = "/usr/bin/chromium"
    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: program) }
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "wirewatch-browser-\(UUID().uuidString)")
    }

    func look(at page: [UInt8]) throws -> Seen {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "page.html")
        try Data(page).write(to: file)
        let (dom, said) = try run([
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync",
            "--disable-component-update", "--no-first-run", "--disable-extensions", "--enable-logging=stderr", "--v=0",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--log-net-log=\(folder.path)/net.json",
            "--user-data-dir=\(folder.path)/profile", "--dump-dom", "file://\(file.path)",
        ])
        return Seen(
            dom: dom, console: said.split(separator: "\n").filter { $0.contains(":CONSOLE") }.map(String.init),
            requests: try requests())
    }

    /// The addresses in the browser's log of the network, but for those that it asks for by itself: of its maker, whom
    /// no page here names.
    private func requests() throws -> [String] {
        let log = try String(contentsOf: folder.appending(path: "net.json"), encoding: .utf8)
        let asked = log.split(separator: "\"url\":\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        let own = ["file", "chrome", "data", "devtools", "chrome-extension"]
        return asked.filter { address in
            let url = URL(string: address)
            let host = url?.host() ?? ""
            return !own.contains(url?.scheme ?? "")
                && ![".google.com", ".googleapis.com"].contains { host.hasSuffix($0) }
        }
    }

    private func run(_ arguments: [String]) throws -> (output: String, errors: String) {
        let process = Process()
        let (output, errors) = (Pipe(), folder.appending(path: "said"))
        try Data().write(to: errors)
        process.executableURL = URL(fileURLWithPath: Browser.program)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), (try? String(contentsOf: errors, encoding: .utf8)) ?? "")
    }
}
