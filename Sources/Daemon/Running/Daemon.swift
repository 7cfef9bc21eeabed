public import Dispatch
import Glibc
import Ledger
import Logging
import ReportKit
public import Settings
public import Systemd

/// Watches the inbox and brings what comes in through reading, filing and delivery.
///
/// All its state lives on one serial queue; reading, plugins and delivery work on queues of their own and hand their
/// values back.
public actor Daemon {
    nonisolated let executor = DeskQueue()
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    /// Signalled when the daemon has stopped.
    public nonisolated let ended = DispatchSemaphore(value: 0)

    /// Reads the settings again.
    public typealias Load = @Sendable () throws(SettingsError) -> LoadedSettings

    /// The name of this run, for the journal.
    let run = digest("\(getpid()) \(Nanoseconds.now.count)")

    /// Seconds since 1970.
    public typealias Clock = @Sendable () -> Double

    let load: Load
    /// The day and time that what is filed gets.
    let clock: Clock
    let journal: Journal
    /// For all that is no alert.
    let log: Logger
    let manager = ServiceManager()
    let readers = DispatchQueue(label: "wirewatch.readers", attributes: .concurrent)
    let postQueue = DispatchQueue(label: "wirewatch.post")
    let pressQueue = DispatchQueue(label: "wirewatch.press")
    let tidyQueue = DispatchQueue(label: "wirewatch.tidy", qos: .utility)
    var tidying = false
    let cores = max(1, ProcessInformation.cores)

    var settings: LoadedSettings
    let inbox: Inbox
    let state: StateFolder
    let ledger: any LedgerStore
    let news: NewsDesk
    let post: Post
    let press: Press
    var intake: Intake
    var overdue: Overdue

    var line = ReadingLine()
    var building = Building()
    var unmoved: [Move] = []
    var counts: LedgerCounts
    var lastFiled = "nothing yet"

    var ledgerPause: Pause
    var outboxPause: Pause
    var movePause: Pause
    var pressPause: Pause
    var posting = false
    var outboxDue = false
    /// Whether a time is set at which what is being gathered is told.
    var bundleDue = false
    /// After a start the journal may already know what the ledger calls undelivered.
    var asking = true

    var printing = false
    var printingDue = false
    var printingTook = 0.0
    var lastPrinted = DispatchTime.now()
    /// Also at the start: the run before may have ended between the last story's page and the way in.
    var frontIsOld = true

    var sources: [any DispatchSourceProtocol] = []
    var lookTimer: (any DispatchSourceTimer)?
    var lookAt = DispatchTime.distantFuture
    var lookFailed = false
    var lastOverflow: DispatchTime?
    var statusDue = false
    var stopping = false
    /// Until when a daemon that stops still prints pages; the next run prints the rest.
    var printUntil = DispatchTime.distantFuture
    var stopped = false
    /// What is amiss and goes on being so, for `wirewatch status`.
    var notices = Notices() { didSet { if notices != oldValue { notices.write(to: state.folder) } } }

    /// Opens everything; nothing runs yet.
    ///
    /// - Parameter clock: what time it is; a test hands in a year.
    public init(journal: Journal, load: @escaping Load, clock: @escaping Clock = systemClock) throws(StartError) {
        self.load = load
        self.clock = clock
        self.journal = journal
        log = Logger(journal)
        do {
            let settings = try load()
            let configuration = settings.configuration
            self.settings = settings
            state = try StateFolder(configuration.folders.state)
            overdue = Overdue(state.folder)
            inbox = try Inbox(configuration.folders.inbox, settle: configuration.intake.settle)
            let outbox = try Outbox(configuration.folders.outbox)
            post = Post(outbox: outbox, journal: journal)
            press = Press(outbox: outbox)
            let ledger = try SQLiteLedger(state: configuration.folders.state)
            self.ledger = ledger
            news = try NewsDesk(
                ledger, openSince: timestamp(daysAgo: configuration.stories.openDays, by: clock),
                shelf: StoryShelf(configuration),
                runner: PluginRunner(settings.plugins, timeout: configuration.plugins.timeout))
            counts = try ledger.counts()
            intake = Intake(maxCopyBytes: configuration.intake.maxCopyBytes, settle: configuration.intake.settle)
            let longest = configuration.delivery.longestPause
            ledgerPause = Pause(longest: longest)
            outboxPause = Pause(longest: longest)
            movePause = Pause(longest: longest)
            pressPause = Pause(longest: longest)
        } catch {
            throw StartError(error)
        }
    }

    /// What `systemctl status` shows.
    var status: String {
        var status =
            "\(counts.articles) articles, \(counts.stories) stories, \(line.backlog + line.underWay) waiting; last: \(lastFiled)"
        if ledgerPause.isFailing { status += "; the ledger cannot be written" }
        if outboxPause.isFailing { status += "; the outbox cannot be written" }
        if movePause.isFailing { status += "; the archive cannot be written" }
        return status
    }

    /// Runs `body` on the daemon's queue some seconds from now.
    nonisolated func after(_ seconds: Double, _ body: @escaping @Sendable (isolated Daemon) -> Void) {
        executor.queue.asyncAfter(deadline: .now() + seconds) { self.assumeIsolated(body) }
    }

    /// Runs `body` on the daemon's queue.
    nonisolated func enter(_ body: @escaping @Sendable (isolated Daemon) -> Void) {
        executor.queue.async { self.assumeIsolated(body) }
    }
}

/// The system's clock.
public let systemClock: Daemon.Clock = { Double(Nanoseconds.now.count) / 1e9 }

/// A moment some days ago, as the ledger writes it.
func timestamp(daysAgo days: Int, by clock: Daemon.Clock) -> String {
    timestamp(Nanoseconds(Int64((clock() - Double(days) * 86_400) * 1e9)))
}

extension StoryShelf {
    convenience init(_ configuration: Configuration) {
        self.init(window: configuration.stories.window, memory: configuration.stories.memoryBytes)
    }
}
