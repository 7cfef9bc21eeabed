import ReportKit

extension Word {
    /// Every word that numbers and dates are made of.
    static let table: KeyTable<Word> = {
        var table = KeyTable<Word>(capacity: 2048)
        addNumberWords(to: &table)
        addTimeWords(to: &table)
        addSmallWords(to: &table)
        addUnits(to: &table)
        addCurrencies(to: &table)
        return table
    }()

    /// Lets each of `names` mean, besides what it means already, what `change` says.
    static func add(_ names: String, to table: inout KeyTable<Word>, _ change: (inout Word) -> Void) {
        for name in names.split(separator: " ") {
            let key = WordKey(name)
            var word = table[key] ?? Word()
            change(&word)
            table[key] = word
        }
    }

    private static func addUnits(to table: inout KeyTable<Word>) {
        for (index, unit) in Unit.all.enumerated() {
            add(unit.names, to: &table) { $0.unit = UInt8(clamping: index + 1) }
        }
    }

    private static func addCurrencies(to table: inout KeyTable<Word>) {
        for (index, currency) in Currency.all.enumerated() {
            add(currency.names, to: &table) { $0.currency = UInt16(clamping: index + 1) }
        }
    }
}
