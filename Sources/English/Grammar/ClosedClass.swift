import ReportKit

/// The prepositions and conjunctions of English are few: another word that the tagger takes for one, as the "teacher" of “…,” said
/// teacher Anna Hale, “and …”, is a noun.
enum ClosedClass {
    static func sound(_ tag: Tag, _ key: WordKey) -> Tag {
        tag == .in && !prepositions.contains(key) ? .nn : tag
    }

    private static let prepositions = Lexicon(
        """
        aboard about above across after against albeit along alongside although amid amidst among amongst around as at atop because \
        before behind below beneath beside besides between beyond but by concerning considering despite down during except excluding \
        following for from given if in including inside insofar into lest like minus near next notwithstanding of off on once onto \
        opposite out outside over past pending per plus post pre regarding respecting round save since so than that though through \
        throughout thru till to toward towards under underneath unless unlike until unto up upon versus via vs vs. v whereas whereby \
        whether while whilst with within without worth cause cos 'cause barring bar sans circa de du en y @ rather instead according \
        due owing prior subsequent regardless ahead apart aside away back together close such even only just other then when where
        """)
}
