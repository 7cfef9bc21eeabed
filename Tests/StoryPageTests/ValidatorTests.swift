import Foundation
import ReportKit
import Testing

@testable import StoryPage

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Whether bytes are well-formed XML.
enum XMLWellFormed {
    /// What is wrong; nil where nothing is.
    static func check(_ bytes: [UInt8]) -> String? {
        let parser = XMLParser(data: Data(bytes))
        return parser.parse() ? nil : "\(String(describing: parser.parserError)) in line \(parser.lineNumber)"
    }
}

@Suite struct ValidatorTests {
    private static let tidy = "/usr/bin/tidy"

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: tidy),
            "tidy is not installed: the pages were NOT validated"))
    func `tidy finds nothing to say about the pages`() throws {
        let folder = try written()
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["report.html", "index.html"] {
            let (status, output) = try run(Self.tidy, ["-q", "-e", folder.appending(path: name).path])
            #expect(status == 0 && output.isEmpty, "\(name): \(output)")
        }
    }

    @Test func `the feed has what Atom asks for`() {
        let alert = FrontPage.AlertLine(
            id: "a", kind: .newClaim, message: "New.", at: "2031-05-06", slug: "a", story: "A story",
            why: ["told first"])
        let feed = FrontPage(stories: [], alerts: [alert]).files()["feed.atom"] ?? []
        #expect(XMLWellFormed.check(feed) == nil)
        let text = String(decoding: feed, as: UTF8.self)
        for element in [
            "<id>urn:wirewatch:alerts</id>", "<updated>2031-05-06T00:00:00Z</updated>", "<author>",
            "<id>urn:wirewatch:alert:a</id>",
        ] {
            #expect(text.contains(element), "\(element)")
        }
    }

    private func written() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "wirewatch-page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let front = FrontPage(stories: [FerryStory.page.line(updated: "2031-05-06T12:00:00Z")], alerts: [])
        for (name, bytes) in FerryStory.page.files().merging(front.files(), uniquingKeysWith: { first, _ in first }) {
            try Data(bytes).write(to: folder.appending(path: name))
        }
        return folder
    }

    private func run(_ program: String, _ arguments: [String]) throws -> (Int32, String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
