import ReportKit

/// Words that names are made of or recognised by.
enum NameWords {
    /// Titles and jobs that stand before a name ("President", "Gen."), or describe its bearer ("the president").
    static let titles = Lexicon(
        """
        president vice prime premier minister ministers secretary deputy senator sen sens rep reps representative congressman congresswoman
        governor gov mayor chancellor king queen prince princess emperor sultan emir sheikh pope cardinal archbishop bishop father sister
        rabbi imam ayatollah reverend rev pastor judge justice attorney general gen lt lieutenant col colonel sgt sergeant capt captain
        maj major cmdr commander commodore adm admiral marshal cpl corporal pvt private officer det detective insp inspector supt
        superintendent const constable sheriff trooper ranger
        chief executive director chairman chairwoman chair ceo founder owner manager editor professor prof doctor dr mr mrs ms mx miss sir dame lord
        lady baron baroness count ambassador envoy diplomat adviser advisor aide spokesman spokeswoman spokesperson leader speaker whip
        candidate nominee frontrunner front-runner coach trainer captain actor actress singer comedian author writer poet novelist
        journalist reporter correspondent host anchor analyst economist strategist pollster lawyer prosecutor activist businessman
        businesswoman billionaire tycoon mogul economist scientist historian astronaut commissioner councillor councilman councilwoman
        alderman delegate lawmaker treasurer principal dean head first former ex-president then-president acting interim
        lady late rapper striker midfielder goalkeeper
        """)
    /// Titles alone that say "he", "she".
    static let male = Lexicon(
        "mr king prince sir lord father pope cardinal baron congressman businessman chairman spokesman councilman actor sheikh sultan"
    )
    static let female = Lexicon(
        "mrs ms miss queen princess dame lady sister baroness congresswoman businesswoman chairwoman spokeswoman councilwoman actress"
    )
    /// What stands behind a surname and is none: "Jr.".
    static let suffixes = Lexicon("jr sr ii iii iv")
    /// Offices that several hold, each with the word for one.
    static let offices: [WordKey: WordKey] = [
        "presidents": "president", "leaders": "leader", "premiers": "premier", "ministers": "minister",
        "chancellors": "chancellor", "governors": "governor", "mayors": "mayor", "kings": "king", "queens": "queen",
    ]
    /// Small words inside a name.
    static let particles = Lexicon("van von de da di du del della der den dos das la le al el bin ibn ben abu ter")
    /// Small words that join the parts of an organisation's name.
    static let joins = Lexicon("of for")
    /// Words that make a name an organisation's.
    static let organisation = Lexicon(
        """
        inc corp co ltd llc plc group company companies bank university college school institute institution ministry department agency
        bureau office committee commission council court parliament senate congress house assembly party union league association
        federation foundation fund organization organisation administration authority board service services force forces army navy
        police guard corps times post journal news press agency television radio network media tribune herald gazette telegraph guardian
        magazine church hospital center centre museum society alliance coalition campaign club team airlines airways motors
        industries holdings partners capital research laboratory observatory nations kremlin pentagon reuters
        """)
    /// Words that make a name a place's.
    static let place = Lexicon(
        """
        street avenue road city county state states province island islands river lake sea ocean mountain mount bay beach valley park
        square airport station tower towers building hotel hall bridge stadium arena plaza border kingdom republic north south east west northern southern eastern western
        """)
    /// Capitalised words that are no names: days, months, peoples' adjectives are told by their endings elsewhere.
    static let noNames = Lexicon(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan god i i'm i've i'll i'd ok
        internet covid-19 advertisement photo file
        """)
    /// Sentence adverbs and others that begin a sentence with a capital and no name.
    static let openers = Lexicon(
        """
        mr. asked told said speaking according following given based earlier later yet still now then thus hence
        please thanks yes no well oh ok okay let lets let's look see get come make take go say think know call
        """)
}

/// Whether a person is spoken of as he or she.
enum Gender: Equatable { case he, she, unknown }

extension NameWords {
    static let men = Lexicon(
        """
        aaron abdul abdullah adam ahmed alan albert alejandro alex alexander alexei alfred ali andre andreas andrei andrew andy angelo
        anthony antonio antony arnold arthur ashton barack barry bashar ben benjamin bernard bernie bill billy bob bobby boris brad
        bradley brandon brendan brent brett brian bruce bryan calvin carl carlos chad charles charlie chris christian christopher chuck
        clarence claude clint colin corey craig dan daniel darren dave david dean dennis derek dick diego dmitri dmitry dominic don donald
        doug douglas drew duncan dustin dwight dylan earl ed eddie edward edwin elliott emmanuel enrique eric erik ernest ethan eugene evan
        felix fernando francis francisco francois frank franklin fred frederick gabriel gary gavin gene geoff geoffrey george gerald gerard
        gilbert giovanni glenn gordon graham grant greg gregory guillermo gustavo guy hamid hans harold harry harvey hassan hector henri
        henry herbert herman howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jaime jake james jamie jared jason javier
        jay jean jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joachim joe joel johan johannes john johnny jon jonathan jorge jose
        joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid kirk klaus konstantin kurt kyle larry lars lawrence
        lee leo leon leonard leonid lewis liam lloyd lorenzo louis lucas luis luke manuel marc marco marcus mario mark markus marshall
        martin marvin mathew matt matthew maurice max maxim michael michel miguel mike mikhail mitch mitchell mohamed mohammad mohammed
        morgan muhammad nathan nathaniel neil nelson nicholas nick nicolas nigel nikolai noah norman oleg oliver omar oscar otto owen pablo
        patrick paul pavel pedro perry pete peter phil philip philippe phillip pierre rafael ralph ramon randy raul ray raymond reginald
        rex ricardo richard rick ricky rob robert roberto robin rodney rodrigo roger roland ron ronald ross roy rudy rupert russell ryan
        salman sam samuel scott sean sebastian sergei sergey sergio seth shane shaun simon stanley stefan stephen stephan steve steven
        stuart ted terry theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler vernon victor viktor vincent vladimir
        volodymyr wallace walter warren wayne werner will william willie winston wolfgang xavier yuri yury yusuf zachary
        """)
    static let women = Lexicon(
        """
        abigail agnes alexandra alice alicia alison allison amanda amber amy ana andrea angela angelina anita ann anna anne annie april
        ashley audrey barbara beatrice becky bernadette beth betty beverly brenda bridget brittany camilla carla carly carmen carol carole
        caroline carolyn catherine cathy cecilia charlotte chelsea cheryl christina christine cindy claire clara claudia colleen condoleezza
        connie courtney cynthia dana danielle dawn debbie deborah debra denise diana diane dolores donna dora doris dorothy edith eileen
        elaine eleanor elena elisabeth elizabeth ella ellen emily emma erica erin esther eva evelyn fatima fiona florence frances gail
        gabrielle georgia gina gloria grace hannah harriet hazel heather heidi helen helena hilary hillary holly huma ida ingrid irene iris
        isabel isabella ivanka jackie jacqueline jan jane janet janice jean jeanne jennifer jenny jessica jill joan joanna joanne jodi
        josephine joy joyce juanita judith judy julia julie june karen karin kate katherine kathleen kathryn kathy katie kay kelly kellyanne
        kimberly kirsten kristen kristin laura lauren leah leslie lillian linda lisa liz lois loretta lori lorraine louise lucy lydia lynn
        madeleine maggie marcia margaret maria marian marie marilyn marina marion marjorie marlene martha mary maureen megan melania melanie
        melissa meredith mia michelle mildred miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicola nicole nina nora
        norma olga olivia pamela patricia paula pauline peggy penny phyllis rachel rebecca regina renee rhonda rita roberta rosa rose rosemary
        ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shelley sherry shirley silvia sofia sonia sophia sophie stacey
        stacy stella stephanie sue susan suzanne svetlana sylvia tamara tammy tanya tara teresa theresa tiffany tina tracy ursula valerie
        vanessa vera veronica victoria virginia vivian wanda wendy yvonne zoe
        """)
}
