public import ReportKit

/// All that an operator can set, at its defaults. Keys in the file are the names here in `snake_case`.
public struct Configuration: Sendable, Hashable {
    /// `[folders]`: where copy comes from and where reports go.
    public struct Folders: PluginSettings {
        /// Copy is dropped here; a subfolder's name is its outlet.
        public var inbox = "/var/spool/wirewatch/inbox"
        /// Alerts and story pages are put here.
        public var outbox = "/var/spool/wirewatch/outbox"
        /// The ledger, `archive/` and `spike/` lie here.
        public var state = "/var/lib/wirewatch"
        public init() {}
    }

    /// `[intake]`: which files are taken, and when.
    public struct Intake: PluginSettings {
        /// Seconds that a file found by looking must have stood still.
        public var settle = 1.0
        /// Seconds between two looks through the whole inbox.
        public var scanEvery = 30.0
        /// The same for an inbox on a network file system, which rings no bell.
        public var networkScanEvery = 5.0
        /// A larger file is spiked, not read.
        public var maxCopyBytes = 8_388_608
        public init() {}
    }

    /// `[stories]`: how much of the past an article is compared with.
    public struct Stories: PluginSettings {
        /// Days after its last article until a story is closed.
        public var openDays = 30
        /// How many of a story's newest articles the plugins see.
        public var window = 200
        /// How many bytes of open stories are kept in memory.
        public var memoryBytes = 33_554_432
        public init() {}
    }

    /// `[delivery]`: how alerts and pages leave.
    public struct Delivery: PluginSettings {
        /// Seconds between two rewritings of one story's page.
        public var pagesEvery = 1.0
        /// Longest pause, in seconds, between two tries at something that fails.
        public var longestPause = 60.0
        public init() {}
    }

    /// `[alerts]`: what is told, and how much of it at once.
    public struct Alerts: PluginSettings {
        /// Whether an outlet that joins what was told already is told of.
        public var followUp = false
        /// For how long alerts of one story are gathered into one journal entry: `0s`, `30s`, `10m`, `2h`.
        public var bundle = "0s"
        public init() {}

        /// ``bundle`` in seconds; nil where it is no length of time.
        public var bundleSeconds: Int? { seconds(bundle) }
    }

    /// `[keep]`: for how long, and how much of it, what was filed and told is kept. 0 keeps everything for ever.
    public struct Keep: PluginSettings {
        /// Days that a file stays in `archive/`.
        public var archiveDays = 0
        /// Megabytes that `archive/` may take; the oldest days go first.
        public var archiveMegabytes = 0
        /// Days after its last article until a story leaves the ledger, with its articles and its page.
        public var ledgerDays = 0
        /// Megabytes that the ledger may take; stories that were closed first go first.
        public var ledgerMegabytes = 0
        /// Days that alerts stay in the outbox.
        public var outboxDays = 0
        /// Days that a file stays in `spike/`.
        public var spikeDays = 0
        public init() {}
    }

    /// `[plugins]`: what holds for all of them; each has a section of its own, `[plugins.NAME]`.
    public struct Plugins: PluginSettings {
        /// Seconds that a plugin may take for one article.
        public var timeout = 5.0
        public init() {}
    }

    public var folders = Folders()
    public var intake = Intake()
    public var stories = Stories()
    public var delivery = Delivery()
    public var alerts = Alerts()
    public var keep = Keep()
    public var plugins = Plugins()

    public init() {}
}

extension Configuration {
    /// What makes no sense, as `section.key` and what is wrong with it.
    var nonsense: [(key: String, what: String)] {
        var found: [(String, String)] = []
        func demand(_ good: Bool, _ key: String, _ what: String) { if !good { found.append((key, what)) } }
        demand(intake.settle >= 0 && intake.settle <= 3600, "intake.settle", "must be 0 to 3600 seconds")
        demand(intake.scanEvery >= 0.1, "intake.scan_every", "must be at least 0.1 seconds")
        demand(intake.networkScanEvery >= 0.1, "intake.network_scan_every", "must be at least 0.1 seconds")
        demand(
            (1...1_073_741_824).contains(intake.maxCopyBytes), "intake.max_copy_bytes", "must be 1 to 1073741824 bytes")
        demand((1...3650).contains(stories.openDays), "stories.open_days", "must be 1 to 3650 days")
        demand((1...100_000).contains(stories.window), "stories.window", "must be 1 to 100000 articles")
        demand(stories.memoryBytes >= 0, "stories.memory_bytes", "must not be negative")
        demand(delivery.pagesEvery >= 0, "delivery.pages_every", "must not be negative")
        demand(delivery.longestPause >= 0.01, "delivery.longest_pause", "must be at least 0.01 seconds")
        demand(
            alerts.bundleSeconds.map { $0 <= 86_400 } ?? false, "alerts.bundle",
            "must be a length of time up to a day: 0s, 30s, 10m, 2h")
        for (key, amount) in [
            ("archive_days", keep.archiveDays), ("archive_megabytes", keep.archiveMegabytes),
            ("ledger_days", keep.ledgerDays), ("ledger_megabytes", keep.ledgerMegabytes),
            ("outbox_days", keep.outboxDays), ("spike_days", keep.spikeDays),
        ] {
            demand((0...1_000_000).contains(amount), "keep.\(key)", "must be 0 (keep everything) to 1000000")
        }
        demand(
            keep.ledgerDays == 0 || keep.ledgerDays >= stories.openDays, "keep.ledger_days",
            "must be at least stories.open_days, as an open story is still told")
        demand(plugins.timeout > 0, "plugins.timeout", "must be more than 0 seconds")
        for (key, path) in [("inbox", folders.inbox), ("outbox", folders.outbox), ("state", folders.state)] {
            demand(!path.isEmpty && !path.utf8.contains(0), "folders.\(key)", "must be a path")
        }
        return found
    }
}

/// `30s`, `10m`, `2h` in seconds; nil where it is no length of time.
private func seconds(_ text: String) -> Int? {
    let lengths: [UInt8: Int] = [0x73: 1, 0x6D: 60, 0x68: 3600]
    guard let unit = text.utf8.last.flatMap({ lengths[$0] }), let count = Int(text.dropLast()),
        (0...86_400).contains(count)
    else { return nil }
    return count * unit
}
