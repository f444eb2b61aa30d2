import CourseModel
import ScenarioEngine
import SourceText
import Terminal

extension Player {
  /// The words that TAB finds at this prompt: the choices first, then the commands.
  var completions: [String] {
    var words: [String] = []
    if view == .screen {
      switch session.screen {
      case .scene(let scene): words += scene.choices.map(\.label.text) + painter.placeNames
      case .question(let question):
        words += question.presentation.options.map(\.text.text) + mendingCompletions(question)
      case .feedback(let feedback) where feedback.asksAgain: words += mendingCompletions(feedback.question)
      case .welcome, .contents, .warning, .page, .feedback, .walkEnd, .testIntroduction, .testResult,
        .pretestResult, .courseEnd:
        break
      }
    }
    if case .map = view { words += painter.placeNames }
    if case .contents = view { words += session.course.parts.map(\.title) }
    if session.passablePart != nil { words.append(desk.words(Self.passOver)) }
    return words + InputReader.commandCompletions(desk.language)
  }

  /// What is possible here, in at most twelve lines.
  func showHelp(_ first: Wording? = nil) {
    let pass = session.passablePart == nil ? [] : [painter.helpPassOver]
    let lines =
      [first ?? here] + pass + Self.everywhere + [painter.helpNumbers(in: session.part)].compactMap { $0 }
    desk.show([.empty] + painter.help(lines))
  }

  private static let passOver = Wording(nl: "sla deel over", en: "pass over")

  private static let everywhere = [
    Wording(
      nl: "terug; ongedaan = keuze terugnemen; kijk = nog eens",
      en: "back; undo = take a choice back; look = once more"),
    Wording(nl: "kaart; lijst; ga PLEK; praat met NAAM", en: "map; list; go PLACE; talk to NAME"),
    Wording(nl: "notitieboek; notitie TEKST; zoek WOORD", en: "notebook; note TEXT; search WORD"),
    Wording(
      nl: "menu = inhoud; les 1.2, deel 3 = daarheen", en: "menu = contents; lesson 1.2, part 3 = go there"),
    Wording(nl: "voortgang; instellingen; hulplijnen", en: "progress; settings; helplines"),
    Wording(nl: "verslag, certificaat = bewaren als bestand", en: "transcript, certificate = save as a file"),
    Wording(nl: "stoppen = bewaren en afsluiten", en: "quit = save and leave"),
  ]

  private var here: Wording {
    switch view {
    case .contents:
      return Wording(
        nl: "Typ het nummer van een deel, of Enter om terug te gaan.",
        en: "Type the number of a part, or Enter to go back.")
    case .map:
      return Wording(
        nl: "Typ het nummer of de naam van een plek, of Enter om terug te gaan.",
        en: "Type the number or the name of a place, or Enter to go back.")
    case .notebook:
      return Wording(
        nl: "Typ het nummer van een notitie, of Enter om terug te gaan.",
        en: "Type the number of a note, or Enter to go back.")
    case .settings:
      return Wording(
        nl: "Typ een nummer om iets te veranderen, of Enter om terug te gaan.",
        en: "Type a number to change something, or Enter to go back.")
    case .naming:
      return Wording(
        nl: "Typ je naam zoals hij op je certificaat moet staan.",
        en: "Type your name as it should stand on your certificate.")
    case .glance: return Wording(nl: "Enter = terug naar waar je was.", en: "Enter = back to where you were.")
    case .result: return Wording(nl: "Typ een nummer uit de lijst.", en: "Type a number from the list.")
    case .rightAnswer: return Wording(nl: "Enter = verder", en: "Enter = go on")
    case .beginningAnew: return Self.howToBeginAnew
    case .screen: break
    }
    switch session.screen {
    case .question(let screen): return questionHelp(screen)
    case .scene(let scene) where scene.way == .choices:
      return Wording(
        nl: "Typ het nummer van een keuze, of een stukje van de zin.",
        en: "Type the number of a choice, or part of the sentence.")
    case .feedback(let screen) where screen.asksAgain:
      return screen.question.repair == nil ? painter.tryAgain : painter.mendOn
    case .welcome where session.openPretestItems != nil:
      return Wording(
        nl: "Typ een nummer uit de lijst.",
        en: "Type a number from the list.")
    case .scene, .welcome, .page, .testIntroduction, .feedback:
      return Wording(nl: "Enter = verder", en: "Enter = go on")
    case .contents, .warning, .walkEnd, .testResult, .pretestResult, .courseEnd:
      return Wording(nl: "Typ een nummer uit de lijst.", en: "Type a number from the list.")
    }
  }

  private func questionHelp(_ screen: QuestionScreen) -> Wording {
    let extra = Wording(
      nl: "tip = hulp bij de vraag; sla over = volgende vraag.",
      en: "hint = help with the question; skip = next question.")
    let how: Wording =
      switch screen.question.kind {
      case .single:
        Wording(
          nl: "Typ de letter van een antwoord, of een stukje ervan.",
          en: "Type the letter of an answer, or part of it.")
      case .multiple:
        Wording(
          nl: "Typ de letters van de goede antwoorden, bijvoorbeeld: a c.",
          en: "Type the letters of the right answers, for example: a c.")
      case .order:
        Wording(
          nl: "Typ de nummers in de goede volgorde, bijvoorbeeld: 2 1 3.",
          en: "Type the numbers in the right order, for example: 2 1 3.")
      case .match:
        Wording(
          nl: "Typ bij elke letter het nummer, bijvoorbeeld: a2 b1 c3.",
          en: "Type a number for each letter, for example: a2 b1 c3.")
      case .gaps, .shortText: Wording(nl: "Typ wat er hoort te staan.", en: "Type what belongs there.")
      case .number: Wording(nl: "Typ een getal.", en: "Type a number.")
      case .reflection:
        Wording(
          nl: "Typ je antwoord op één regel. Typ geen namen van cliënten.",
          en: "Type your answer on one line. Type no names of clients.")
      case .scale: Wording(nl: "Typ een cijfer van de schaal.", en: "Type a number of the scale.")
      case .repair:
        Wording(
          nl:
            "7 TEKST = regel 7 wordt zo; na 7 TEKST = erbij; weg 7; 7 = toon regel 7. keur = wat is er mis? klaar = inleveren; opnieuw = alles terug; editor = in je eigen editor.",
          en:
            "7 TEXT = line 7 becomes that; after 7 TEXT = add; delete 7; 7 = show line 7. check = what is wrong? done = hand in; restart = all back; editor = in your own editor."
        )
      }
    return Wording(nl: "\(how.nl) \(extra.nl)", en: "\(how.en) \(extra.en)")
  }
}
