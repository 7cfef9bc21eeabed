import Dispatch
import ReportKit
import Synchronization

/// Runs the plugins, each on a queue of its own, so that one that throws or hangs stops nothing.
///
/// An article is an errand: it is begun for all plugins at once and finished later, in the order of the beginnings, so
/// that no plugin waits for the others of an article before it takes up the next.
final class PluginRunner {
    /// What one plugin did badly.
    struct Failure: Equatable {
        let plugin: String
        let what: String
    }

    /// What the plugins reported, and what each did badly for the first time.
    typealias Found = (reports: [(plugin: String, Report)], failures: [Failure])

    /// An article that the plugins are at work on.
    struct Errand {
        fileprivate let file: String
        /// By plugin; nil where it had not come back from an earlier call.
        fileprivate let answers: [Answer?]
    }

    private final class Stand {
        let plugin: any ReportPlugin
        let queue: DispatchQueue
        /// The call that did not come back in time; as long as it runs the plugin is left out.
        var hung: Answer?
        /// Reported once, until the settings are loaded again.
        var reported = false

        init(_ plugin: any ReportPlugin) {
            self.plugin = plugin
            queue = DispatchQueue(label: "plugin.\(type(of: plugin).name)")
        }

        /// Whether a call that did not come back in time still runs; one that has come back by now is forgotten.
        func isStillBusy() -> Bool {
            guard let hung else { return false }
            guard hung.done.wait(timeout: .now()) == .success else { return true }
            self.hung = nil
            return false
        }
    }

    private var stands: [Stand]
    private let timeout: Double

    init(_ plugins: [any ReportPlugin], timeout: Double) {
        stands = plugins.map(Stand.init)
        self.timeout = timeout
    }

    /// Asks all plugins about an article.
    func begin(on article: Article, in story: Story) -> Errand {
        Errand(
            file: article.file,
            answers: stands.map { stand in
                guard !stand.isStillBusy() else { return nil }
                let answer = Answer()
                let plugin = stand.plugin
                stand.queue.async { answer.give { try plugin.reports(on: article, in: story) } }
                return answer
            })
    }

    /// What each plugin reports, and what each did badly for the first time.
    func finish(_ errand: Errand) -> Found {
        var reports: [(String, Report)] = []
        var failures: [Failure] = []
        for (stand, answer) in zip(stands, errand.answers) {
            let name = type(of: stand.plugin).name
            switch result(stand, answer, errand.file) {
            case .success(let found): reports += found.map { (name, $0) }
            case .failure(let trouble):
                if !stand.reported { failures.append(Failure(plugin: name, what: trouble.what)) }
                stand.reported = true
            }
        }
        return (reports, failures)
    }

    /// What each plugin reports on an article, and what each did badly for the first time.
    func run(on article: Article, in story: Story) -> Found { finish(begin(on: article, in: story)) }

    private struct Trouble: Error { let what: String }

    /// Waits for one plugin. The errands before this one are finished, so it has had its turn by now.
    private func result(_ stand: Stand, _ answer: Answer?, _ file: String) -> Result<[Report], Trouble> {
        guard let answer, !stand.isStillBusy() else {
            answer?.isWanted.store(false, ordering: .relaxed)
            return .failure(Trouble(what: "is still busy"))
        }
        guard answer.done.wait(timeout: .now() + timeout) == .success else {
            stand.hung = answer
            return .failure(Trouble(what: "took more than \(timeout) seconds for \(file)"))
        }
        return answer.result.mapError { Trouble(what: "failed on \(file): \($0)") }
    }
}

/// The result of one call on another queue. Read only after `done`, written only before.
private final class Answer: @unchecked Sendable {
    let done = DispatchSemaphore(value: 0)
    /// Whether anybody still waits for it.
    let isWanted = Atomic(true)
    private(set) var result: Result<[Report], any Error> = .success([])

    func give(_ reports: () throws -> [Report]) {
        if isWanted.load(ordering: .relaxed) { result = Result(catching: reports) }
        done.signal()
    }
}
