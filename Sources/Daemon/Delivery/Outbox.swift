import Ledger

/// The folder that readers look into. Every name in it is made from the content, so writing again changes nothing.
final class Outbox: Sendable {
    let folder: Folder

    init(_ path: String) throws(SystemError) { folder = try Folder(path, makingIt: true) }

    /// Puts alerts where readers find them, each under its day.
    func post(_ alerts: [Alert]) throws(SystemError) {
        for (path, ofDay) in Dictionary(grouping: alerts, by: \.folder).sorted(by: { $0.key < $1.key }) {
            let day = try folder.making(path.split(separator: "/").map(String.init))
            try DurableFile.write(ofDay.map { ("\($0.id).json", $0.json) }, to: day)
        }
    }
}

extension Alert {
    /// The folder of its place in the outbox.
    fileprivate var folder: String { String(path.dropLast(id.utf8.count + 6)) }
}
