extension Word {
    /// The words that numbers are written with.
    static func addNumberWords(to table: inout KeyTable<Word>) {
        func add(_ names: String, _ number: NumberClass, _ value: Double) {
            Word.add(names, to: &table) { word in
                word.number = number
                word.value = value
            }
        }
        func addEach(_ names: String, _ number: NumberClass, from first: Double, by step: Double = 1) {
            for (index, name) in names.split(separator: " ").enumerated() {
                add(String(name), number, first + Double(index) * step)
            }
        }
        add("zero", .zero, 0)
        addEach("one two three four five six seven eight nine", .digit, from: 1)
        addEach(
            "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", .teen, from: 10)
        addEach("twenty thirty forty fifty sixty seventy eighty ninety", .ten, from: 20, by: 10)
        add("fourty", .ten, 40)
        add("hundred", .hundred, 100)
        add("dozen", .dozen, 12)
        add("half", .half, 0.5)
        add("quarter", .quarter, 0.25)
        for (names, value) in scales { add(names, .scale, value) }
        add("dozens", .many, 12)
        add("scores", .many, 20)
        add("tens", .many, 10)
        add("hundreds", .many, 100)
        add("thousands", .many, 1e3)
        add("millions", .many, 1e6)
        add("billions", .many, 1e9)
        add("trillions", .many, 1e12)
        add("lakhs", .many, 1e5)
        add("crores", .many, 1e7)
        addEach("first second third fourth fifth sixth seventh eighth ninth", .ordinalDigit, from: 1)
        addEach(
            "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
            .ordinalTeen, from: 10)
        addEach(
            "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", .ordinalTen, from: 20,
            by: 10)
        add("hundredth", .ordinalHundred, 100)
        add("thousandth", .ordinalScale, 1e3)
        add("millionth", .ordinalScale, 1e6)
        add("billionth", .ordinalScale, 1e9)
        add("trillionth", .ordinalScale, 1e12)
        add("halves", .parts, 2)
        add("quarters", .parts, 4)
        addEach("thirds fourths fifths sixths sevenths eighths ninths tenths", .parts, from: 3)
        add("twelfths", .parts, 12)
        add("sixteenths", .parts, 16)
        add("twentieths", .parts, 20)
        add("hundredths", .parts, 100)
        add("thousandths", .parts, 1000)
        add("millionths", .parts, 1e6)
    }

    private static let scales: [(String, Double)] = [
        ("thousand", 1e3), ("million mln mio mn", 1e6), ("billion bn bln bil", 1e9), ("trillion tn tln trn", 1e12),
        ("quadrillion", 1e15), ("lakh lac lakhs", 1e5), ("crore crores", 1e7),
    ]
}
