/// What a conversion found that could not be kept as it was, without prose: the words are in
/// `ConversionFinding+Words`, the severities in `ConversionFinding+Severity`, the names that programs know in
/// `ConversionFinding+Code`.
public enum ConversionFinding: Sendable, Hashable {
  /// A setting of ours that the other format does not have.
  public enum Setting: Sendable, Hashable, CaseIterable {
    /// See the words.
    case points, attempts, hints, certainty, shuffle, missed, allOrNothing, exact, fixed, share, draw
  }

  // Files and texts
  case notUTF8
  case hiddenCharacters(Int)
  case omitted(Int)
  case nothingToImport
  case nothingToExport
  case textCut
  case codeBecameText
  case wordEmphasised
  case emphasisDropped
  case linkLost(String)
  case linkBecameText
  case imageLost(String)
  case tagLost(String)
  case commentDropped
  case layoutFlattened

  // GIFT, read
  case questionTooLarge(Int)
  case bracesUnpaired
  case secondGapIgnored
  case tooFewAnswers(Int)
  case tooManyAnswers(Int)
  case arrowMissing
  case emptyAnswerDropped
  case tagsLost
  case categoryFlattened(String)
  case categoryLost(String)
  case headingChanged(String)
  case noRightAnswer
  case answerRepeated(String)
  case rightWeightRaised(String)
  case secondRightAnswer
  case negativeWeight(String)
  case weightsBecameRule
  case answerNotCounted(String, String)
  case answerCountsFully(String, String)
  case answerChanged(String)
  case wildcardLost(String)
  case feedbackMoved
  case marksLostAtGap
  case numberUnreadable(String)
  case essayBecameReflection
  case noPassMark
  case descriptionEmpty(String)

  // GIFT, written
  case walkLost(String)
  case certificateLost
  case welcomeLost
  case introductionLost
  case passMarkLost
  case entriesLost(Int)
  case practiceMixed(String)
  case goalTextLost(String)
  case goalsLost(Int)
  case setting(Setting)
  case weightRefused(String, String)
  case ruleBecameWeights
  case scaleBecameEssay
  case repairLost
  case orderBecameMatch
  case optionFeedbackLost
  case marksLostAtPair
  case gapsSplit(Int)
  case gapBecameOptions
  case nameNotKept
  case categoryChanged(String)

  // Twee, read
  case textBeforePassage
  case metadataUnreadable
  case storyDataUnreadable
  case startMissing(String)
  case passageDropped(String)
  case passageEmpty
  case passageRenamed(String)
  case passageTooLarge(Int)
  case tooManyPassages(Int)
  case tagsDropped([String])
  case layoutDropped
  case macroLost(String)
  case variableShown(String)
  case variableLost(String)
  case blockDropped(String)
  case insertLost(String)
  case templateLost
  case setterLost(String)
  case dynamicLink(String)
  case targetMissing(String)
  case linkInText(String)
  case choiceRenamed(String)
  case choiceMadeDistinct(String)
  case choiceRepeated(String)
  case styleLost(String)
  case endingMade
  case endingAdded
  case unreachable(String)

  // Twee, written
  case otherWalk(String)
  case partLost(String)
  case mapLost
  case questionsLost(Int)
  case noteTextLost(String)
  case conditionLost
  case sceneSplit
  case goesOnByLink
  case toldBecamePassage(String)
  case entryBecamePassage(String)
  case detourApproximated
  case endLabelLost(String)
  case endBecamePassage(String)
  case nameChanged(String)
  case listStartLost(Int)
  case nestedLayoutLost
  case placeLost
  case marksLostAtChoice
  case macrosWritten
}
