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
  static let detour = Wording(nl: "zijpad", en: "detour")

  // Parts
  static let done = Wording(nl: "klaar", en: "done")
  static let passedOver = Wording(nl: "overgeslagen", en: "passed over")
  static let notBegun = Wording(nl: "nog niet begonnen", en: "not begun yet")
  static let goals = Wording(nl: "Wat je leert", en: "What you learn")
  static let choosePart = Wording(nl: "Welk deel wil je openen?", en: "Which part do you want to open?")

  // Walks
  static let present = Wording(nl: "Hier:", en: "Here:")
  static let here = Wording(nl: "je bent hier", en: "you are here")
  static let visited = Wording(nl: "bezocht", en: "visited")
  static let open = Wording(nl: "nog niet bezocht", en: "not visited yet")
  static let openWord = Wording(nl: "open", en: "open")
  static let closed = Wording(nl: "nu niet bereikbaar", en: "out of reach now")
  static let closedWord = Wording(nl: "dicht", en: "closed")
  static let whereTo = Wording(nl: "Waar ga je heen? Enter = terug.", en: "Where do you go? Enter = back.")
  static let nowhereTo = Wording(
    nl: "Je kunt nu nergens heen: kies eerst iets in de scène. Enter = terug.",
    en: "You can go nowhere now: first choose something in the scene. Enter = back.")
  static func elsewhere(_ part: Int) -> Wording {
    Wording(
      nl: "Je bent nu niet in de wijk. Erheen: typ deel \(part). Enter = terug.",
      en: "You are not in the wijk now. To go there: type part \(part). Enter = back.")
  }
  static let canGoTo = Wording(nl: "Je kunt naar:", en: "You can go to:")
  static let list = Wording(nl: "lijst", en: "list")
  static let noted = Wording(nl: "+ In je notitieboek:", en: "+ In your notebook:")
  static let erased = Wording(nl: "- Uit je notitieboek:", en: "- Out of your notebook:")
  static let met = Wording(nl: "+ Je ontmoet:", en: "+ You meet:")
  static func endings(_ count: Int, _ title: String) -> Wording {
    Wording(
      nl: count == 1
        ? "Deze wandeling is klaar."
        : "Deze wandeling heeft \(count) afsluitingen. Je zag er nu één van: \(title).",
      en: count == 1
        ? "This walk is done." : "This walk has \(count) endings. You have now seen one: \(title).")
  }
  static func undone(_ label: String) -> Wording {
    Wording(nl: "Teruggenomen: \(label)", en: "Taken back: \(label)")
  }
  static func role(_ role: String) -> Wording {
    Wording(nl: "Je kijkt nu als: \(role)", en: "You now look as: \(role)")
  }
  static let ending = Wording(nl: "Afsluiting", en: "Ending")
  static let walkAgain = Wording(nl: "Loop de wandeling nog eens", en: "Take the walk again")
  static let goOnWithCourse = Wording(nl: "Ga verder met de cursus", en: "Go on with the course")

  // Questions
  static let pickOne = Wording(nl: "kies er één", en: "choose one")
  static let pickSome = Wording(nl: "kies er één of meer", en: "choose one or more")
  static func pickNumber(_ n: Int) -> Wording {
    Wording(nl: "kies er \(n)", en: "choose \(n)")
  }
  static let inOrder = Wording(nl: "zet op volgorde", en: "put in order")
  static let pairs = Wording(nl: "maak paren", en: "make pairs")
  static let fillIn = Wording(nl: "vul in", en: "fill in")
  static let aNumber = Wording(nl: "typ een getal", en: "type a number")
  static let ownWords = Wording(nl: "in je eigen woorden", en: "in your own words")
  static let aScale = Wording(nl: "kies een cijfer", en: "choose a number")
  static let severalHow = Wording(
    nl: "Meer antwoorden? Typ bijvoorbeeld: a c", en: "Several answers? Type for example: a c")
  static let orderHow = Wording(
    nl: "Typ de nummers in de goede volgorde, bijvoorbeeld: 2 1 3",
    en: "Type the numbers in the right order, for example: 2 1 3")
  static let matchHow = Wording(
    nl: "Typ bij elke letter het nummer, bijvoorbeeld: a2 b1 c3",
    en: "Type a number for each letter, for example: a2 b1 c3")
  static func gapHow(_ n: Int) -> Wording {
    Wording(nl: "Wat hoort er op plek \(n)?", en: "What belongs in gap \(n)?")
  }
  static let reflectionHow = Wording(
    nl: "Typ je antwoord op één regel. Het wordt niet nagekeken. Typ geen namen van cliënten.",
    en: "Type your answer on one line. It is not marked. Type no names of clients.")
  static let certaintyHow = Wording(
    nl:
      "Hoe zeker ben je? 1 = gok, 2 = redelijk, 3 = zeker. Goed telt 1, 2 of 3 keer; fout kost 0, 2 of 6 keer.",
    en:
      "How sure are you? 1 = a guess, 2 = fairly, 3 = sure. Right counts 1, 2 or 3 times; wrong costs 0, 2 or 6 times."
  )
  static let hintLabel = Wording(nl: "Tip:", en: "Hint:")
  static func attemptsLeft(_ n: Int) -> Wording {
    Wording(
      nl: n == 1 ? "Dit is je laatste poging." : "Je hebt nog \(n) pogingen.",
      en: n == 1 ? "This is your last attempt." : "You have \(n) attempts left.")
  }
  static let tryAgain = Wording(
    nl: "Typ een ander antwoord om het nog eens te proberen, of druk op Enter.",
    en: "Type another answer to try again, or press Enter.")

  // Feedback
  static let right = Wording(nl: "GOED.", en: "RIGHT.")
  static let almost = Wording(nl: "GOED, op de spelling na:", en: "RIGHT, but for the spelling:")
  static let partly = Wording(nl: "DEELS GOED.", en: "PARTLY RIGHT.")
  static let wrong = Wording(nl: "NIET GOED.", en: "NOT RIGHT.")
  static let kept = Wording(nl: "Bewaard in je notitieboek.", en: "Kept in your notebook.")
  static let keptAnswer = Wording(nl: "Je antwoord is bewaard.", en: "Your answer is kept.")
  static let yourAnswer = Wording(nl: "Je antwoord:", en: "Your answer:")
  static let rightAnswer = Wording(nl: "Het goede antwoord:", en: "The right answer:")
  static let explanation = Wording(nl: "Uitleg:", en: "Explanation:")
  static let source = Wording(nl: "Bron:", en: "Source:")
  static let skipped = Wording(nl: "Overgeslagen.", en: "Skipped.")

  // Tests
  static func testItems(_ n: Int) -> Wording {
    Wording(nl: "Je krijgt \(n) vragen.", en: "You get \(n) questions.")
  }
  static func testPass(_ p: Int) -> Wording {
    Wording(nl: "Je slaagt bij \(p) procent van de punten.", en: "You pass with \(p) percent of the points.")
  }
  static let guessing = Wording(
    nl: "Daarbij wordt gecorrigeerd voor gokken.", en: "This is corrected for guessing.")
  static func testAttempts(_ n: Int) -> Wording {
    Wording(
      nl: n == 1 ? "Je kunt de toets nog 1 keer maken." : "Je kunt de toets nog \(n) keer maken.",
      en: n == 1 ? "You can take the test 1 more time." : "You can take the test \(n) more times.")
  }
  static let firstCounts = Wording(
    nl: "Alleen je eerste antwoord telt. Terugnemen kan hier niet.",
    en: "Only your first answer counts. Nothing can be taken back here.")
  static let passed = Wording(nl: "GESLAAGD:", en: "PASSED:")
  static let failed = Wording(nl: "NIET GESLAAGD:", en: "NOT PASSED:")
  static func pointsOf(_ n: String, of total: String, _ p: Int) -> Wording {
    Wording(nl: "\(n) van \(total) punten (\(p) procent).", en: "\(n) of \(total) points (\(p) percent).")
  }
  static func needed(_ n: String) -> Wording {
    Wording(nl: "Nodig: \(n) punten.", en: "Needed: \(n) points.")
  }
  static let perGoal = Wording(nl: "Per leerdoel", en: "For each goal")
  static let strong = Wording(nl: "Sterk", en: "Strong")
  static let study = Wording(nl: "Nog oefenen", en: "Practise more")
  static func shareOf(_ n: String, of total: String) -> Wording {
    Wording(nl: "\(n) van \(total)", en: "\(n) of \(total)")
  }
  static func studyPart(_ n: Int) -> Wording {
    Wording(nl: "typ: deel \(n)", en: "type: part \(n)")
  }
  static let testAgain = Wording(
    nl: "Maak de toets nog eens, met andere vragen", en: "Take the test again, with other questions")
  static let noTestsLeft = Wording(
    nl: "Je hebt geen pogingen meer. Je kunt de cursus opnieuw beginnen: typ menu.",
    en: "You have no attempts left. You can begin the course anew: type menu.")

  // The end
  static let courseDone = Wording(nl: "Je hebt alle delen gedaan.", en: "You have done all parts.")
  static let coursePassed = Wording(
    nl: "Je bent geslaagd voor deze cursus.", en: "You have passed this course.")
  static let courseFailed = Wording(
    nl: "Je bent nog niet geslaagd voor deze cursus.", en: "You have not passed this course yet.")
  static let onCertificate = Wording(nl: "Op je certificaat:", en: "On your certificate:")

  // Warnings
  static let warning = Wording(nl: "Let op", en: "Warning")
  static let touches = Wording(nl: "Dit deel gaat ook over:", en: "This part is also about:")
  static let courseTouches = Wording(nl: "Deze cursus gaat ook over:", en: "This course is also about:")
  static let mayPass = Wording(
    nl: "Je mag het overslaan. Dat telt gewoon als klaar.",
    en: "You may pass it over. It then counts as done.")
  static let passOver = Wording(nl: "Sla dit deel over", en: "Pass this part over")
  static let helpLines = Wording(nl: "Hulplijnen", en: "Help lines")

  // Notebook
  static let signals = Wording(nl: "Signalen", en: "Signals")
  static let people = Wording(nl: "Mensen die je sprak", en: "People you met")
  static let ownNotes = Wording(nl: "Eigen notities en antwoorden", en: "Own notes and answers")
  static func pagePlace(_ lesson: Int, _ page: Int) -> Wording {
    Wording(nl: "les \(lesson).\(page)", en: "lesson \(lesson).\(page)")
  }
  static let emptyNotebook = Wording(
    nl: "Je notitieboek is nog leeg. Typ: notitie en je tekst.",
    en: "Your notebook is still empty. Type: note and your text.")
  static let readNote = Wording(
    nl: "Typ een nummer om het te lezen, of Enter om terug te gaan.",
    en: "Type a number to read it, or Enter to go back.")
}
