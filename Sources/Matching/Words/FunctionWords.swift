import ReportKit

/// Words that hold a sentence together and tell nothing alone.
enum FunctionWords {
    static let all = Lexicon(
        """
        a an the of in on at to for from by with and or but as is are was were be been being am has have had having do
        does did he she it they his her hers its their theirs him them this that these those i me my we us our you your
        who whom whose which what when where why how there here than then if so such will would shall should can could
        may might must also just about into over up out off down again very own same too only not no nor n't s t d ll re
        ve m said say says according told tell added while after before between during through because until against mr
        mrs ms don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't
        hadn't it's he's she's they're we're i'm that's there's i've we've they've i'll we'll they'll 's ’s
        """)

    /// Numbers up to twelve in letters.
    static let numbers: [WordKey: Int] = Dictionary(
        uniqueKeysWithValues: "one two three four five six seven eight nine ten eleven twelve".split(separator: " ")
            .enumerated().map { (WordKey($0.element), $0.offset + 1) })
}
