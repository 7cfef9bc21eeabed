import CZlib

/// Unpacks deflated data, never to more than a limit.
enum Inflate {
    /// What may come out of one file, packed or not.
    static let limit = 64 << 20
    /// How many times its own size a packed file may grow, once it is past a megabyte.
    static let ratio = 200

    enum Container: Int32 {
        case raw = -15
        /// gzip or zlib, as the first bytes say.
        case headed = 47
    }

    /// The unpacked bytes; nil where the data is broken at its start or grows beyond all measure.
    static func inflated(_ packed: ArraySlice<UInt8>, _ container: Container, limit: Int = limit) -> [UInt8]? {
        var stream = z_stream()
        guard wirewatch_inflate_init(&stream, container.rawValue) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var input = Array(packed)
        let allowed = min(limit, max(1 << 20, input.count * ratio))
        let size = input.count
        let isWhole = input.withUnsafeMutableBufferPointer { source -> Bool in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(size)
            while true {
                let status = buffer.withUnsafeMutableBufferPointer { target -> Int32 in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    let status = inflate(&stream, Z_NO_FLUSH)
                    output.append(contentsOf: target.prefix(target.count - Int(stream.avail_out)))
                    return status
                }
                if output.count > allowed { return false }
                if status == Z_STREAM_END { return true }
                // A torn end: what came out so far is what there is.
                if status != Z_OK || (stream.avail_in == 0 && stream.avail_out != 0) { return !output.isEmpty }
            }
        }
        return isWhole ? output : nil
    }
}
