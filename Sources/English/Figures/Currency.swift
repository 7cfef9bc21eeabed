import ReportKit

/// Money: its ISO 4217 code, and how it is written.
struct Currency: Sendable {
    /// What its names are worth without a country: `USD` for "dollar"; nil where several countries' money has the name.
    let code: String?
    /// The family that a country's name picks one from: "dollar", "krone".
    let family: WordKey
    /// Names that can follow a number, or lead one where `sign` is set.
    let names: String
    /// How many make one of the base: 100 for "cents".
    var parts = 1.0
    /// True for signs and codes, which may stand before the number.
    var leads = false

    init(_ code: String?, _ family: String, _ names: String, parts: Double = 1, leads: Bool = false) {
        self.code = code
        self.family = WordKey(family)
        self.names = names
        self.parts = parts
        self.leads = leads
    }

    static let all: [Currency] = signs + codes + nouns + coins

    private static let signs = [
        Currency("USD", "dollar", "$ us$ ﹩ ＄", leads: true), Currency("EUR", "euro", "€", leads: true),
        Currency("GBP", "pound", "£ stg", leads: true), Currency("JPY", "yen", "¥ ￥", leads: true),
        Currency("INR", "rupee", "₹ rs inr re", leads: true), Currency("RUB", "ruble", "₽", leads: true),
        Currency("KRW", "won", "₩", leads: true), Currency("TRY", "lira", "₺", leads: true),
        Currency("UAH", "hryvnia", "₴", leads: true), Currency("VND", "dong", "₫", leads: true),
        Currency("NGN", "naira", "₦", leads: true), Currency("PHP", "peso", "₱", leads: true),
        Currency("ILS", "shekel", "₪", leads: true), Currency("BTC", "bitcoin", "₿", leads: true),
        Currency("CRC", "colon", "₡", leads: true), Currency("KZT", "tenge", "₸", leads: true),
        Currency("MNT", "tugrik", "₮", leads: true), Currency("LAK", "kip", "₭", leads: true),
        Currency("PYG", "guarani", "₲", leads: true), Currency("GHS", "cedi", "₵ gh₵", leads: true),
        Currency("THB", "baht", "฿", leads: true), Currency("AZN", "manat", "₼", leads: true),
        Currency("GEL", "lari", "₾", leads: true), Currency("USD", "cent", "¢", parts: 100),
        Currency("ITL", "lira", "₤", leads: true), Currency("FRF", "franc", "₣", leads: true),
        Currency("ESP", "peseta", "₧", leads: true), Currency("CNY", "yuan", "rmb 元", leads: true),
        Currency("IDR", "rupiah", "rp", leads: true), Currency("MYR", "ringgit", "rm", leads: true),
        Currency("DEM", "mark", "dm", leads: true), Currency("ZAR", "rand", "r", leads: true),
        Currency("BRL", "real", "r$", leads: true), Currency("CHF", "franc", "sfr fr", leads: true),
        Currency("PLN", "zloty", "zł", leads: true), Currency("KES", "shilling", "ksh kshs", leads: true),
        Currency("UGX", "shilling", "ush ushs", leads: true), Currency("TZS", "shilling", "tsh tshs", leads: true),
        Currency(nil, "krone", "kr", leads: true), Currency("CZK", "koruna", "kč", leads: true),
        Currency("HUF", "forint", "ft.", leads: true), Currency("BDT", "taka", "tk ৳", leads: true),
    ]

    /// Codes that stand for themselves.
    private static let codes: [Currency] = {
        let listed = """
            usd eur gbp jpy cny aud cad nzd hkd sgd chf sek nok dkk isk pln czk huf ron bgn hrk rub uah byn kzt uzs kgs \
            tjs tmt azn gel amd try ils egp sar aed qar kwd bhd omr jod lbp iqd irr syp yer pkr bdt lkr npr mvr afn thb vnd \
            idr myr php krw twd mop khr lak mmk mnt brl ars clp cop pen uyu pyg bob ves vef crc gtq hnl nio pab dop cup jmd \
            ttd bbd bsd bzd xcd htg mxn zar ngn ghs kes tzs ugx rwf etb sos sdg ssp mad dzd tnd lyd aoa mzn zmw bwp nad mwk \
            mga mur scr xof xaf xpf fjd pgk sbd top wst vuv btc xbt eth usdt dem frf itl esp fim ats bef nlg pte grd iep
            """
        return listed.split(separator: " ").map { Currency($0.uppercased(), String($0), String($0), leads: true) }
    }()

