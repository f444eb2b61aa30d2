extension ConversionFinding {
  /// How much it matters: each finding has one severity.
  public var severity: ConversionReport.Severity {
    switch self {
    case .nothingToImport, .nothingToExport, .textCut, .linkLost, .imageLost, .tagLost, .questionTooLarge,
      .bracesUnpaired, .secondGapIgnored, .tooFewAnswers, .tooManyAnswers, .arrowMissing, .emptyAnswerDropped,
      .tagsLost, .categoryLost, .noRightAnswer, .answerNotCounted, .numberUnreadable, .walkLost,
      .certificateLost,
      .welcomeLost, .introductionLost, .passMarkLost, .entriesLost, .goalTextLost, .goalsLost, .setting,
      .optionFeedbackLost, .marksLostAtPair, .passageDropped, .passageTooLarge, .tooManyPassages,
      .tagsDropped,
      .macroLost, .templateLost, .setterLost, .dynamicLink, .otherWalk, .partLost, .mapLost, .questionsLost,
      .noteTextLost, .conditionLost, .repairLost, .omitted, .styleLost, .placeLost, .variableLost,
      .blockDropped, .insertLost,
      .descriptionEmpty:
      .lost
    case .notUTF8, .hiddenCharacters, .codeBecameText, .wordEmphasised, .emphasisDropped, .linkBecameText,
      .layoutFlattened, .categoryFlattened, .answerRepeated, .rightWeightRaised, .secondRightAnswer,
      .negativeWeight, .weightsBecameRule, .answerCountsFully, .answerChanged, .wildcardLost, .feedbackMoved,
      .marksLostAtGap, .practiceMixed, .weightRefused, .ruleBecameWeights, .scaleBecameEssay,
      .orderBecameMatch,
      .gapsSplit, .gapBecameOptions, .variableShown, .targetMissing, .choiceRenamed, .choiceMadeDistinct,
      .sceneSplit, .goesOnByLink, .toldBecamePassage, .entryBecamePassage, .detourApproximated, .endLabelLost,
      .endBecamePassage, .nameChanged, .listStartLost, .nestedLayoutLost, .headingChanged, .passageRenamed,
      .choiceRepeated, .categoryChanged, .marksLostAtChoice:
      .approximated
    case .commentDropped, .essayBecameReflection, .noPassMark, .textBeforePassage, .metadataUnreadable,
      .storyDataUnreadable, .startMissing, .passageEmpty, .layoutDropped, .linkInText, .endingMade,
      .endingAdded, .unreachable,
      .macrosWritten, .nameNotKept:
      .note
    }
  }
}
