import Certificates
import CourseModel
import ScenarioEngine
import Scoring
import SourceText
import Testing

@testable import LeerwijkCommands

/// What an issuer reads about a record that is not taken.
@Suite struct TranscriptFaultWordsTests {
  static let version = TranscriptHeader.CourseVersion(
    Course(
      id: CourseID("proef"), title: "Proef", language: .nl, version: "1.0.0", contentHash: "abcdef0123456789")
  )

  static let refusals: [Refusal] = [
    .unknownPart(PartID("a")), .notALesson(PartID("a")), .unknownStep(PartID("a"), 3),
    .warningOpen(PartID("a")),
    .nowhereToGoOn, .questionWaits(QuestionID("q")), .choiceWaits(SceneID("s")), .notInScene(SceneID("s")),
    .unknownChoice(SceneID("s"), ChoiceID("c")), .choiceNotOffered(SceneID("s"), ChoiceID("c")),
    .questionNotOpen(QuestionID("q")), .noAnswersLeft(QuestionID("q")), .response(.emptyText),
    .nothingToJudge(QuestionID("q")), .noHintsLeft(QuestionID("q")), .nothingToUndo,
    .notSensitive(PartID("a")),
    .alreadyDone(PartID("a")), .notFinished(PartID("a")), .notRestartable(PartID("a")), .noPretest,
    .pretestTooLate, .noAttemptsLeft(PartID("a")),
  ]

  static let faults: [TranscriptFault] =
    [
      .tooLarge(most: 20_000_000), .notATranscript, .newerFormat(2), .newerEvents(3), .changed(.header),
      .changed(.step(12)), .changed(.end), .cutOff(afterStep: 4), .foreignForm(.step(5)),
      .otherCourse(version),
      .misnamedCourse(version), .unknownGenerator("dice"), .otherShown(step: 7), .otherText(step: 8),
    ] + refusals.map { .refused(step: 9, $0) }

  @Test(arguments: Language.allCases)
  func `each fault has words of its own, and ends in what to do next`(language: Language) {
    let texts = Self.faults.map { $0.words[language] }
    #expect(Set(texts).count == texts.count)
    let next =
      language == .nl
      ? ["-o verslag.json", "Werk het programma bij.", "waarin het gemaakt is."]
      : ["-o transcript.json", "Update the program.", "that it was made in."]
    for text in texts { #expect(next.contains { text.hasSuffix($0) }, "\(text)") }
  }

  @Test func `the step is named where there is one`() {
    #expect(TranscriptFault.changed(.step(12)).words.nl.contains("stap 12 volgt niet"))
    #expect(TranscriptFault.changed(.header).words.en.contains("the first line (name, course, seed)"))
    #expect(
      TranscriptFault.refused(step: 9, .questionWaits(QuestionID("vraag-a"))).words.en.hasPrefix(
        "Step 9 cannot have been done so: question 'vraag-a' waited for an answer."))
    #expect(TranscriptReplay.Remark.clockSetBack(step: 3).words.nl.contains("bij stap 3 eerder"))
  }
}
