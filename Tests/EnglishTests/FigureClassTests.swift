import ReportKit
import Testing

@testable import English

/// One sentence of a class, and the figures that reading has to find in it: `shown` of each, apart by "; ".
struct FigureCase: Sendable, CustomTestStringConvertible {
    let name, text, figures: String

    init(_ name: String, _ text: String, _ figures: String = "") {
        self.name = name
        self.text = text
        self.figures = figures
    }

    var testDescription: String { "\(name): \(text)" }
}

/// The classes of figures in real copy, a sentence a line.
struct FigureClassTests {
    static let wholes = [
        FigureCase("score", "The Harriers beat Lunde 27-20 on Friday.", "27-20=number:27…20 score"),
        FigureCase("score", "Brandt was let go after a 9-14 start.", "9-14=number:9…14 score"),
        FigureCase(
            "score", "The Otters ( 15 - 17 ) led 33 - 26 .", "15 - 17=number:15…17 score; 33 - 26=number:33…26 score"),
        FigureCase("score", "The council passed it 88-to-12.", "88-to-12=number:88…12 score"),
        FigureCase("score", "Senators voted 97 to 1 to let him go.", "97 to 1=number:97…1 score"),
        FigureCase(
            "score", "Orla Finch won 6-4, 3-6, 7-5.", "6-4=number:6…4 score; 3-6=number:3…6 score; 7-5=number:7…5 score"
        ),
        FigureCase("score", "The Wolves are 10-5-1 this year.", "10-5-1=number:10…5 score"),
        FigureCase("score", "Dana Pell was 9-for-14 from the line.", "9-for-14=number:9…14 score"),
        FigureCase("range", "The storm left 10-15 boats adrift.", "10-15=number:10…15"),
        FigureCase("range", "The wait is 20-30 minutes.", "20-30 minutes=duration:20…30 minute"),
        FigureCase("range", "Children aged 5-10 may enter.", ""),
        FigureCase("ratio", "One in five nurses has left.", "One in five=number:0.2"),
        FigureCase("ratio", "Only two out of five sailors agreed.", "two out of five=number:0.4"),
        FigureCase("ratio", "Nearly three in ten said no.", "three in ten=number:0.3"),
        FigureCase("ratio", "About 1 in every 500 phones failed.", "1 in every 500=number:0.002"),
        FigureCase("ratio", "It hit a three-in-five majority.", "three-in-five=number:0.6"),
        FigureCase("no ratio", "She sank three in 12 minutes.", "three=number:3; 12 minutes=duration:12 minute"),
        FigureCase("no ratio", "He was hurt twice in two games.", "twice=number:2; two=number:2"),
        FigureCase("rank", "They lost to No. 4 Lunde.", "No. 4=ordinal:4"),
        FigureCase("rank", "Hale is ranked No. 12 in the world.", "No. 12=ordinal:12"),
        FigureCase("no rank", "The mayor signed Decree No. 12.", ""),
        FigureCase("decade of life", "The driver is in his early 30s.", "30s=age:30…34 year"),
        FigureCase("decade of life", "A woman in her 50s was rescued from the lake.", "A=number:1; 50s=age:50…59 year"),
        FigureCase("one unit", "It lasted more than a month.", "a month=duration:1 month"),
        FigureCase("one unit", "They waited about an hour and a half.", "an hour and a half=duration:1.5 hour"),
        FigureCase("no unit", "She calls twice a week.", ""),
        FigureCase("magnitude", "A 6.2 degree quake shook the port.", "6.2=number:6.2"),
    ]

    static let vague = [
        FigureCase("several", "Several hundred farmers marched.", "Several hundred=number:300…900"),
        FigureCase("several", "The fire reached several barns.", "several=number:3…9"),
        FigureCase("few", "A few dozen cows were lost.", "A few dozen=number:24…72"),
        FigureCase("several", "He slept for several weeks.", "several weeks=duration:3…9 week"),
        FigureCase("round", "Tens of thousands fled.", "Tens of thousands=number:20000"),
        FigureCase("half a dozen", "They seized half a dozen cars.", "half a dozen=number:6"),
        FigureCase("half a dozen", "They seized half-a-dozen cars.", "half-a-dozen=number:6"),
        FigureCase("pair", "The pair were held in Lunde.", "The pair=number:2"),
        FigureCase("pair", "She made a pair of free throws.", "a pair=number:2"),
        FigureCase("no pair", "He wore a pair of trousers.", ""),
        FigureCase("no scores", "Reyes had 40 yards and four scores.", "40 yards=measure:40 yd; four=number:4"),
    ]

