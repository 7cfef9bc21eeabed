import CLinux
import CopyDesk
import Glibc
import Matching
import ReportKit

/// An article with what the story matcher wants to know of it.
struct ReadArticle: Sendable {
    let article: Article
    let trace: StoryTrace
    let claims: ClaimKeys

    init(_ article: Article) {
        self.article = article
        trace = StoryTrace(article)
        claims = ClaimKeys(article)
    }
}

/// Takes one file: opens it without being fooled, reads its bytes, and hands them to the copy desk.
struct Intake: Sendable {
    /// What became of a file.
    enum Taken: Sendable {
        case articles([ReadArticle], sha256: String, FileStamp, Claim)
        /// To be spiked; `sha256` is nil where the content was not read, the claim where the file was not opened.
        case refused(IntakeError, sha256: String?, FileStamp, Claim? = nil)
        /// Gone before it could be opened.
        case vanished
        /// Somebody is still writing, or the system is short of something: to be looked at again.
        case notYet
    }

    var maxCopyBytes: Int
    /// Seconds after which an empty file is believed to stay empty: some writers make it first and fill it later.
    var settle: Double
    /// Seconds for which a file must have stood still when it is filed: a writer that closes it may open it again at once.
    /// Reading takes most of them.
    var grace = 0.01
    /// Reading this file did not end the last time.
    var gaveUp = false
    /// Paragraphs known as their outlets' own when the reading began.
    var pressed = PressedParagraphs()
    let desk = CopyDesk()

    func take(_ found: Found) -> Taken {
        let name = found.place.name
        let file = openat(
            found.folder.descriptor, name.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard file >= 0 else { return unopened(found, errno) }
        let claim = Claim(file)
        guard let stamp = stamp(of: file) else { return .notYet }
        guard stamp.kind == .file else { return .refused(.notFile(stamp.kind), sha256: nil, stamp) }
        guard claim.take() else { return .notYet }
        // whoever had it before may have moved it away
        guard (try? found.folder.stamp(of: name))?.inode == stamp.inode else { return .vanished }
        guard stamp.size <= maxCopyBytes else {
            return .refused(.tooLarge(bytes: stamp.size, limit: maxCopyBytes), sha256: nil, stamp, claim)
        }
        guard !gaveUp else { return .refused(.tookTooLong, sha256: nil, stamp, claim) }
        guard !isBeingWritten(file) else { return .notYet }
        let age = Nanoseconds.now.seconds(since: stamp.changed)
        guard stamp.size > 0 || age < 0 || age >= settle else { return .notYet }
        let bytes: [UInt8]
        switch readAll(file, size: stamp.size) {
        case .success(let read): bytes = read
        case .failure(let error):
            return [EAGAIN, ENOMEM, EIO, ESTALE].contains(error.code)
                ? .notYet : .refused(.unreadable(error.description), sha256: nil, stamp, claim)
        }
        guard bytes.count == stamp.size else { return .notYet }
        let taken = read(bytes, found, stamp, claim)
        return standsStill(file, stamp) ? taken : .notYet
    }

    /// Whether nobody has written since, also not in the rest of the grace.
    private func standsStill(_ file: Int32, _ stamp: FileStamp) -> Bool {
        let rest = grace - Nanoseconds.now.seconds(since: stamp.written)
        if rest > 0, rest <= grace { usleep(UInt32(rest * 1e6)) }
        return self.stamp(of: file)?.isSameContent(as: stamp) == true && !isBeingWritten(file)
    }

    private func read(_ bytes: [UInt8], _ found: Found, _ stamp: FileStamp, _ claim: Claim) -> Taken {
        let copy = WireCopy(
            file: found.place.text, bytes: bytes, outlet: found.place.outlet?.text, pressed: pressed)
        do throws(CopyError) {
            let articles = try desk.read(copy)
            guard !articles.isEmpty else { throw .noArticle(format: "") }
            return .articles(
                articles.map { ReadArticle($0) }, sha256: sha256(of: bytes), stamp, claim)
        } catch {
            return .refused(.notCopy(error), sha256: sha256(of: bytes), stamp, claim)
        }
    }

    private func unopened(_ found: Found, _ code: Int32) -> Taken {
        guard let stamp = try? found.folder.stamp(of: found.place.name) else { return .vanished }
        switch code {
        case ENOENT: return .vanished
        case _ where stamp.kind != .file: return .refused(.notFile(stamp.kind), sha256: nil, stamp)
        case EACCES, EPERM:
            return .refused(.unreadable(String(cString: strerror(code))), sha256: nil, stamp)
        default: return .notYet
        }
    }

    private func stamp(of file: Int32) -> FileStamp? {
        var info = stat()
        return fstat(file, &info) == 0 ? FileStamp(info) : nil
    }

    /// Whether somebody has it open for writing: then the kernel grants no lease. Only its owner and root may ask;
    /// for others this is no.
    private func isBeingWritten(_ file: Int32) -> Bool {
        if fcntl(file, F_SETLEASE, F_RDLCK) == 0 {
            _ = fcntl(file, F_SETLEASE, F_UNLCK)
            return false
        }
        return errno == EAGAIN
    }

    private func readAll(_ file: Int32, size: Int) -> Result<[UInt8], SystemError> {
        var failure: SystemError?
        // one byte more than it has: a file that grows while it is read shows
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { memory, count in
            while count < size + 1 {
                let got = Glibc.read(file, memory.baseAddress?.advanced(by: count), size + 1 - count)
                if got == 0 { return }
                if got > 0 {
                    count += got
                } else if errno != EINTR {
                    failure = SystemError("reading")
                    return
                }
            }
        }
        return failure.map(Result.failure) ?? .success(bytes)
    }
}
