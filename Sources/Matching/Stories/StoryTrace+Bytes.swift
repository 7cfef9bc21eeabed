import ReportKit

extension StoryTrace {
    /// The trace in a fixed layout, little endian: version, manner, day, outlet, address, then the terms and the sketch.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = [Self.version, manner.rawValue]
        func put<Number: FixedWidthInteger>(_ number: Number) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        put(published?.number ?? Int32.min)
        put(outlet)
        put(address)
        put(UInt32(terms.count))
        for term in terms {
            put(term.stem.number)
            bytes += [term.count, term.marks.rawValue]
        }
        put(UInt8(sketch.count))
        sketch.forEach { put($0) }
        return bytes
    }

    /// Reads what `bytes` gave; nil where it is cut short or of another version.
    public init?(bytes: [UInt8]) {
        var reader = ByteReader(bytes: bytes)
        guard let version = reader.next(UInt8.self), (1...Self.version).contains(version),
            let manner = version == 1 ? .unsaid : reader.next(UInt8.self).flatMap(Manner.init),
            let day = reader.next(Int32.self),
            let outlet = reader.next(UInt64.self), let address = reader.next(UInt64.self),
            let count = reader.next(UInt32.self), Int(count) * 6 <= bytes.count
        else { return nil }
        var terms: [Term] = []
        terms.reserveCapacity(Int(count))
        for _ in 0..<count {
            guard let stem = reader.next(UInt32.self), let count = reader.next(UInt8.self),
                let marks = reader.next(UInt8.self)
            else { return nil }
            terms.append(Term(stem: Stem(number: stem), count: count, marks: Marks(rawValue: marks)))
        }
        guard let hashes = reader.next(UInt8.self) else { return nil }
        var sketch: [UInt32] = []
        for _ in 0..<hashes {
            guard let hash = reader.next(UInt32.self) else { return nil }
            sketch.append(hash)
        }
        self.terms = terms
        self.sketch = sketch
        self.outlet = outlet
        self.manner = manner
        self.address = address
        published = day == Int32.min ? nil : Day(number: day)
    }

    /// The first one had no manner.
    private static let version: UInt8 = 2
}

/// Takes little-endian numbers off the front of some bytes.
private struct ByteReader {
    let bytes: [UInt8]
    var at = 0

    mutating func next<Number: FixedWidthInteger>(_: Number.Type) -> Number? {
        let size = MemoryLayout<Number>.size
        guard at + size <= bytes.count else { return nil }
        defer { at += size }
        return bytes.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: Number.self)) }
    }
}