    static let countWords = [
        FigureCase("article", "A girl was killed and two boys were hurt.", "A=number:1; two=number:2"),
        FigureCase("article", "The blast killed a fisherman.", "a=number:1"),
        FigureCase("article", "Police arrested a teacher on Monday.", "a=number:1"),
        FigureCase(
            "article", "They found six rifles, a pistol and two knives.", "six=number:6; a=number:1; two=number:2"),
        FigureCase("no article", "A spokesman gave a speech about the plan.", ""),
        FigureCase("no article", "The harbour killed a plan for a bridge.", "a=number:1"),
        FigureCase("another", "One man died and another was wounded.", "One=number:1; another=number:1"),
        FigureCase("object", "He fired twice, killing one.", "twice=number:2; one=number:1"),
        FigureCase("none", "No injuries were reported.", "No=number:0"),
        FigureCase("none", "There were no casualties in the fire.", "no=number:0"),
        FigureCase("none", "Nobody was hurt in the crash.", "Nobody=number:0"),
        FigureCase("none", "No one was killed.", "No one=number:0"),
        FigureCase("none", "Nobody is thought to have been injured.", "Nobody=number:0"),
        FigureCase("no none", "Nobody liked the plan, and no date was set.", ""),
        FigureCase("both", "Both women were found dead.", "Both=number:2"),
    ]

    static let splits = [
        FigureCase("group", "Some 1, 450 homes were lost.", "1, 450=number:1450"),
        FigureCase("group", "He fell 2, 000ft into the gorge.", "2, 000ft=measure:2000 ft"),
        FigureCase(
            "no group", "They sold 1,200 boats; in week 5, 400 people came.", "1,200=number:1200; 400=number:400"),
        FigureCase("money", "It owes £31. 4bn to banks.", "£31. 4bn=money:31400000000 GBP"),
        FigureCase("money", "The bid is $ 20- $ 30 million.", "$ 20- $ 30 million=money:20000000…30000000 USD"),
        FigureCase("held over", "They fled in a 20- to 25-foot boat.", "20- to 25-foot=measure:20…25 ft"),
        FigureCase("mixed", "He served a 2-1/2 year term.", "2-1/2 year=duration:2.5 year"),
        FigureCase("minus", "Crews worked in minus-20 degree cold.", "minus-20 degree=measure:-20 °"),
        FigureCase("grouped ordinal", "It was the 1,000th goal of the club.", "1,000th=ordinal:1000"),
    ]

    static let none = [
        FigureCase("version", "The flaw is in Lantern 3.0 and Lantern 4.1."),
        FigureCase("version", "It affects version 6, 7 and 8 of the browser."),
        FigureCase("model", "Police found an AK - 47 and an AK 74."),
        FigureCase("road", "A lorry turned over on Route 12 near I - 75."),
        FigureCase("address", "The shop at 200 W. Larch Street is shut."),
        FigureCase("address", "It began in the 12200 block of Elm Road."),
        FigureCase("phone", "Call the police on 0345 600 100."),
        FigureCase("emergency", "A neighbour dialled 911."),
        FigureCase("match clock", "Hale scored with 7:41 left."),
        FigureCase("match clock", "Hale scored with 4 : 43 to play ."),
        FigureCase("match clock", "It came with 12 minutes, 31 seconds remaining."),
        FigureCase("adverb", "The tale was first told by Ana Holt."),
        FigureCase("adverb", "At first, it was quiet."),
        FigureCase("adverb", "She put safety first."),
        FigureCase("part of a word", "They are second-class citizens, said the first lady."),
        FigureCase("pronoun", "It is like the same one, and like one used in spring."),
        FigureCase("idiom", "He knows a thing or two about boats."),
        FigureCase("half of a match", "They led at the half, and in the second half."),
        FigureCase("dimensions", "They drove off in a four-by-four."),
        FigureCase("channel", "He is on Ch. 4 in Lunde."),
        FigureCase("year", "Her surprise 2010 win is forgotten."),
        FigureCase("case", "The case is Holt v. Lunde, No. 10-277."),
    ]

    @Test(arguments: wholes + vague + countWords + splits + none)
    func `figures are found by class`(_ one: FigureCase) {
        #expect(reading(one.text).figures.map { shown($0, in: one.text) }.joined(separator: "; ") == one.figures)
    }

    @Test(arguments: [
        ("Hundreds of farmers marched.", Figure.Bound.atLeast), ("Several farmers marched.", .about),
        ("Up to several hundred farmers marched.", .atMost),
    ])
    func `a vague count says so, and what it leaves open`(_ text: String, _ bound: Figure.Bound) {
        let figure = reading(text).figures.first
        #expect(figure?.vague == true)
        #expect(figure?.bound == bound)
    }

    @Test func `a headline in capitals counts as other sentences do`() {
        let text = "Strong Quake in Norland Kills 10; 80 Hurt and 7 Villages Damaged."
        #expect(reading(text).figures.map(\.value) == [10, 80, 7])
    }
}
