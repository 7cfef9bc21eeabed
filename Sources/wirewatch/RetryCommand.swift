import ArgumentParser
import Foundation

/// `wirewatch retry`: a spiked file goes back to the inbox.
struct RetryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Sends a spiked file back to the inbox.",
        discussion: "Useful once the reason is gone: a limit was raised, the file was mended where it lies.")

    @Argument(help: "The file in the spike folder, or its name there.", completion: .file()) var file: String
    @OptionGroup var daemon: DaemonOptions
    @OptionGroup var folder: InboxOptions

    /// What the daemon wrote beside the file.
    private struct Reason: Decodable { let file: String }

    func run() throws {
        let spike = try daemon.stateFolder() + "/spike"
        let path = InputPath(file.contains("/") ? file : "\(spike)/\(file)")
        guard path.exists else {
            throw Failure(.noInput, code: "missing", "There is no file \(path.text); ls \(spike) shows what is there.")
        }
        let inbox = try folder.inbox(of: daemon)
        let reason = path.text + ".reason.json"
        let place = place(in: inbox, named: original(from: reason) ?? String(decoding: path.name, as: UTF8.self))
        try move(path, to: place)
        unlink(reason)
        try printLine(printable("\(path.text) -> \(place)"))
    }

    /// What the file was called in the inbox, its outlet's folder included.
    private func original(from reason: String) -> String? {
        FileManager.default.contents(atPath: reason).flatMap { try? JSONDecoder().decode(Reason.self, from: $0) }?.file
    }

    /// A place in the inbox that is free. The name comes from a file: no part of it may lead out of the inbox.
    private func place(in inbox: String, named original: String) -> String {
        let parts = original.split(separator: "/").filter { !$0.hasPrefix(".") }
        let outlet = parts.count > 1 ? parts.first.map { "\(inbox)/\($0)" } : nil
        let folder = outlet.flatMap { InputPath($0).isFolder ? $0 : nil } ?? inbox
        let name = String(parts.last ?? "retried.txt")
        var place = "\(folder)/\(name)"
        var count = 1
        while InputPath(place).exists {
            count += 1
            place = "\(folder)/\(count)-\(name)"
        }
        return place
    }

    /// A rename; to another file system a copy under a name that the daemon waits with, then the rename.
    private func move(_ path: InputPath, to place: String) throws(Failure) {
        if rename(path.terminated, place) == 0 { return }
        guard errno == EXDEV else { throw cannotWrite(place) }
        let aside = place + ".part"
        do {
            try FileManager.default.copyItem(atPath: path.text, toPath: aside)
        } catch {
            unlink(aside)
            throw Failure(.cannotWrite, code: "cannot-write", "Can't write \(aside): \(error).")
        }
        guard rename(aside, place) == 0 else { throw cannotWrite(place) }
        unlink(path.terminated)
    }

    private func cannotWrite(_ place: String) -> Failure {
        Failure(
            .cannotWrite, code: "cannot-write",
            "Can't move the file to \(place): \(systemError()). Join the group wirewatch, or use sudo.")
    }
}
