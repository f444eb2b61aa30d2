extension ConversionFinding {
  /// The name by which programs know a finding: it never changes its meaning, and none is given twice.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    // Files and texts
    case notUTF8 = "not-utf8"
    case hiddenCharacters = "hidden-characters"
    case omitted
    case nothingToImport = "nothing-to-import"
    case nothingToExport = "nothing-to-export"
    case textCut = "text-cut"
    case codeBecameText = "code-became-text"
    case wordEmphasised = "word-emphasised"
    case emphasisDropped = "emphasis-dropped"
    case linkLost = "link-lost"
    case linkBecameText = "link-became-text"
    case imageLost = "image-lost"
    case tagLost = "tag-lost"
    case commentDropped = "comment-dropped"
    case layoutFlattened = "layout-flattened"
    // GIFT, read
    case questionTooLarge = "question-too-large"
    case bracesUnpaired = "braces-unpaired"
    case secondGapIgnored = "second-gap-ignored"
    case tooFewAnswers = "too-few-answers"
    case tooManyAnswers = "too-many-answers"
    case arrowMissing = "arrow-missing"
    case emptyAnswerDropped = "empty-answer-dropped"
    case tagsLost = "tags-lost"
    case categoryFlattened = "category-flattened"
    case categoryLost = "category-lost"
    case headingChanged = "heading-changed"
    case noRightAnswer = "no-right-answer"
    case answerRepeated = "answer-repeated"
    case rightWeightRaised = "right-weight-raised"
    case secondRightAnswer = "second-right-answer"
    case negativeWeight = "negative-weight"
    case weightsBecameRule = "weights-became-rule"
    case answerNotCounted = "answer-not-counted"
    case answerCountsFully = "answer-counts-fully"
    case answerChanged = "answer-changed"
    case wildcardLost = "wildcard-lost"
    case feedbackMoved = "feedback-moved"
    case marksLostAtGap = "marks-lost-at-gap"
    case numberUnreadable = "number-unreadable"
    case essayBecameReflection = "essay-became-reflection"
    case noPassMark = "no-pass-mark"
    case descriptionEmpty = "description-empty"
    // GIFT, written
    case walkLost = "walk-lost"
    case certificateLost = "certificate-lost"
    case welcomeLost = "welcome-lost"
    case introductionLost = "introduction-lost"
    case passMarkLost = "pass-mark-lost"
    case entriesLost = "entries-lost"
    case practiceMixed = "practice-mixed"
    case goalTextLost = "goal-text-lost"
    case goalsLost = "goals-lost"
    case setting = "setting-lost"
    case weightRefused = "weight-refused"
    case ruleBecameWeights = "rule-became-weights"
    case scaleBecameEssay = "scale-became-essay"
    case orderBecameMatch = "order-became-match"
    case optionFeedbackLost = "option-feedback-lost"
    case marksLostAtPair = "marks-lost-at-pair"
    case gapsSplit = "gaps-split"
    case gapBecameOptions = "gap-became-options"
    case nameNotKept = "name-not-kept"
    case categoryChanged = "category-changed"
    // Twee, read
    case textBeforePassage = "text-before-passage"
    case metadataUnreadable = "metadata-unreadable"
    case storyDataUnreadable = "story-data-unreadable"
    case startMissing = "start-missing"
    case passageDropped = "passage-dropped"
    case passageEmpty = "passage-empty"
    case passageRenamed = "passage-renamed"
    case passageTooLarge = "passage-too-large"
    case tooManyPassages = "too-many-passages"
    case tagsDropped = "tags-dropped"
    case layoutDropped = "layout-dropped"
    case macroLost = "macro-lost"
    case variableShown = "variable-shown"
    case variableLost = "variable-lost"
    case blockDropped = "block-dropped"
    case insertLost = "insert-lost"
    case templateLost = "template-lost"
    case setterLost = "setter-lost"
    case dynamicLink = "dynamic-link"
    case targetMissing = "target-missing"
    case linkInText = "link-in-text"
    case choiceRenamed = "choice-renamed"
    case choiceMadeDistinct = "choice-made-distinct"
    case choiceRepeated = "choice-repeated"
    case styleLost = "style-lost"
    case endingMade = "ending-made"
    case endingAdded = "ending-added"
    case unreachable
    // Twee, written
    case otherWalk = "other-walk"
    case partLost = "part-lost"
    case mapLost = "map-lost"
    case questionsLost = "questions-lost"
    case noteTextLost = "note-text-lost"
    case conditionLost = "condition-lost"
    case repairLost = "repair-lost"
    case sceneSplit = "scene-split"
    case goesOnByLink = "goes-on-by-link"
    case toldBecamePassage = "told-became-passage"
    case entryBecamePassage = "entry-became-passage"
    case detourApproximated = "detour-approximated"
    case endLabelLost = "end-label-lost"
    case endBecamePassage = "end-became-passage"
    case nameChanged = "name-changed"
    case listStartLost = "list-start-lost"
    case nestedLayoutLost = "nested-layout-lost"
    case placeLost = "place-lost"
    case marksLostAtChoice = "marks-lost-at-choice"
    case macrosWritten = "macros-written"
  }

  /// Its code, such as `image-lost`.
  public var code: Code {
    switch self {
    // Files and texts
    case .notUTF8: .notUTF8
    case .hiddenCharacters: .hiddenCharacters
    case .omitted: .omitted
    case .nothingToImport: .nothingToImport
    case .nothingToExport: .nothingToExport
    case .textCut: .textCut
    case .codeBecameText: .codeBecameText
    case .wordEmphasised: .wordEmphasised
    case .emphasisDropped: .emphasisDropped
    case .linkLost: .linkLost
    case .linkBecameText: .linkBecameText
    case .imageLost: .imageLost
    case .tagLost: .tagLost
    case .commentDropped: .commentDropped
    case .layoutFlattened: .layoutFlattened
    // GIFT, read
    case .questionTooLarge: .questionTooLarge
    case .bracesUnpaired: .bracesUnpaired
    case .secondGapIgnored: .secondGapIgnored
    case .tooFewAnswers: .tooFewAnswers
    case .tooManyAnswers: .tooManyAnswers
    case .arrowMissing: .arrowMissing
    case .emptyAnswerDropped: .emptyAnswerDropped
    case .tagsLost: .tagsLost
    case .categoryFlattened: .categoryFlattened
    case .categoryLost: .categoryLost
    case .headingChanged: .headingChanged
    case .noRightAnswer: .noRightAnswer
    case .answerRepeated: .answerRepeated
    case .rightWeightRaised: .rightWeightRaised
    case .secondRightAnswer: .secondRightAnswer
    case .negativeWeight: .negativeWeight
    case .weightsBecameRule: .weightsBecameRule
    case .answerNotCounted: .answerNotCounted
    case .answerCountsFully: .answerCountsFully
    case .answerChanged: .answerChanged
    case .wildcardLost: .wildcardLost
    case .feedbackMoved: .feedbackMoved
    case .marksLostAtGap: .marksLostAtGap
    case .numberUnreadable: .numberUnreadable
    case .essayBecameReflection: .essayBecameReflection
    case .noPassMark: .noPassMark
    case .descriptionEmpty: .descriptionEmpty
    // GIFT, written
    case .walkLost: .walkLost
    case .certificateLost: .certificateLost
    case .welcomeLost: .welcomeLost
    case .introductionLost: .introductionLost
    case .passMarkLost: .passMarkLost
    case .entriesLost: .entriesLost
    case .practiceMixed: .practiceMixed
    case .goalTextLost: .goalTextLost
    case .goalsLost: .goalsLost
    case .setting: .setting
    case .weightRefused: .weightRefused
    case .ruleBecameWeights: .ruleBecameWeights
    case .scaleBecameEssay: .scaleBecameEssay
    case .orderBecameMatch: .orderBecameMatch
    case .optionFeedbackLost: .optionFeedbackLost
    case .marksLostAtPair: .marksLostAtPair
    case .gapsSplit: .gapsSplit
    case .gapBecameOptions: .gapBecameOptions
    case .nameNotKept: .nameNotKept
    case .categoryChanged: .categoryChanged
    // Twee, read
    case .textBeforePassage: .textBeforePassage
    case .metadataUnreadable: .metadataUnreadable
    case .storyDataUnreadable: .storyDataUnreadable
    case .startMissing: .startMissing
    case .passageDropped: .passageDropped
    case .passageEmpty: .passageEmpty
    case .passageRenamed: .passageRenamed
    case .passageTooLarge: .passageTooLarge
    case .tooManyPassages: .tooManyPassages
    case .tagsDropped: .tagsDropped
    case .layoutDropped: .layoutDropped
    case .macroLost: .macroLost
    case .variableShown: .variableShown
    case .variableLost: .variableLost
    case .blockDropped: .blockDropped
    case .insertLost: .insertLost
    case .templateLost: .templateLost
    case .setterLost: .setterLost
    case .dynamicLink: .dynamicLink
    case .targetMissing: .targetMissing
    case .linkInText: .linkInText
    case .choiceRenamed: .choiceRenamed
    case .choiceMadeDistinct: .choiceMadeDistinct
    case .choiceRepeated: .choiceRepeated
    case .styleLost: .styleLost
    case .endingMade: .endingMade
    case .endingAdded: .endingAdded
    case .unreachable: .unreachable
    // Twee, written
    case .otherWalk: .otherWalk
    case .partLost: .partLost
    case .mapLost: .mapLost
    case .questionsLost: .questionsLost
    case .noteTextLost: .noteTextLost
    case .conditionLost: .conditionLost
    case .repairLost: .repairLost
    case .sceneSplit: .sceneSplit
    case .goesOnByLink: .goesOnByLink
    case .toldBecamePassage: .toldBecamePassage
    case .entryBecamePassage: .entryBecamePassage
    case .detourApproximated: .detourApproximated
    case .endLabelLost: .endLabelLost
    case .endBecamePassage: .endBecamePassage
    case .nameChanged: .nameChanged
    case .listStartLost: .listStartLost
    case .nestedLayoutLost: .nestedLayoutLost
    case .placeLost: .placeLost
    case .marksLostAtChoice: .marksLostAtChoice
    case .macrosWritten: .macrosWritten
    }
  }
}
