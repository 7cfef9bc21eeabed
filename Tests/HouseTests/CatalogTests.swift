import Systemd
import Testing

@Suite struct CatalogTests {
    /// The catalog's entries: their ids with their lines.
    private let entries: [(id: String, lines: [String])]

    init() throws {
        var entries: [(id: String, lines: [String])] = []
        for line in try Repository.lines("systemd/wirewatch.catalog") {
            if line.hasPrefix("-- ") {
                entries.append((String(line.dropFirst(3)), []))
            } else if !entries.isEmpty {
                entries[entries.count - 1].lines.append(line)
            }
        }
        self.entries = entries
    }

    @Test func `every kind of event has its text, and no text is left over`() {
        #expect(entries.map(\.id).sorted() == MessageID.allCases.map(\.rawValue).sorted())
    }

    @Test func `every text has a subject, a sender and something to read`() {
        for entry in entries {
            #expect(entry.lines.first?.hasPrefix("Subject: ") == true, "\(entry.id)")
            #expect(entry.lines.contains("Defined-By: wirewatch"), "\(entry.id)")
            #expect(entry.lines.filter { $0.count > 20 }.count >= 2, "\(entry.id)")
        }
    }

    @Test func `every field that a text names is one that the journal gets`() throws {
        let known = try Repository.text("Sources/Systemd/JournalField.swift")
        for entry in entries {
            for line in entry.lines {
                for field in line.split(separator: "@", omittingEmptySubsequences: false).enumerated()
                where field.offset % 2 == 1 {
                    #expect(known.contains("\"\(field.element)\""), "\(field.element) in \(entry.id)")
                }
            }
        }
    }
}
