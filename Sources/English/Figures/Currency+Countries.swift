import ReportKit

extension Currency {
    /// The code of a country's money: `AUD` for "australian" and the family "dollar".
    static func code(country: WordKey, family: WordKey) -> String? { byCountry[mixed(country, family)] }

    /// Whether a word is a country's adjective or sign that money can follow.
    static func isCountry(_ key: WordKey) -> Bool { countries.contains(key) }

    private static func mixed(_ country: WordKey, _ family: WordKey) -> WordKey {
        WordKey("\(country.number)/\(family.number)")
    }

    private static let byCountry: KeyTable<String> = {
        var table = KeyTable<String>(capacity: 512)
        for line in lines.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 2 else { continue }
            for country in words.dropFirst(2) {
                for name in country == "us" ? ["us", "us$"] : [country] {
                    table[mixed(WordKey(name), WordKey(words[1]))] = words[0]
                }
            }
        }
        return table
    }()

    private static let countries: Lexicon = {
        Lexicon(lines.split(separator: "\n").flatMap { $0.split(separator: " ").dropFirst(2) }.joined(separator: " "))
    }()

    /// Code, family, and the words before it that pick it.
    private static let lines = """
        USD dollar us american u.s
        AUD dollar australian aussie a au aus
        CAD dollar canadian c ca can cdn
        NZD dollar zealand kiwi nz
        HKD dollar kong hk
        SGD dollar singapore singaporean s sg
        TWD dollar taiwan taiwanese nt
        JMD dollar jamaican j ja
        TTD dollar trinidad tt
        BBD dollar barbados barbadian bds
        BSD dollar bahamian bahamas b
        BZD dollar belize belizean bz
        XCD dollar caribbean ec
        FJD dollar fijian fiji fj
        NAD dollar namibian namibia n
        ZWL dollar zimbabwean zimbabwe zimbabwes z zim
        LRD dollar liberian l
        GYD dollar guyanese guyana gy
        SRD dollar surinamese suriname
        BND dollar brunei
        KYD dollar cayman
        BMD dollar bermudian bermuda
        SBD dollar solomon
        MXN dollar mex mx
        BRL dollar r
        GBP pound british uk english sterling
        EGP pound egyptian e
        LBP pound lebanese
        SYP pound syrian
        SDG pound sudanese
        CYP pound cypriot
        IEP pound irish
        FKP pound falkland
        GIP pound gibraltar
        CHF franc swiss
        FRF franc french
        BEF franc belgian
        LUF franc luxembourg
        XOF franc cfa african
        RWF franc rwandan
        CDF franc congolese
        GNF franc guinean
        DJF franc djiboutian djibouti
        KMF franc comorian
        BIF franc burundian
        XPF franc pacific cfp
        MXN peso mexican
        ARS peso argentine argentinian
        CLP peso chilean
        COP peso colombian
        PHP peso philippine filipino
        CUP peso cuban
        DOP peso dominican
        UYU peso uruguayan
        INR rupee indian
        PKR rupee pakistani pakistan
        LKR rupee lankan
        NPR rupee nepalese nepali
        MUR rupee mauritian mauritius
        SCR rupee seychelles seychellois
        SEK krone swedish
        NOK krone norwegian
        DKK krone danish
        ISK krone icelandic
        CZK krone czech
        SKK krone slovak
        EEK krone estonian
        KWD dinar kuwaiti kuwait
        IQD dinar iraqi
        JOD dinar jordanian
        BHD dinar bahraini bahrain
        DZD dinar algerian
        TND dinar tunisian
        LYD dinar libyan
        RSD dinar serbian yugoslav
        AED dirham uae emirati emirates
        MAD dirham moroccan
        IRR rial iranian
        OMR rial omani
        YER rial yemeni
        QAR rial qatari qatar
        SAR riyal saudi
        QAR riyal qatari qatar
        OMR riyal omani
        YER riyal yemeni
        KES shilling kenyan
        UGX shilling ugandan
        TZS shilling tanzanian
        SOS shilling somali
        TRY lira turkish
        ITL lira italian
        MTL lira maltese
        SYP lira syrian
        LBP lira lebanese
        DEM mark german west
        FIM mark finnish
        BAM mark bosnian convertible
        RUB ruble russian
        BYN ruble belarusian belarussian
        CNY yuan chinese
        JPY yen japanese
        KRW won korean south
        KPW won north
        THB baht thai
        ZAR rand african
        ILS shekel israeli
        AZN manat azerbaijani azeri
        TMT manat turkmen
        BRL real brazilian
        PLN zloty polish
        HUF forint hungarian
        UAH hryvnia ukrainian
        IDR rupiah indonesian
        MYR ringgit malaysian
        VND dong vietnamese
        NLG guilder dutch
        ANG guilder antillean
        ESP peseta spanish
        PTE escudo portuguese
        CVE escudo verdean
        GRD drachma greek
        VES bolivar venezuelan
        RON leu romanian
        MDL leu moldovan
        BGN lev bulgarian
        HRK kuna croatian
        CZK koruna czech
        SKK koruna slovak
        EUR euro european
        """
}
