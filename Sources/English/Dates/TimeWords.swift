extension Word {
    /// Lengths of time, months, weekdays and the parts of a day.
    static func addTimeWords(to table: inout KeyTable<Word>) {
        let units: [(String, TimeUnit)] = [
            ("second seconds sec secs", .second), ("minute minutes min mins", .minute),
            ("hour hours hr hrs", .hour), ("day days", .day), ("week weeks wk wks", .week),
            ("fortnight fortnights", .fortnight), ("month months mos", .month), ("quarter quarters", .quarter),
            ("year years yr yrs", .year), ("decade decades", .decade), ("century centuries", .century),
            ("weekend weekends", .weekend),
        ]
        for (names, unit) in units { add(names, to: &table) { $0.time = unit } }
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
        let shortMonths = ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"]
        for month in 0..<12 {
            add(months[month], to: &table) { $0.month = UInt8(month + 1) }
            add(shortMonths[month], to: &table) {
                $0.month = UInt8(month + 1)
                $0.short = true
            }
        }
        let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        let shortWeekdays = ["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"]
        for day in 0..<7 {
            add(weekdays[day], to: &table) { $0.weekday = UInt8(day + 1) }
            add(shortWeekdays[day], to: &table) {
                $0.weekday = UInt8(day + 1)
                $0.short = true
            }
        }
    }

    /// Articles, prepositions and the like, each with what it does in a number or a date.
    static func addSmallWords(to table: inout KeyTable<Word>) {
        for (names, role) in roles { add(names, to: &table) { $0.role = role } }
        for (names, role, value) in countWords {
            add(names, to: &table) { word in
                word.role = role
                word.value = value
            }
        }
    }

    /// Words that count without being numbers; of "several" and "few" the least that they mean.
    private static let countWords: [(String, Role, Double)] = [
        ("several", .several, 3), ("few", .few, 2), ("pair duo twosome", .pair, 2), ("trio threesome", .pair, 3),
        ("twice", .twice, 2), ("thrice", .twice, 3), ("no", .no, 0),
    ]

    private static let roles: [(String, Role)] = [
        ("the", .the), ("a an", .a), ("and &", .and), ("or", .or), ("of", .of), ("to", .to), ("from", .from),
        ("between", .between), ("in", .in), ("on", .on), ("at", .at), ("by", .by), ("until till til", .until),
        ("through thru", .through), ("since", .since), ("for", .for), ("during", .during), ("within", .within),
        ("over", .over), ("point", .point), ("minus negative −", .minus), ("per", .per),
        ("percent percents pct % pc", .percent), ("cent", .cent), ("percentage", .percentage), ("points", .points),
        ("basis", .basis), ("couple", .couple), ("another", .another), ("whole full entire", .whole),
        ("last past previous", .last), ("next coming upcoming", .next), ("this current", .this),
        ("following", .following), ("ago", .ago), ("later", .later), ("earlier", .earlier), ("before", .before),
        ("after", .after), ("hence", .hence), ("now", .now), ("today", .today), ("yesterday", .yesterday),
        ("tomorrow", .tomorrow), ("tonight", .tonight), ("old olds", .old), ("age", .age), ("aged", .aged),
        ("rest remainder", .rest), ("end", .end), ("middle", .middle), ("start beginning", .start),
        ("early", .early), ("late", .late), ("mid", .mid), ("spring", .spring), ("summer", .summer),
        ("autumn fall", .autumn), ("winter", .winter), ("morning", .morning), ("afternoon", .afternoon),
        ("evening", .evening), ("night", .night), ("noon midday", .noon), ("midnight", .midnight), ("am", .am),
        ("pm", .pm), ("o'clock", .oclock), ("gmt utc est edt cst cdt mst mdt pst pdt cet cest bst ist", .zone),
        ("each", .each), ("more", .more), ("less fewer", .less), ("least", .least), ("most", .most),
        ("square sq", .square), ("cubic cu", .cubic), ("metric", .metric),
    ]
}
