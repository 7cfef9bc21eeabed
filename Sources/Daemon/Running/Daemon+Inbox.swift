import Dispatch
import ReportKit
import Settings
import Systemd

// The inbox rings, or is looked through; what is ready goes to the readers.
extension Daemon {
    /// Begins to watch. A first look finds what came in while nobody watched.
    public func start() {
        if let descriptor = inbox.descriptor {
            let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: executor.queue)
            source.setEventHandler { self.assumeIsolated { $0.bellRang() } }
            source.activate()
            sources.append(source)
        }
        if inbox.isOnNetwork {
            log.report(Bulletin.networkInbox(inbox.root.path, every: settings.configuration.intake.networkScanEvery))
        }
        manager.ready(status)
        log.report(Bulletin.started(status, inbox: inbox.root.path, run: run))
        startWatchdog()
        deliver()
        schedulePrinting()
        look()
        tidy()
    }

    func bellRang() {
        guard !stopping else { return }
        let (found, overflow, newFolders) = inbox.listen()
        line.add(found)
        if overflow { reportOverflow() }
        if overflow || newFolders { look() }
        pump()
    }

    /// Looks through the whole inbox, and sets the time of the next look.
    func look() {
        guard !stopping else { return }
        let intake = settings.configuration.intake
        var next = inbox.isOnNetwork || inbox.silence != nil ? intake.networkScanEvery : intake.scanEvery
        do throws(SystemError) {
            let (found, soon) = try inbox.look()
            line.add(found)
            next = min(next, soon ?? next)
            lookFailed = false
            noteSilence(next)
        } catch {
            if !lookFailed { log.report(Bulletin.stuckInbox(inbox.root.path, error.description)) }
            lookFailed = true
            next = min(next, settings.configuration.delivery.longestPause)
        }
        lookAt = .distantFuture
        scheduleLook(in: next)
        pump()
    }

    /// Says once that folders are only looked at, and once that they ring again.
    private func noteSilence(_ seconds: Double) {
        let silence = inbox.silence
        guard (silence == nil) != (notices[.fewWatches] == nil) else { return }
        if let silence {
            let entry = Bulletin.fewWatches(
                silence.limit, folders: silence.folders, every: settings.configuration.intake.networkScanEvery)
            log.report(entry)
            notices[.fewWatches] = entry.message
        } else {
            log.report(Bulletin.recovered("The kernel's bell for each folder of the inbox"))
            notices[.fewWatches] = nil
        }
    }

    /// Sees to it that the inbox is looked through in some seconds, or earlier.
    func scheduleLook(in seconds: Double) {
        let time = DispatchTime.now() + seconds
        guard time < lookAt else { return }
        lookAt = time
        lookTimer?.cancel()
        let timer = DispatchSource.makeTimerSource(queue: executor.queue)
        timer.schedule(deadline: time)
        timer.setEventHandler { self.assumeIsolated { $0.look() } }
        timer.activate()
        lookTimer = timer
    }

    /// Readings for each core that are begun at once: what waits for a core is read while this queue files.
    private static let readAhead = 8

    /// Starts as many readings as may be under way.
    func pump() {
        while let (number, found) = line.begin(atOnce: Self.readAhead * cores) {
            var intake = intake
            intake.pressed = news.pressed
            if overdue.remove(found.place) { intake.gaveUp = true }
            readers.async { [intake] in
                let taken = intake.take(found)
                self.enter { $0.didRead(number, taken) }
            }
        }
        showStatus()
    }

    private func didRead(_ number: Int, _ taken: Intake.Taken) {
        line.finished(number, taken)
        pump()
        // under a backlog many articles share one transaction
        if line.backlog == 0 || line.ready >= 32 || stopping { fileWhatIsReady() }
    }

    /// A reader that was stopped for long gets one overflow after the other: one line tells of all.
    private func reportOverflow() {
        let now = DispatchTime.now()
        if let last = lastOverflow, now < last + 60 { return }
        lastOverflow = now
        log.report(Bulletin.overflow())
    }
}
