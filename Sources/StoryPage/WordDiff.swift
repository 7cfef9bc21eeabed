import ReportKit

/// Which words of several wordings the others do not share.
struct WordDiff {
    /// A run of text that is either shared or not.
    struct Run: Sendable, Equatable {
        var text: String
        var differs: Bool
    }

    /// Wordings longer than this are shown unmarked: the comparison takes the product of their lengths.
    static let longest = 400

    /// Each wording, cut into shared and differing runs. The first is held against all others, each other against the first.
    static func runs(_ wordings: [[UInt8]]) -> [[Run]] {
        let cut = wordings.map { Wording($0) }
        guard let first = cut.first, cut.allSatisfy({ $0.keys.count <= longest }) else {
            return wordings.map { [Run(text: String(decoding: $0, as: UTF8.self), differs: false)] }
        }
        var sharedByAll = [Bool](repeating: true, count: first.keys.count)
        var rest: [[Run]] = []
        for other in cut.dropFirst() {
            let (left, right) = shared(first.keys, other.keys)
            for index in left.indices where !left[index] { sharedByAll[index] = false }
            rest.append(other.runs(shared: right))
        }
        return [first.runs(shared: sharedByAll)] + rest
    }

    /// The words of a wording without case and signs: two that are equal differ in nothing a reader would hear.
    static func words(_ text: [UInt8]) -> [WordKey] { Wording(text).keys }

    /// The longest common subsequence of two runs of words, marked in both.
    private static func shared(_ left: [WordKey], _ right: [WordKey]) -> ([Bool], [Bool]) {
        let width = right.count + 1
        var length = [Int16](repeating: 0, count: (left.count + 1) * width)
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                length[row * width + column] =
                    left[row] == right[column]
                    ? length[(row + 1) * width + column + 1] + 1
                    : max(length[(row + 1) * width + column], length[row * width + column + 1])
            }
        }
        var marks = (left.map { _ in false }, right.map { _ in false })
        var row = 0, column = 0
        while row < left.count, column < right.count {
            if left[row] == right[column] {
                marks.0[row] = true
                marks.1[column] = true
                row += 1
                column += 1
            } else if length[(row + 1) * width + column] >= length[row * width + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return marks
    }
}

/// A wording, cut into words; signs are never a difference.
private struct Wording {
    let text: [UInt8]
    let words: [TextSpan]
    let keys: [WordKey]

    init(_ text: [UInt8]) {
        self.text = text
        words = tokens(in: text.span, 0..<text.count).filter { $0.kind != .sign }.map(\.span)
        keys = words.map { WordKey(text.span, $0.range) }
    }

    /// Neighbouring words that differ become one run, the blanks between them included.
    func runs(shared: [Bool]) -> [WordDiff.Run] {
        var runs: [WordDiff.Run] = []
        var at = 0
        func take(_ end: Int, differs: Bool) {
            guard end > at else { return }
            let piece = String(decoding: text[at..<end], as: UTF8.self)
            if let last = runs.indices.last, runs[last].differs == differs {
                runs[last].text += piece
            } else {
                runs.append(WordDiff.Run(text: piece, differs: differs))
            }
            at = end
        }
        for (index, word) in words.enumerated() {
            let joins = index > 0 && !shared[index] && !shared[index - 1]
            take(Int(word.start), differs: joins)
            take(Int(word.end), differs: !shared[index])
        }
        take(text.count, differs: false)
        return runs
    }
}
