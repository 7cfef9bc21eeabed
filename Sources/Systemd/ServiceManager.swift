import CSystemd
import Glibc

/// What the service manager is told, where there is one (`NOTIFY_SOCKET`); without one, all of this does nothing.
public struct ServiceManager: Sendable {
    public init() {}

    /// The service is up.
    public func ready(_ status: String) { notify("READY=1\nSTATUS=\(oneLine(status))") }
    /// The service is not up yet, and needs some more seconds before it is given up.
    public func stillStarting(_ status: String, extra seconds: Double) {
        notify("EXTEND_TIMEOUT_USEC=\(Int(seconds * 1_000_000))\nSTATUS=\(oneLine(status))")
    }
    /// Settings are being read again; `ready` ends it.
    public func reloading() {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        notify("RELOADING=1\nMONOTONIC_USEC=\(now.tv_sec * 1_000_000 + now.tv_nsec / 1000)")
    }
    /// The service is going down.
    public func stopping(_ status: String) { notify("STOPPING=1\nSTATUS=\(oneLine(status))") }
    /// What `systemctl status` shows.
    public func status(_ status: String) { notify("STATUS=\(oneLine(status))") }
    /// All is well, for another watchdog interval.
    public func feedWatchdog() { notify("WATCHDOG=1") }

    /// How often the watchdog wants to be fed, in seconds: half its limit; nil where none watches.
    public var watchdogInterval: Double? {
        var limit: UInt64 = 0
        return sd_watchdog_enabled(0, &limit) > 0 ? Double(limit) / 2_000_000 : nil
    }

    private func notify(_ state: String) { sd_notify(0, state) }
}
