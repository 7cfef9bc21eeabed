import ReportKit

/// A table from words of ours to values. The key is a hash already, so a look-up is one step in most cases.
struct KeyTable<Value: Sendable>: Sendable {
    private var slots: [Int32]
    private var keys: [WordKey] = []
    private var values: [Value] = []
    private let mask: UInt64

    /// A table for at most `capacity` words.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 3 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = UInt64(size - 1)
    }

    /// The value of a word; changing it adds the word.
    subscript(key: WordKey) -> Value? {
        get {
            let found = slots[place(of: key)]
            return found < 0 ? nil : values[Int(found)]
        }
        set {
            guard let newValue else { return }
            let place = place(of: key)
            if slots[place] >= 0 {
                values[Int(slots[place])] = newValue
            } else if keys.count * 2 < slots.count {
                slots[place] = Int32(keys.count)
                keys.append(key)
                values.append(newValue)
            }
        }
    }

    private func place(of key: WordKey) -> Int {
        var at = (key.number ^ (key.number >> 32)) & mask
        while slots[Int(at)] >= 0, keys[Int(slots[Int(at)])] != key { at = (at + 1) & mask }
        return Int(at)
    }
}
