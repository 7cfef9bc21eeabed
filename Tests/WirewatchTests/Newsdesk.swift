import Foundation
import Testing

/// A daemon that has read the samples, and the command beside it: both as programs, as they are installed.
final class Newsdesk: Sendable {
    let root: String
    private let programs: String

    init() throws {
        root = "/tmp/wirewatch-desk-\(UUID().uuidString)"
        // tests and programs are built into one folder
        let test = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        programs = URL(fileURLWithPath: test).deletingLastPathComponent().path
        try FileManager.default.createDirectory(atPath: root + "/inbox", withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: root + "/wirewatch.toml"))
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// The folder of the samples.
    static var samples: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path + "/Samples"
    }

    /// Lets a daemon file some samples, named by how their files' names begin, and stops it in order.
    func file(_ samples: String...) throws {
        let daemon = try start(
            "wirewatchd", ["--config", "\(root)/wirewatch.toml"] + folders + ["--inbox", "\(root)/inbox"])
        defer { daemon.waitUntilExit() }
        defer { daemon.terminate() }
        for (path, name) in try Newsdesk.files(samples) { try drop(path, name) }
        try wait { try number("waiting") == 0 && (try number("undelivered")) == 0 }
    }

    /// What a command prints with `--json`, a line each, and its status.
    func json(_ arguments: String...) throws -> (status: Int32, lines: [Data]) { try json(arguments) }

    /// What a command prints with `--json`, a line each, and its status.
    func json(_ arguments: [String]) throws -> (status: Int32, lines: [Data]) {
        let pipe = Pipe()
        let own = ["plugins", "run", "check-config"].contains(arguments.first) ? [] : ["--state", "\(root)/state"]
        let process = try start("wirewatch", arguments + ["--json", "--config", "\(root)/wirewatch.toml"] + own, pipe)
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, data.split(separator: 0x0A).map { Data($0) })
    }

    /// The status of a command that prints no JSON.
    func plain(_ arguments: String...) throws -> Int32 {
        let own = ["--config", "\(root)/wirewatch.toml", "--state", "\(root)/state"]
        let process = try start("wirewatch", arguments + own)
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// A member of the objects that a command prints.
    func values(_ key: String, _ lines: [Data]) throws -> [String] {
        try lines.compactMap { (try JSONSerialization.jsonObject(with: $0) as? [String: Any])?[key] as? String }
    }

    private var folders: [String] { ["--outbox", "\(root)/outbox", "--state", "\(root)/state"] }

    private func number(_ key: String) throws -> Int? {
        try json("status", "--inbox", "\(root)/inbox").lines.first.flatMap {
            (try JSONSerialization.jsonObject(with: $0) as? [String: Any])?[key] as? Int
        }
    }

    private func start(_ program: String, _ arguments: [String], _ output: Pipe? = nil) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "\(programs)/\(program)")
        process.arguments = arguments
        process.standardOutput = output ?? FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private static func files(_ starts: [String]) throws -> [(path: String, name: String)] {
        let all = FileManager.default.enumerator(atPath: samples)?.compactMap { $0 as? String } ?? []
        let named = all.map { (path: $0, name: $0.split(separator: "/").last.map(String.init) ?? $0) }
        return named.filter { file in starts.contains { file.name.hasPrefix($0) } }.sorted { $0.name < $1.name }
    }

    private func drop(_ path: String, _ name: String) throws {
        let outlet = "\(root)/inbox/\(path.split(separator: "/")[0])"
        try FileManager.default.createDirectory(atPath: outlet, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: "\(Newsdesk.samples)/\(path)", toPath: "\(outlet)/.arriving")
        try FileManager.default.moveItem(atPath: "\(outlet)/.arriving", toPath: "\(outlet)/\(name)")
        try wait { !FileManager.default.fileExists(atPath: "\(outlet)/\(name)") }
    }

    private func wait(_ isSo: () throws -> Bool) throws {
        for _ in 0..<600 {
            if (try? isSo()) == true { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        Issue.record("not within a minute")
    }
}
