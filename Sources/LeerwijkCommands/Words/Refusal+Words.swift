import ScenarioEngine
import Scoring
import SourceText

extension Refusal {
  /// Why it cannot be done now, and what can.
  var words: Wording {
    switch self {
    case .unknownPart:
      Wording(
        nl: "Dat deel is er niet. Typ menu voor de inhoud.",
        en: "There is no such part. Type menu for the contents.")
    case .notALesson: Wording(nl: "Dat deel is geen les.", en: "That part is no lesson.")
    case .unknownStep: Wording(nl: "Die bladzijde is er niet.", en: "There is no such page.")
    case .warningOpen:
      Wording(
        nl: "Kies eerst of je dit deel wilt zien.", en: "First choose whether you want to see this part.")
    case .nowhereToGoOn:
      Wording(
        nl: "Hier kun je niet verder. Typ menu voor de inhoud.",
        en: "You cannot go on here. Type menu for the contents.")
    case .questionWaits:
      Wording(nl: "Geef eerst antwoord, of typ: sla over", en: "Answer first, or type: skip")
    case .choiceWaits: Wording(nl: "Maak eerst een keuze.", en: "Make a choice first.")
    case .notInScene, .unknownChoice, .choiceNotOffered:
      Wording(nl: "Die keuze is er nu niet.", en: "That choice is not there now.")
    case .questionNotOpen: Wording(nl: "Die vraag staat nu niet open.", en: "That question is not open now.")
    case .noAnswersLeft:
      Wording(
        nl: "Je pogingen zijn op. Druk op Enter om verder te gaan.",
        en: "You have no attempts left. Press Enter to go on.")
    case .response(let problem): problem.words
    case .nothingToJudge:
      Wording(nl: "Er is niets ingeleverd.", en: "Nothing was handed in.")
    case .noHintsLeft: Wording(nl: "Er is geen tip (meer).", en: "There is no (other) hint.")
    case .nothingToUndo:
      Wording(nl: "Hier valt niets terug te nemen.", en: "There is nothing to take back here.")
    case .undoInTest:
      Wording(
        nl: "In een toets kun je niets terugnemen: je antwoord telt.",
        en: "In a test nothing can be taken back: your answer counts.")
    case .undoAcrossStart:
      Wording(
        nl: "Je staat aan het begin: er is geen keuze om terug te nemen.",
        en: "You are at the start: there is no choice to take back.")
    case .notSensitive: Wording(nl: "Dit deel kun je niet overslaan.", en: "This part cannot be passed over.")
    case .alreadyDone: Wording(nl: "Dit deel is al klaar.", en: "This part is done already.")
    case .notFinished: Wording(nl: "Maak dit deel eerst af.", en: "Finish this part first.")
    case .notRestartable:
      Wording(
        nl: "Een les hoef je niet opnieuw te beginnen: typ les en het nummer.",
        en: "A lesson need not begin anew: type lesson and its number.")
    case .noPretest:
      Wording(nl: "Deze cursus heeft geen voortoets.", en: "This course has no pretest.")
    case .pretestTooLate:
      Wording(
        nl: "De voortoets hoort vóór het eerste deel. Je bent al begonnen.",
        en: "The pretest belongs before the first part. You have begun already.")
    case .noAttemptsLeft:
      Wording(
        nl: "Je hebt geen pogingen meer voor deze toets.", en: "You have no attempts left for this test.")
    }
  }
}

extension ResponseProblem {
  /// What is wrong with an answer, and what to type.
  var words: Wording {
    switch self {
    case .wrongForm, .unknownOption:
      Wording(nl: "Dat is geen antwoord op deze vraag.", en: "That is no answer to this question.")
    case .noneSelected: Wording(nl: "Kies minstens één antwoord.", en: "Choose at least one answer.")
    case .severalSelected: Wording(nl: "Kies één antwoord.", en: "Choose one answer.")
    case .tooManySelected(let limit):
      Wording(nl: "Kies er hoogstens \(limit).", en: "Choose \(limit) at the most.")
    case .repeatedOption: Wording(nl: "Je noemt iets twee keer.", en: "You name something twice.")
    case .notAPermutation: Wording(nl: "Noem elk nummer precies één keer.", en: "Name each number just once.")
    case .incompletePairs:
      Wording(nl: "Geef bij elke letter een nummer.", en: "Give a number for each letter.")
    case .incompleteGaps: Wording(nl: "Vul elke plek in.", en: "Fill in every gap.")
    case .emptyText: Wording(nl: "Typ eerst iets.", en: "Type something first.")
    case .tooLong(let limit):
      Wording(
        nl: "Dat is te lang: hoogstens \(limit) tekens.",
        en: "That is too long: \(limit) characters at the most.")
    case .notANumber:
      Wording(nl: "Typ een getal, bijvoorbeeld 20 of 1,5.", en: "Type a number, for example 20 or 1.5.")
    case .ambiguousNumber(let grouped, let decimal):
      Wording(
        nl: "Bedoel je \(grouped.numerator) of \(decimal.percentage / 100)? Typ het zonder punt of komma.",
        en: "Do you mean \(grouped.numerator) or \(decimal.percentage / 100)? Type it without point or comma."
      )
    case .outOfScale(let range):
      Wording(
        nl: "Kies een cijfer van \(range.lowerBound) tot \(range.upperBound).",
        en: "Choose a number from \(range.lowerBound) to \(range.upperBound).")
    case .missingCertainty, .unknownCertainty: Wording(nl: "Typ 1, 2 of 3.", en: "Type 1, 2 or 3.")
    }
  }
}
