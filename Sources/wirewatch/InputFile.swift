import CopyDesk
import Foundation
import ReportKit

extension InputPath {
    /// Reads the file whole, or says why not; `-` is standard input.
    func copy(published: Day?, limit: Int) throws(Unreadable) -> WireCopy {
        let descriptor = try descriptor()
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        let bytes = try contents(of: descriptor, limit: limit)
        return WireCopy(file: text, bytes: bytes, outlet: outlet, published: published)
    }

    /// An open file, a pipe that the shell made, or standard input.
    private func descriptor() throws(Unreadable) -> Int32 {
        if text == "-" { return STDIN_FILENO }
        // O_NONBLOCK: a FIFO without a writer must not hold us up.
        let descriptor = open(terminated, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw unreadable(errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(errno) }
        let kind = status.st_mode & S_IFMT
        if kind == S_IFREG || (kind == S_IFIFO && text.hasPrefix("/dev/")) { return descriptor }
        close(descriptor)
        if kind == S_IFDIR {
            throw Unreadable(text, code: "folder", "\(text) is a folder; name the files in it, or use compare.")
        }
        throw Unreadable(text, code: "not-a-file", "\(text) is no regular file; name a file with an article in it.")
    }

    private func contents(of descriptor: Int32, limit: Int) throws(Unreadable) -> [UInt8] {
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = block.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count < 0 && errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                _ = poll(&waiting, 1, -1)
                continue
            }
            guard count >= 0 else { throw unreadable(errno) }
            if count == 0 { return bytes }
            bytes += block[..<count]
            if bytes.count > limit {
                throw Unreadable(
                    text, code: "too-large",
                    "\(text) has more than \(limit) bytes; raise max_copy_bytes in the settings or cut the file.")
            }
        }
    }

    private func unreadable(_ error: Int32) -> Unreadable {
        switch error {
        case ENOENT, ENOTDIR:
            Unreadable(text, code: "missing", "There is no file \(text); check the name.")
        case EACCES, EPERM:
            Unreadable(text, code: "no-permission", "May not read \(text); check its owner and mode.")
        default:
            Unreadable(text, code: "unreadable", "Can't read \(text): \(systemError(error)).")
        }
    }
}
