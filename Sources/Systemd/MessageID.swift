/// One 128-bit id for each kind of event, which `journalctl -x` looks up in the catalog. An id is never used again
/// for something else.
public enum MessageID: String, Sendable, Hashable, CaseIterable {
    /// Two outlets cannot both be right.
    case conflict = "8a1f4c6de0b34d5f9c27a1e05b7d3341"
    /// Something that the story had not been told before.
    case newClaim = "c35b0e7f62d94a1e8d40f7b9163a5c52"
    /// An outlet withdraws what it published: it may not be used.
    case retraction = "d7a2f60c94e34b188f5c21e9b30d674e"
    /// An outlet corrects what it published.
    case correction = "61c8e3f7a52b4d0e96b7d4180fea3c29"
    /// Any other report that an editor is told at once.
    case report = "5e9d27a1b8c64f03a7e18c5d40f29b63"
    /// A file could not be read as copy and lies in the spike folder.
    case spiked = "b70c3f9ad1e24865b2f50e94c7a81d74"
    /// The daemon watches.
    case started = "1d62e8b5f07c4a9389be4d17f3c05a85"
    /// The daemon has stopped in order.
    case stopped = "e4079b1c53fa4d62a6d8b25c901e7f96"
    /// New settings hold.
    case reloaded = "2f8b5d0e94c1473ab3f67a9d51e80ca7"
    /// New settings are wrong; the old ones hold.
    case badSettings = "97e1c4a60d5b4b28863cfe0b7d92a4b8"
    /// The ledger cannot be written; what was read waits.
    case ledgerStuck = "d03f7b28e5a64c9197b4e1c06a5d8fc9"
    /// The outbox or the archive cannot be written; what was found waits.
    case outboxStuck = "6b94e0d7c1f5483da20c8f3b57e69ada"
    /// What was stuck works again.
    case recovered = "f25c81a93b0e4d67bc7d0a4e92f1863b"
    /// The kernel lost count of the files that came in; the folder was looked through instead.
    case overflow = "0ea7d35f9c824b16a95e73d80bc4f21c"
    /// A plugin threw or took too long.
    case pluginFailed = "a8d1509e7bf34c2c8e06b5f3d94a7c2d"
    /// A file cannot be moved out of the inbox.
    case stuckFile = "4c73fa1bd82e4e95b1960dc7a35f0e8e"
    /// Something that an operator may want to know, without a kind of its own.
    case note = "71c0de4f9a2b4e5c8d36b07fa95e1c40"
    /// The inbox lies on a network file system, which rings no bell.
    case networkInbox = "3b5f1e80a96d47c4bd02c9e7618f5a3f"
    /// The kernel gives no more inotify watches or instances.
    case fewWatches = "5c0a7be2d1984f36a2e97b40c8d6f1e3"
    /// A file system that the daemon writes to is nearly full.
    case lowDisk = "e94b60d71c2a4f58b3d08a6f5279c1ab"

    /// As the field MESSAGE_ID holds it.
    public var description: String { rawValue }
}
