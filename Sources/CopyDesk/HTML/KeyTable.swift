/// Small numbers by name keys: open addressing, one multiplication a look-up; names come by the thousand on each page.
struct KeyTable: Sendable {
    private let keys: [UInt64]
    private let values: [UInt16]
    private let shift: UInt64

    /// Values are from 1; 0 means that there is none.
    init(_ entries: [(key: UInt64, value: UInt16)]) {
        var bits: UInt64 = 4
        while 1 << bits < entries.count * 3 { bits += 1 }
        var keys = [UInt64](repeating: 0, count: 1 << Int(bits))
        var values = [UInt16](repeating: 0, count: keys.count)
        for entry in entries {
            var slot = Int((entry.key &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
            while values[slot] != 0, keys[slot] != entry.key { slot = (slot + 1) & (keys.count - 1) }
            keys[slot] = entry.key
            values[slot] |= entry.value
        }
        self.keys = keys
        self.values = values
        shift = 64 - bits
    }

    /// The value of a key; 0 where it has none.
    @inline(__always) func value(_ key: UInt64) -> UInt16 {
        var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while values[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return 0
    }
}
