/// A unit of measure. Values are kept as the outlet gives them; `factor` leads to the base of the dimension.
struct Unit: Sendable {
    /// As `Figure.unit` names it.
    let sign: String
    /// Every way to write it, apart by blanks.
    let names: String
    /// True where the short forms count only when they touch the digits ("5g", "7m", "30C").
    var touching = false

    init(_ sign: String, _ names: String, touching: Bool = false) {
        self.sign = sign
        self.names = names
        self.touching = touching
    }

    static let all: [Unit] = lengths + areas + volumes + weights + speeds + data + powers

    private static let lengths = [
        Unit("m", "meter meters metre metres"), Unit("m", "m", touching: true),
        Unit("km", "km kms kilometer kilometers kilometre kilometres"),
        Unit("cm", "cm cms centimeter centimeters centimetre centimetres"),
        Unit("mm", "mm millimeter millimeters millimetre millimetres"),
        Unit("μm", "micron microns micrometer micrometers micrometre micrometres μm µm"),
        Unit("nm", "nanometer nanometers nanometre nanometres nm"),
        Unit("mi", "mile miles mi"), Unit("ft", "foot feet ft ′"), Unit("in", "inch inches ″"),
        Unit("in", "in", touching: true), Unit("yd", "yard yards yd yds"), Unit("furlong", "furlong furlongs"),
        Unit("fathom", "fathom fathoms"), Unit("nmi", "nmi"), Unit("ly", "lightyear lightyears ly"),
        Unit("au", "au", touching: true), Unit("hand", "handspan"),
    ]
    private static let areas = [
        Unit("acre", "acre acres ac"), Unit("ha", "hectare hectares ha"), Unit("m2", "m2 m² sqm"),
        Unit("km2", "km2 km² sqkm"),
        Unit("ft2", "sqft ft2 ft²"), Unit("mi2", "sqmi mi2 mi²"),
    ]
    private static let volumes = [
        Unit("l", "liter liters litre litres"), Unit("l", "l", touching: true),
        Unit("ml", "ml milliliter milliliters millilitre millilitres"),
        Unit("cl", "cl centiliter centiliters centilitre centilitres"),
        Unit("dl", "dl deciliter deciliters decilitre decilitres"),
        Unit("hl", "hl hectoliter hectoliters hectolitre hectolitres"),
        Unit("gal", "gallon gallons gal"), Unit("qt", "quart quarts qt qts"), Unit("pt", "pint pints"),
        Unit("cup", "cup cups"), Unit("tbsp", "tablespoon tablespoons tbsp"), Unit("tsp", "teaspoon teaspoons tsp"),
        Unit("fl oz", "floz"), Unit("bbl", "barrel barrels bbl bpd"), Unit("bushel", "bushel bushels"),
        Unit("peck", "pecks"), Unit("m3", "m3 m³"), Unit("cc", "cc", touching: true), Unit("pinch", "pinches"),
        Unit("hogshead", "hogshead hogsheads"), Unit("cord", "cords"), Unit("drop", "drops"), Unit("TEU", "teu teus"),
    ]
    private static let weights = [
        Unit("kg", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
        Unit("g", "gram grams gramme grammes gm gms"),
        Unit("g", "g", touching: true), Unit("mg", "mg milligram milligrams milligramme milligrammes"),
        Unit("μg", "microgram micrograms mcg μg µg"), Unit("t", "tonne tonnes"), Unit("t", "t", touching: true),
        Unit("ton", "ton tons"), Unit("kt", "kiloton kilotons kilotonne kilotonnes"),
        Unit("Mt", "megaton megatons megatonne megatonnes"), Unit("lb", "pound pounds lb lbs"),
        Unit("oz", "ounce ounces oz"), Unit("st", "stone stones"), Unit("ct", "carat carats karat karats"),
        Unit("quintal", "quintal quintals"), Unit("grain", "grains"), Unit("dram", "dram drams"),
    ]
    private static let speeds = [
        Unit("km/h", "kmh kph kmph"), Unit("mph", "mph"), Unit("kn", "knot knots kts"), Unit("mach", "mach"),
        Unit("m/s", "mps"), Unit("rpm", "rpm"), Unit("fps", "fps"),
    ]
    private static let data = [
        Unit("bit", "bit bits"), Unit("B", "byte bytes"), Unit("kB", "kilobyte kilobytes kb"),
        Unit("MB", "megabyte megabytes mb"), Unit("GB", "gigabyte gigabytes gb"), Unit("TB", "terabyte terabytes tb"),
        Unit("PB", "petabyte petabytes pb"), Unit("kbit", "kilobit kilobits kbit"),
        Unit("Mbit", "megabit megabits mbit"),
        Unit("Gbit", "gigabit gigabits gbit"), Unit("Tbit", "terabit terabits tbit"), Unit("Mbit/s", "mbps"),
        Unit("Gbit/s", "gbps"), Unit("kbit/s", "kbps"), Unit("px", "pixel pixels"), Unit("MP", "megapixel megapixels"),
    ]
    private static let powers = [
        Unit("W", "watt watts"), Unit("kW", "kilowatt kilowatts kw"), Unit("MW", "megawatt megawatts mw"),
        Unit("GW", "gigawatt gigawatts gw"), Unit("TW", "terawatt terawatts"),
        Unit("kWh", "kwh kilowatthour kilowatthours"), Unit("MWh", "mwh"), Unit("GWh", "gwh"), Unit("TWh", "twh"),
        Unit("V", "volt volts"), Unit("kV", "kilovolt kilovolts kv"), Unit("A", "ampere amperes amps"),
        Unit("Hz", "hertz hz"), Unit("kHz", "kilohertz khz"), Unit("MHz", "megahertz mhz"),
        Unit("GHz", "gigahertz ghz"),
        Unit("dB", "decibel decibels db"), Unit("kcal", "calorie calories kcal"), Unit("J", "joule joules"),
        Unit("hp", "horsepower hp bhp"), Unit("°", "degree degrees ° deg"), Unit("°C", "celsius centigrade"),
        Unit("°C", "c", touching: true), Unit("°F", "fahrenheit"), Unit("°F", "f", touching: true),
        Unit("bar", "millibar millibars hpa"), Unit("psi", "psi"), Unit("ppm", "ppm"), Unit("kelvin", "kelvins"),
        Unit("sievert", "sievert sieverts millisievert millisieverts"),
    ]
}