    private static let nouns: [Currency] = [
        Currency("USD", "dollar", "dollar dollars buck bucks greenbacks"), Currency("EUR", "euro", "euro euros"),
        Currency("GBP", "pound", "pound pounds quid sterling"), Currency("JPY", "yen", "yen yens"),
        Currency("CNY", "yuan", "yuan yuans renminbi"), Currency("INR", "rupee", "rupee rupees"),
        Currency("RUB", "ruble", "ruble rubles rouble roubles"), Currency("KRW", "won", "won"),
        Currency(nil, "franc", "franc francs"),
        Currency("DEM", "mark", "mark marks deutschmark deutschmarks deutschemarks"),
        Currency(nil, "peso", "peso pesos"), Currency("BRL", "real", "reais real reals"),
        Currency(nil, "krone", "krone kroner krona kronor kronur kroners crown crowns"),
        Currency("TRY", "lira", "lira liras lire"),
        Currency(nil, "dinar", "dinar dinars"), Currency(nil, "dirham", "dirham dirhams"),
        Currency("IRR", "rial", "rial rials"), Currency("SAR", "riyal", "riyal riyals"),
        Currency("ILS", "shekel", "shekel shekels sheqel sheqels"), Currency("ZAR", "rand", "rand rands"),
        Currency(nil, "shilling", "shilling shillings"), Currency("PLN", "zloty", "zloty zlotys zloties"),
        Currency("HUF", "forint", "forint forints"), Currency("CZK", "koruna", "koruna korunas koruny"),
        Currency("UAH", "hryvnia", "hryvnia hryvnias hryvnya"), Currency("THB", "baht", "baht bahts"),
        Currency("VND", "dong", "dong dongs"), Currency("IDR", "rupiah", "rupiah rupiahs"),
        Currency("MYR", "ringgit", "ringgit ringgits"), Currency("NGN", "naira", "naira nairas"),
        Currency("GHS", "cedi", "cedi cedis"), Currency("KZT", "tenge", "tenge"), Currency("BDT", "taka", "taka takas"),
        Currency("ESP", "peseta", "peseta pesetas"), Currency("FIM", "mark", "markka markkaa markkas"),
        Currency("PTE", "escudo", "escudo escudos"), Currency("GRD", "drachma", "drachma drachmas drachmae"),
        Currency("NLG", "guilder", "guilder guilders"), Currency("ATS", "schilling", "schilling schillings"),
        Currency("IEP", "punt", "punt punts"), Currency("BTC", "bitcoin", "bitcoin bitcoins"),
        Currency("ETH", "ether", "ether ethers"), Currency("DOGE", "dogecoin", "dogecoin dogecoins"),
        Currency("PEN", "sol", "soles"), Currency("PYG", "guarani", "guarani guaranis"),
        Currency("CRC", "colon", "colones"),
        Currency("VES", "bolivar", "bolivar bolivars bolivares"),
        Currency("GTQ", "quetzal", "quetzal quetzales quetzals"),
        Currency("HNL", "lempira", "lempira lempiras"), Currency("NIO", "cordoba", "cordobas"),
        Currency("PAB", "balboa", "balboa balboas"),
        Currency("HTG", "gourde", "gourde gourdes"), Currency("ANG", "florin", "florin florins"),
        Currency("AFN", "afghani", "afghanis"),
        Currency("MMK", "kyat", "kyat kyats"), Currency("LAK", "kip", "kip kips"),
        Currency("KHR", "riel", "riel riels"),
        Currency("MNT", "tugrik", "tugrik tugriks togrog"), Currency("MVR", "rufiyaa", "rufiyaa"),
        Currency("BTN", "ngultrum", "ngultrum"),
        Currency("UZS", "sum", "soum soums"), Currency("KGS", "som", "som soms"), Currency("TJS", "somoni", "somoni"),
        Currency(nil, "manat", "manat manats"), Currency("GEL", "lari", "lari laris"), Currency("AMD", "dram", "amd"),
        Currency("RON", "leu", "lei leu"), Currency("BGN", "lev", "lev leva"), Currency("ALL", "lek", "lek leks"),
        Currency("HRK", "kuna", "kuna kunas"), Currency("MKD", "denar", "denar denars"),
        Currency("LTL", "litas", "litas"),
        Currency("LVL", "lats", "lats"), Currency("EEK", "kroon", "kroon kroons"), Currency("SIT", "tolar", "tolars"),
        Currency("ETB", "birr", "birr birrs"), Currency("ERN", "nakfa", "nakfa"),
        Currency("ZMW", "kwacha", "kwacha kwachas"),
        Currency("AOA", "kwanza", "kwanza kwanzas"), Currency("MZN", "metical", "metical meticais"),
        Currency("BWP", "pula", "pula pulas"),
        Currency("GMD", "dalasi", "dalasi dalasis"), Currency("GNF", "guinea", "guineas"),
        Currency("SLL", "leone", "leone leones"),
        Currency("LSL", "loti", "maloti"), Currency("SZL", "lilangeni", "emalangeni"),
        Currency("MGA", "ariary", "ariary"),
        Currency("MRU", "ouguiya", "ouguiya ouguiyas"), Currency("PGK", "kina", "kinas"),
        Currency("TOP", "paanga", "pa'anga"),
        Currency("WST", "tala", "talas"), Currency("VUV", "vatu", "vatu vatus"),
        Currency("MOP", "pataca", "pataca patacas"),
        Currency("STN", "dobra", "dobras"), Currency("BAM", "mark", "konvertibilna"),
    ]

    /// Coins, a hundredth or so of the base.
    private static let coins = [
        Currency("USD", "dollar", "cent cents", parts: 100),
        Currency("GBP", "pound", "penny pence pennies p", parts: 100),
        Currency("INR", "rupee", "paise paisa", parts: 100),
        Currency("RUB", "ruble", "kopeck kopecks kopek kopeks copeck copecks", parts: 100),
        Currency("DEM", "mark", "pfennig pfennigs pfennige", parts: 100),
        Currency("CHF", "franc", "centime centimes rappen", parts: 100),
        Currency("PLN", "zloty", "grosz groszy", parts: 100), Currency("JPY", "yen", "sen", parts: 100),
        Currency("CNY", "yuan", "fen", parts: 100), Currency("CNY", "yuan", "jiao", parts: 10),
        Currency(nil, "krone", "ore øre öre", parts: 100),
        Currency("EGP", "pound", "piastre piastres piaster piasters", parts: 100),
        Currency(nil, "peso", "centavo centavos", parts: 100), Currency("ILS", "shekel", "agorot agora", parts: 100),
        Currency("NGN", "naira", "kobo", parts: 100), Currency("THB", "baht", "satang", parts: 100),
    ]
}
