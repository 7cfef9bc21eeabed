/// What speaks for two mentions answering one question, and what against it: the features that the judge weighs.
///
/// Each is 0 where it says nothing, and grows with what its name says. The weights' table names them by these words.
enum PairFeature: Int, CaseIterable, Sendable {
    // what the two come to
    case sameValue, rounded, bounded, ratio, nearRatio, smallSame, digits, digitsAndUnit
    case bothVague, oneVague, anyBound, otherKind, bothSmall
    // the words around them
    case near, nearLeast, around, aroundLeast, sentence, sentenceLeast, sameSentence
    case claim, claimLeast, wordAfter, wordBefore
    // their clauses
    case countedHead, countedAny, countedUnknown, countedOther, countedNearby
    case verb, verbUnknown, verbNearby, sameOwner, otherOwner, ownerUnknown
    case sameFate, otherFate, oneFate, otherPartWords, otherPartForm, oneRunning
    case samePlace, otherPlace, sameTime, otherTime, oneTime, sameSource, otherSource, oneSource
    // the story as a whole
    case sharedNames, namesApart, sharedRarity, sharedRarityShare, sharedNumbers, noSharedNumbers
    case elsewhereOne, elsewhereBoth, bothLead, placeApart, lastPlace
    // days alone
    case bothMain, oneMain, bothWeekdays, bothTimes, bothPeriods, otherGrain, bothRelative
    // utterances alone
    case verbatim, longestRun, shorter, longer, bothQuoted, oneQuoted, bothReported, fewWords, oneFragment

    /// How `explain` calls it.
    var words: String {
        var words = ""
        for letter in "\(self)" {
            if letter.isUppercase { words += " " }
            words += letter.lowercased()
        }
        return words
    }
}

/// The features of two mentions of two articles.
struct PairFeatures: Sendable {
    private(set) var values = [Float](repeating: 0, count: PairFeature.allCases.count)

    subscript(_ feature: PairFeature) -> Float {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }

    /// Sets a feature to 1 where it holds.
    mutating func mark(_ feature: PairFeature, if holds: Bool) {
        if holds { self[feature] = 1 }
    }
}
