/// The kinds of mistake that a course can hold, by the name that stands in square brackets.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // Files and front matter
  case missingCourseFile = "missing-course-file"
  case bothLanguages = "both-languages"
  case unreadableFile = "unreadable-file"
  case fileTooLarge = "file-too-large"
  case invalidUTF8 = "invalid-utf8"
  case tooDeep = "too-deep"
  case frontMatterSyntax = "front-matter-syntax"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case missingKey = "missing-key"
  case wrongValue = "wrong-value"
  case curlyQuote = "curly-quote"
  case unknownKind = "unknown-kind"
  case wrongLanguageWord = "wrong-language-word"
  case unknownWorld = "unknown-world"
  case unknownRegister = "unknown-register"
  case missingHelpLine = "missing-help-line"
  case unlistedPart = "unlisted-part"
  case noParts = "no-parts"
  // Characters
  case controlCharacter = "control-character"
  case hiddenCharacter = "hidden-character"
  case noBreakSpace = "no-break-space"
  case mergeMark = "merge-mark"
  // Headings, links
  case textBeforeScene = "text-before-scene"
  case duplicateHeading = "duplicate-heading"
  case headingAttribute = "heading-attribute"
  case chipInHeading = "chip-in-heading"
  case headingWithoutSpace = "heading-without-space"
  case brokenLink = "broken-link"
  case emptyLink = "empty-link"
  case linkScheme = "link-scheme"
  case outsideLink = "outside-link"
  case unknownFile = "unknown-file"
  case unknownScene = "unknown-scene"
  case unknownEntry = "unknown-entry"
  // Chips, conditions, effects
  case unknownChip = "unknown-chip"
  case misspelledChip = "misspelled-chip"
  case conflictingChips = "conflicting-chips"
  case strayChip = "stray-chip"
  case unclosedBacktick = "unclosed-backtick"
  case conditionSyntax = "condition-syntax"
  case effectSyntax = "effect-syntax"
  case unknownName = "unknown-name"
  case ambiguousName = "ambiguous-name"
  case elseWithoutIf = "else-without-if"
  // Walks
  case noScenes = "no-scenes"
  case noWayOn = "no-way-on"
  case noEnding = "no-ending"
  case secondChoiceList = "second-choice-list"
  case duplicateChoice = "duplicate-choice"
  case fakeChoice = "fake-choice"
  case mixedList = "mixed-list"
  case sceneLinkInText = "scene-link-in-text"
  case endingWithoutSource = "ending-without-source"
  case shortDebrief = "short-debrief"
  case mapSyntax = "map-syntax"
  case mapUnknownPlace = "map-unknown-place"
  case mapEdgeWithoutLink = "map-edge-without-link"
  case linkWithoutMapEdge = "link-without-map-edge"
  case placeNotOnMap = "place-not-on-map"
  case mapLooseEnd = "map-loose-end"
  // Walks, proved over all states
  case unreachableScene = "unreachable-scene"
  case noWayOut = "no-way-out"
  case deadEnd = "dead-end"
  case choiceNeverOpen = "choice-never-open"
  case conditionNeverTrue = "condition-never-true"
  case conditionAlwaysTrue = "condition-always-true"
  case detourWithoutBack = "detour-without-back"
  case backWithoutDetour = "back-without-detour"
  case outOfBounds = "out-of-bounds"
  case unreadVariable = "unread-variable"
  case unwrittenVariable = "unwritten-variable"
  case ungivenNote = "ungiven-note"
  case avoidableGoal = "avoidable-goal"
  case tooManyStates = "too-many-states"
  // Scripted walks
  case trialSyntax = "trial-syntax"
  case trialFails = "trial-fails"
  // Questions and tests
  case noOptions = "no-options"
  case noRightOption = "no-right-option"
  case severalRightOptions = "several-right-options"
  case duplicateOption = "duplicate-option"
  case optionWithoutFeedback = "option-without-feedback"
  case splitQuestion = "split-question"
  case optionShare = "option-share"
  case questionSyntax = "question-syntax"
  case ambiguousNumber = "ambiguous-number"
  case gapSyntax = "gap-syntax"
  case tooFewItems = "too-few-items"
  case scaleOrder = "scale-order"
  case emptyTest = "empty-test"
  case drawTooLarge = "draw-too-large"
  case drawMismatch = "draw-mismatch"
  case repairWithoutBlock = "repair-without-block"
  case repairExtraBlock = "repair-extra-block"
  case repairTooLong = "repair-too-long"
  case repairInTest = "repair-in-test"
  case nothingToRepair = "nothing-to-repair"
  case repairFails = "repair-fails"
  case passMarkUnattainable = "pass-mark-unattainable"
  case pretestPool = "pretest-pool"
  case secondPretest = "second-pretest"
  // Prose
  case fusedQuotes = "fused-quotes"
  case lazyLine = "lazy-line"
  case strayEmphasis = "stray-emphasis"
  case accidentalList = "accidental-list"
  case hiddenText = "hidden-text"
  case tableAsText = "table-as-text"
  case unclosedBlock = "unclosed-block"
  case unusedEntry = "unused-entry"

  // Tests that are worth something
  case goalNotTaught = "goal-not-taught"
  case goalNotPractised = "goal-not-practised"
  case goalNotTested = "goal-not-tested"
  case fewItems = "few-items"
  case smallPool = "small-pool"
  case guessPasses = "guess-passes"
  case keyPosition = "key-position"
  case keyLength = "key-length"
  case optionCount = "option-count"
  case optionLength = "option-length"
  case emptyFeedback = "empty-feedback"
  case tickingAll = "ticking-all"
  case similarItems = "similar-items"
  case aboutOtherOptions = "about-other-options"
  case hiddenNegation = "hidden-negation"
  case absoluteTerms = "absolute-terms"
  case oddKey = "odd-key"
  case sameOpening = "same-opening"
  // Reading
  case longSentence = "long-sentence"
  case hardText = "hard-text"
  case longScreen = "long-screen"
  case longStretch = "long-stretch"
  case readingBelowTarget = "reading-below-target"
  // Sources, care, build
  case figureWithoutSource = "figure-without-source"
  case outdatedSource = "outdated-source"
  case sourceWithoutDay = "source-without-day"
  case sensitiveWithoutTag = "sensitive-without-tag"
  case scoredSensitive = "scored-sensitive"
  case sensitiveFreeText = "sensitive-free-text"
  case durationMismatch = "duration-mismatch"

  /// How bad a mistake of this kind is.
  public var severity: Diagnostic.Severity {
    switch self {
    case .wrongLanguageWord, .unlistedPart, .strayChip, .mixedList, .sceneLinkInText, .linkWithoutMapEdge,
      .placeNotOnMap, .mapLooseEnd,
      .optionWithoutFeedback, .fusedQuotes, .lazyLine, .strayEmphasis, .accidentalList, .hiddenText,
      .tableAsText,
      .unusedEntry, .shortDebrief, .conditionNeverTrue, .conditionAlwaysTrue, .unwrittenVariable,
      .ungivenNote, .avoidableGoal, .tooManyStates, .fewItems, .smallPool, .guessPasses, .keyPosition,
      .keyLength,
      .optionCount, .optionLength, .emptyFeedback, .tickingAll, .similarItems, .aboutOtherOptions,
      .hiddenNegation, .absoluteTerms, .oddKey, .sameOpening, .longSentence, .hardText, .longScreen,
      .longStretch,
      .readingBelowTarget, .figureWithoutSource, .outdatedSource, .sourceWithoutDay, .sensitiveWithoutTag,
      .scoredSensitive, .sensitiveFreeText, .durationMismatch:
      .warning
    case .missingCourseFile, .bothLanguages, .unreadableFile, .fileTooLarge, .invalidUTF8, .tooDeep,
      .frontMatterSyntax, .unknownKey, .duplicateKey, .missingKey, .wrongValue, .curlyQuote, .unknownKind,
      .unknownWorld, .unknownRegister, .missingHelpLine, .noParts, .controlCharacter, .hiddenCharacter,
      .noBreakSpace, .mergeMark, .unclosedBlock, .textBeforeScene, .duplicateHeading, .headingAttribute,
      .chipInHeading,
      .headingWithoutSpace, .brokenLink, .emptyLink, .linkScheme, .outsideLink, .unknownFile,
      .unknownScene, .unknownEntry, .unknownChip, .misspelledChip, .conflictingChips, .unclosedBacktick,
      .conditionSyntax, .effectSyntax, .unknownName, .ambiguousName, .elseWithoutIf, .noScenes, .noWayOn,
      .noEnding, .secondChoiceList, .duplicateChoice, .fakeChoice, .endingWithoutSource, .mapSyntax,
      .mapUnknownPlace, .mapEdgeWithoutLink, .noOptions, .noRightOption, .severalRightOptions,
      .duplicateOption, .splitQuestion, .optionShare, .questionSyntax, .ambiguousNumber, .gapSyntax,
      .tooFewItems, .scaleOrder, .emptyTest, .drawTooLarge, .drawMismatch, .passMarkUnattainable,
      .pretestPool, .secondPretest,
      .unreachableScene, .noWayOut, .deadEnd, .choiceNeverOpen, .detourWithoutBack, .backWithoutDetour,
      .outOfBounds, .unreadVariable, .goalNotTaught, .goalNotPractised, .goalNotTested, .trialSyntax,
      .trialFails, .repairWithoutBlock, .repairExtraBlock, .repairTooLong, .repairInTest, .nothingToRepair,
      .repairFails:
      .error
    }
  }
}
