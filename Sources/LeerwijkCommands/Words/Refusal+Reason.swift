import ScenarioEngine
import SourceText

extension Refusal {
  /// Why a step of a record cannot have been done, for whoever reads that record: the end of a sentence.
  var reason: Wording {
    switch self {
    case .unknownPart(let part):
      Wording(nl: "de cursus heeft geen deel '\(part)'", en: "the course has no part '\(part)'")
    case .notALesson(let part): Wording(nl: "'\(part)' is geen les", en: "'\(part)' is no lesson")
    case .unknownStep(let part, _):
      Wording(nl: "die bladzijde heeft les '\(part)' niet", en: "lesson '\(part)' has no such page")
    case .warningOpen: Wording(nl: "er stond een waarschuwing open", en: "a warning was open")
    case .nowhereToGoOn:
      Wording(nl: "er was niets om verder naar te gaan", en: "there was nothing to go on to")
    case .questionWaits(let question):
      Wording(
        nl: "vraag '\(question)' wachtte op antwoord", en: "question '\(question)' waited for an answer")
    case .choiceWaits(let scene):
      Wording(nl: "in scène '\(scene)' wachtte een keuze", en: "a choice waited in scene '\(scene)'")
    case .notInScene(let scene):
      Wording(nl: "de cursist was niet in scène '\(scene)'", en: "the learner was not in scene '\(scene)'")
    case .unknownChoice(let scene, let choice):
      Wording(
        nl: "scène '\(scene)' heeft geen keuze '\(choice)'", en: "scene '\(scene)' has no choice '\(choice)'")
    case .choiceNotOffered(_, let choice):
      Wording(nl: "keuze '\(choice)' was er toen niet", en: "choice '\(choice)' was not there then")
    case .questionNotOpen(let question):
      Wording(nl: "vraag '\(question)' stond niet open", en: "question '\(question)' was not open")
    case .noAnswersLeft(let question):
      Wording(
        nl: "bij vraag '\(question)' waren de pogingen op", en: "question '\(question)' had no attempts left")
    case .response:
      Wording(nl: "het antwoord past niet bij de vraag", en: "the answer does not fit the question")
    case .nothingToJudge(let question):
      Wording(
        nl: "bij '\(question)' was niets ingeleverd", en: "nothing had been handed in at '\(question)'")
    case .noHintsLeft(let question):
      Wording(nl: "vraag '\(question)' had geen tip meer", en: "question '\(question)' had no hint left")
    case .nothingToUndo, .undoInTest, .undoAcrossStart:
      Wording(nl: "er viel niets terug te nemen", en: "there was nothing to take back")
    case .notSensitive(let part):
      Wording(nl: "deel '\(part)' mag niet worden overgeslagen", en: "part '\(part)' may not be passed over")
    case .alreadyDone(let part):
      Wording(nl: "deel '\(part)' was al klaar", en: "part '\(part)' was done already")
    case .notFinished(let part):
      Wording(nl: "deel '\(part)' was nog niet af", en: "part '\(part)' was not finished yet")
    case .notRestartable(let part):
      Wording(nl: "les '\(part)' begint niet opnieuw", en: "lesson '\(part)' does not begin anew")
    case .noPretest: Wording(nl: "de cursus heeft geen voortoets", en: "the course has no pretest")
    case .pretestTooLate:
      Wording(nl: "het was te laat voor de voortoets", en: "it was too late for the pretest")
    case .noAttemptsLeft(let part):
      Wording(nl: "voor toets '\(part)' waren de pogingen op", en: "test '\(part)' had no attempts left")
    }
  }
}
