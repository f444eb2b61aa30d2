import SourceText

/// The words of the screens, in both languages: one table, so that none can be missing.
enum ScreenWords {
  // Footers
  static let begin = Wording(nl: "Enter = beginnen", en: "Enter = begin")
  static let goOn = Wording(nl: "Enter = verder", en: "Enter = go on")
  static let more = Wording(nl: "Enter = lees verder", en: "Enter = read on")
  static let back = Wording(nl: "terug", en: "back")
  static let note = Wording(nl: "notitie TEKST", en: "note TEXT")
  static let undo = Wording(nl: "ongedaan = vorige keuze terug", en: "undo = take back the last choice")
  static let map = Wording(nl: "kaart", en: "map")
  static let notebook = Wording(nl: "notitieboek", en: "notebook")
  static let help = Wording(nl: "? = hulp", en: "? = help")
  static let quit = Wording(nl: "stoppen", en: "quit")
  static let hint = Wording(nl: "tip", en: "hint")
  static let skip = Wording(nl: "sla over", en: "skip")
  static let menu = Wording(nl: "menu", en: "menu")
  static let chooseNumber = Wording(
    nl: "Typ een nummer of een stukje van de zin.", en: "Type a number or part of the sentence.")
  static let chooseLetter = Wording(
    nl: "Typ een letter of een stukje van het antwoord.", en: "Type a letter or part of the answer.")
  static let chooseWord = Wording(nl: "Typ een nummer of een woord.", en: "Type a number or a word.")

  // Headers
  static let contents = Wording(nl: "Inhoud", en: "Contents")
  static let result = Wording(nl: "Resultaat", en: "Result")
  static let end = Wording(nl: "Einde van de cursus", en: "End of the course")
  static let start = Wording(nl: "het begin van de cursus", en: "the start of the course")
  static func part(_ n: Int, _ title: String) -> Wording {
    Wording(nl: "deel \(n), \(title)", en: "part \(n), \(title)")
  }
  static func youAreHere(_ place: String) -> Wording {
    Wording(nl: "Je bent hier: \(place).", en: "You are here: \(place).")
  }
  static func youWereHere(_ place: String) -> Wording {
    Wording(nl: "Je was hier: \(place).", en: "You were here: \(place).")
  }
  static let settings = Wording(nl: "Instellingen", en: "Settings")
  static let changeSetting = Wording(
    nl: "Typ een nummer om iets te veranderen, of Enter om terug te gaan.",
    en: "Type a number to change something, or Enter to go back.")
  static func stepOf(_ n: Int, of total: Int) -> Wording {
    Wording(nl: "stap \(n) van \(total)", en: "step \(n) of \(total)")
  }
  static func itemOf(_ n: Int, of total: Int) -> Wording {
    Wording(nl: "vraag \(n) van \(total)", en: "question \(n) of \(total)")
  }
  static let practice = Wording(nl: "oefenvraag", en: "practice question")
  static func visitedOf(_ n: Int, of total: Int) -> Wording {
    Wording(nl: "\(n) van \(total) plekken bezocht", en: "\(n) of \(total) places visited")
  }
  static func minutesLeft(_ n: Int) -> Wording {
    Wording(nl: "nog ongeveer \(n) minuten", en: "about \(n) minutes left")
  }
  static let minuteLeft = Wording(nl: "nog ongeveer 1 minuut", en: "about 1 minute left")
  static func aboutMinutes(_ n: Int) -> Wording {
    Wording(nl: "ongeveer \(n) minuten", en: "about \(n) minutes")
  }
  static func stepsDone(_ n: Int, of total: Int) -> Wording {
    Wording(nl: "\(n) van \(total) stappen klaar", en: "\(n) of \(total) steps done")
  }
  static let detour = Wording(nl: "even opzij", en: "aside")

  // Parts
  static func partDone(_ n: Int) -> Wording {
    Wording(nl: "Deel \(n) is klaar.", en: "Part \(n) is done.")
  }
  static func nextPart(_ n: Int, _ title: String) -> Wording {
    Wording(nl: "Hierna: deel \(n), \(title).", en: "Next: part \(n), \(title).")
  }
  static let done = Wording(nl: "klaar", en: "done")
  static let notPassed = Wording(nl: "niet gehaald", en: "not passed")
  static func partPassedOver(_ n: Int) -> Wording {
    Wording(
      nl: "Deel \(n) is overgeslagen en telt als klaar.", en: "Part \(n) is passed over and counts as done.")
  }
  static let passedOver = Wording(nl: "overgeslagen", en: "passed over")
  static let notBegun = Wording(nl: "nog niet begonnen", en: "not begun yet")
  static let goals = Wording(nl: "Wat je leert", en: "What you learn")
  static let choosePart = Wording(nl: "Welk deel wil je openen?", en: "Which part do you want to open?")

  // Warnings
  static let warning = Wording(nl: "Let op", en: "Warning")
  static let touches = Wording(nl: "Dit deel gaat ook over:", en: "This part is also about:")
  static let courseTouches = Wording(nl: "Deze cursus gaat ook over:", en: "This course is also about:")
  static let mayPass = Wording(
    nl:
      "Je mag het overslaan, ook als je al begonnen bent: typ dan sla deel over. Dat telt gewoon als klaar.",
    en: "You may pass it over, also once you have begun: then type pass over. It then counts as done.")
  static let passOver = Wording(nl: "Sla dit deel over", en: "Pass this part over")
  static let helpLines = Wording(nl: "Hulplijnen", en: "Help lines")
  static let helpAfter = Wording(
    nl: "Raakt dit je, of ken je iemand die hulp nodig heeft? Typ hulplijnen om alles te lezen.",
    en: "Does this touch you, or do you know somebody who needs help? Type helplines to read it all.")
  static func helpNumbers(_ numbers: String) -> Wording {
    Wording(
      nl: "hulplijnen = met wie je kunt praten: \(numbers)", en: "helplines = who you can talk to: \(numbers)"
    )
  }
  static let helpPassOver = Wording(
    nl: "sla deel over = dit deel overslaan; het telt dan als klaar",
    en: "pass over = pass this part over; it then counts as done")

  // Notebook
  static let signals = Wording(nl: "Signalen", en: "Signals")
  static let people = Wording(nl: "Mensen die je sprak", en: "People you met")
  static let ownAnswers = Wording(nl: "Eigen antwoorden", en: "Own answers")
  static let ownNotes = Wording(nl: "Eigen notities", en: "Own notes")
  static let typeThis = Wording(nl: "typ:", en: "type:")
  static func pagePlace(_ lesson: Int, _ page: Int) -> Wording {
    Wording(nl: "les \(lesson).\(page)", en: "lesson \(lesson).\(page)")
  }
  static let emptyNotebook = Wording(
    nl: "Je notitieboek is nog leeg. Typ: notitie en je tekst.",
    en: "Your notebook is still empty. Type: note and your text.")
  static func notesFound(_ n: Int, of total: Int) -> Wording {
    Wording(nl: "\(n) van \(total) signalen", en: "\(n) of \(total) signals")
  }
  static let goBack = Wording(nl: "Enter = terug.", en: "Enter = back.")
  static let readNote = Wording(
    nl: "Typ een nummer om het te lezen, of Enter om terug te gaan.",
    en: "Type a number to read it, or Enter to go back.")
}
