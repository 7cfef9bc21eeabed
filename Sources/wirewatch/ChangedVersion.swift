import Matching
import ReportKit

/// What `--json` prints of an article that its outlet changed: which claims are told otherwise now.
struct ChangedVersion: Encodable {
    struct Change: Encodable {
        let from, to: String
    }

    let file: String
    let item: Int
    /// The next version of it.
    let replacedBy: String
    let changed: [Change]
    let appeared: [String]
    let went: [String]

    private enum CodingKeys: String, CodingKey {
        case file, item, changed, appeared, went
        case replacedBy = "replaced_by"
    }

    init(_ old: Article, next new: Article) {
        let changes = VersionChanges(old, new)
        file = old.file
        item = old.item
        replacedBy = new.file
        changed = changes.changed.map { Change(from: old[$0.old], to: new[$0.new]) }
        appeared = changes.appeared.map { new[$0] }
        went = changes.went.map { old[$0] }
    }

    /// Every earlier version of a story's articles beside the one that followed it.
    static func all(of story: Story) -> [ChangedVersion] {
        story.articles.flatMap { newest -> [ChangedVersion] in
            let earlier = story.earlierVersions.filter { $0.replacedBy == newest.id }.map(\.article)
            return zip(earlier, earlier.dropFirst() + [newest]).map { ChangedVersion($0, next: $1) }
        }
    }

    /// "fire.txt was changed: 2 claims are told otherwise, 1 is new, 1 is gone".
    var line: String {
        let parts = [
            changed.isEmpty ? nil : "\(changed.count) told otherwise", appeared.isEmpty ? nil : "\(appeared.count) new",
            went.isEmpty ? nil : "\(went.count) gone",
        ].compactMap(\.self)
        return "\(file) was changed; claims: \(parts.isEmpty ? "all as before" : parts.joined(separator: ", "))"
    }
}
