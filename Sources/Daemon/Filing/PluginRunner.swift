import Dispatch
import ReportKit

/// Runs the plugins, each on a queue of its own, so that one that throws or hangs stops nothing.
final class PluginRunner {
    /// What one plugin did badly.
    struct Failure: Equatable {
        let plugin: String
        let what: String
    }

    /// What the plugins reported, and what each did badly for the first time.
    typealias Found = (reports: [(plugin: String, Report)], failures: [Failure])

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
    }

    private var stands: [Stand]
    private let timeout: Double

    init(_ plugins: [any ReportPlugin], timeout: Double) {
        stands = plugins.map(Stand.init)
        self.timeout = timeout
    }

    /// What each plugin reports, and what each did badly for the first time. They run side by side.
    func run(on article: Article, in story: Story) -> Found {
        var reports: [(String, Report)] = []
        var failures: [Failure] = []
        let deadline = DispatchTime.now() + timeout
        let begun = stands.map { ($0, begin($0, article, story)) }
        for (stand, answer) in begun {
            let name = type(of: stand.plugin).name
            switch result(stand, answer, article, by: deadline) {
            case .success(let found): reports += found.map { (name, $0) }
            case .failure(let trouble):
                if !stand.reported { failures.append(Failure(plugin: name, what: trouble.what)) }
                stand.reported = true
            }
        }
        return (reports, failures)
    }

    private struct Trouble: Error { let what: String }

    /// Starts one plugin; nil where it has not come back from an earlier call.
    private func begin(_ stand: Stand, _ article: Article, _ story: Story) -> Answer? {
        if let hung = stand.hung {
            guard hung.done.wait(timeout: .now()) == .success else { return nil }
            stand.hung = nil
        }
        let answer = Answer()
        let plugin = stand.plugin
        stand.queue.async { answer.give(Result { try plugin.reports(on: article, in: story) }) }
        return answer
    }

    private func result(_ stand: Stand, _ answer: Answer?, _ article: Article, by deadline: DispatchTime)
        -> Result<[Report], Trouble>
    {
        guard let answer else { return .failure(Trouble(what: "is still busy")) }
        guard answer.done.wait(timeout: deadline) == .success else {
            stand.hung = answer
            return .failure(Trouble(what: "took more than \(timeout) seconds for \(article.file)"))
        }
        return answer.result.mapError { Trouble(what: "failed on \(article.file): \($0)") }
    }
}

/// The result of one call on another queue. Read only after `done`, written only before.
private final class Answer: @unchecked Sendable {
    let done = DispatchSemaphore(value: 0)
    private(set) var result: Result<[Report], any Error> = .success([])

    func give(_ result: Result<[Report], any Error>) {
        self.result = result
        done.signal()
    }
}
