import Dispatch
import Glibc
import Ledger
import ReportKit
import Settings
import Systemd

// What the service manager asks for: signals, status, watchdog.
extension Daemon {
    /// Handles TERM and INT (stop in order) and HUP (read the settings again).
    public func listenToSignals() {
        for (number, handle) in [(SIGTERM, stopAsked), (SIGINT, stopAsked), (SIGHUP, reloadAsked)] {
            let source = DispatchSource.makeSignalSource(signal: number, queue: executor.queue)
            source.setEventHandler { handle(self) }
            source.activate()
            sources.append(source)
        }
    }

    /// Keeps signals until somebody listens: a source is registered some time after it is activated, and a TERM that came
    /// in between would be lost. To be called before there is a second thread.
    static func holdSignals() {
        var held = sigset_t()
        sigemptyset(&held)
        for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&held, number) }
        pthread_sigmask(SIG_BLOCK, &held, nil)
        // a lease that is broken is told by a signal that would end us
        signal(SIGIO, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Takes nothing new, files and delivers what is under way, and ends.
    public func stop() {
        guard !stopping else { return }
        stopping = true
        manager.stopping(status)
        lookTimer?.cancel()
        line.clear()
        printUntil = .now() + 5
        printingDue = false
        schedulePrinting()
        after(20) { $0.end() }
        outboxDue = true
        deliver()
        fileWhatIsReady()
    }

    /// Ends where nothing is under way any more.
    func checkStopped() {
        guard stopping, !stopped, line.underWay == 0, !posting, !printing, !printingDue, building.isEmpty else {
            return
        }
        end()
    }

    func end() {
        guard !stopped else { return }
        stopped = true
        log.report(Bulletin.stopped(status))
        notices = Notices()
        for source in sources { source.cancel() }
        sources = []
        state.release()
        ended.signal()
    }

    /// Reads the settings again; where they are wrong the old ones stay. Nothing under way is touched.
    public func reload() {
        manager.reloading()
        defer {
            manager.ready(status)
            state.markReload()
        }
        do throws(SettingsError) {
            let new = try load()
            if new.configuration.folders != settings.configuration.folders { log.report(Bulletin.foldersStay()) }
            take(new)
            log.report(Bulletin.reloaded(plugins: new.plugins.map { type(of: $0).name }))
        } catch {
            log.report(Bulletin.badSettings(error.description))
        }
    }

    private func take(_ new: LoadedSettings) {
        let configuration = new.configuration
        settings = new
        intake.maxCopyBytes = configuration.intake.maxCopyBytes
        intake.settle = configuration.intake.settle
        inbox.settle = configuration.intake.settle
        news.shelf = StoryShelf(configuration)
        news.runner = PluginRunner(new.plugins, timeout: configuration.plugins.timeout)
        ledgerPause.longest = configuration.delivery.longestPause
        outboxPause.longest = configuration.delivery.longestPause
        movePause.longest = configuration.delivery.longestPause
        lookAt = .distantFuture
        bundleDue = false
        deliver()
        look()
    }

    /// Shows the status, at most once a second.
    func showStatus() {
        guard !statusDue, !stopping else { return }
        statusDue = true
        after(1) { daemon in
            daemon.statusDue = false
            if !daemon.stopping { daemon.manager.status(daemon.status) }
        }
    }

    func startWatchdog() {
        guard let interval = manager.watchdogInterval else { return }
        let timer = DispatchSource.makeTimerSource(queue: executor.queue)
        timer.schedule(deadline: .now(), repeating: interval / 2)
        timer.setEventHandler { self.assumeIsolated { $0.feedWatchdog(limit: interval * 2) } }
        timer.activate()
        sources.append(timer)
    }

    /// Feeds the watchdog only after a look: does the ledger answer, does reading move?
    private func feedWatchdog(limit: Double) {
        _ = try? ledger.items(of: "")
        if let (found, seconds) = line.oldest, seconds > limit {
            Overdue.note(found.place, in: state.folder)
            log.report(Bulletin.stuckFile(found.place.text, "reading it has taken \(Int(seconds)) seconds"))
            return
        }
        manager.feedWatchdog()
    }
}

private let stopAsked: @Sendable (Daemon) -> Void = { $0.assumeIsolated { $0.stop() } }
private let reloadAsked: @Sendable (Daemon) -> Void = { $0.assumeIsolated { $0.reload() } }
