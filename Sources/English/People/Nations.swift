import ReportKit

/// Which country a word stands for: its adjective, its name, its capital, its seat of power.
enum Nations {
    /// The country of a word, as a number; nil for other words.
    static func country(_ key: WordKey) -> Int? { table[key] }

    private static let table: [WordKey: Int] = {
        var table: [WordKey: Int] = [:]
        for (number, line) in lines.split(separator: "\n").enumerated() {
            for word in line.split(separator: " ") { table[WordKey(word)] = number }
        }
        return table
    }()

    private static let lines = """
        russian russia moscow kremlin russians
        chinese china beijing
        american america washington us u.s
        british britain uk london
        french france paris
        german germany berlin
        italian italy rome
        spanish spain madrid
        ukrainian ukraine kyiv kiev
        polish poland warsaw
        turkish turkey ankara
        israeli israel jerusalem
        palestinian palestine
        iranian iran tehran
        iraqi iraq baghdad
        syrian syria damascus
        saudi riyadh
        egyptian egypt cairo
        indian india
        pakistani pakistan islamabad
        afghan afghanistan kabul
        japanese japan tokyo
        korean korea seoul pyongyang
        australian australia canberra
        canadian canada ottawa
        mexican mexico
        brazilian brazil
        argentine argentina
        cuban cuba havana
        venezuelan venezuela caracas
        swedish sweden stockholm
        norwegian norway oslo
        danish denmark copenhagen
        finnish finland helsinki
        dutch netherlands hague
        belgian belgium
        austrian austria vienna
        swiss switzerland
        greek greece athens
        hungarian hungary budapest
        czech prague
        romanian romania bucharest
        serbian serbia belgrade
        belarusian belarus minsk
        georgian georgia tbilisi
        kazakh kazakhstan
        vietnamese vietnam hanoi
        thai thailand bangkok
        indonesian indonesia jakarta
        philippine philippines manila
        nigerian nigeria
        kenyan kenya
        ethiopian ethiopia
        libyan libya
        lebanese lebanon beirut
        jordanian jordan
        irish ireland dublin
        scottish scotland edinburgh
        welsh wales
        taiwanese taiwan taipei
        """
}
