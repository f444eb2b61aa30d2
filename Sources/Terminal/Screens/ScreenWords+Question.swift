import SourceText

/// Words of questions and of what comes of an answer.
extension ScreenWords {
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
  static let wordHow = Wording(nl: "Typ wat er hoort te staan.", en: "Type what belongs there.")
  static let numberHow = Wording(nl: "Typ een getal.", en: "Type a number.")
  static let pickGapsHow = Wording(
    nl: "Typ plek voor plek een letter, of alle letters op één regel.",
    en: "Type a letter gap by gap, or all letters on one line.")
  static let typeGapsHow = Wording(
    nl: "Vul plek voor plek in, of alles op één regel met ; ertussen.",
    en: "Fill in gap by gap, or all on one line with ; between.")
  static func gap(_ n: Int) -> Wording { Wording(nl: "Plek (\(n)):", en: "Gap (\(n)):") }
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
    nl: "Typ een ander antwoord om het nog eens te proberen. Enter = laat het goede antwoord zien.",
    en: "Type another answer to try again. Enter = show the right answer.")

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
  static let rightItem = Wording(nl: "goed", en: "right")
  static let wrongItem = Wording(nl: "niet goed", en: "not right")
  static let missed = Wording(nl: "gemist", en: "missed")
  static let skipped = Wording(nl: "Overgeslagen.", en: "Skipped.")
}
