import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

/// Somebody who was never here before: who it is, and what is good to know.
struct FirstVisit {
  let start: ProgramStart
  let records: Records

  /// What came of it.
  enum Outcome {
    case learner(Learner)
    case left(Departure)
  }

  /// Asks the name, and whether a screen reader is used; then says what is good to know.
  func run() throws(RecordsError) -> Outcome {
    var desk = start.strangersDesk(records)
    desk.say(
      Wording(
        nl:
          "Welkom bij Leerwijk. Hier volg je cursussen over werken in de wijk. Stoppen kan altijd: typ stoppen.",
        en: "Welcome to Leerwijk. Here you take courses about community work. You can always stop: type quit."
      ))
    desk.say(Self.question)
    while true {
      switch desk.ask(Self.prompt) {
      case .left(let departure): return .left(departure)
      case .line(let line):
        switch NameReading(line) {
        case .quit: return .left(.stopped)
        case .help, .back: desk.say(Self.howToAnswer)
        case .empty: desk.say(Self.question)
        case .refused(let why): desk.say(why)
        case .name(let name):
          switch confirm(name, &desk) {
          case .left(let departure): return .left(departure)
          case .line(let name):
            if let learner = add(name, desk) { return try askForReader(learner, &desk) }
          }
        }
      }
    }
  }

  private static let prompt = Wording(nl: "naam", en: "name")
  private static let question = Wording(
    nl: "Hoe heet je? Zo komt je naam op je certificaat.",
    en: "What is your name? It will stand like this on your certificate.")
  private static let howToAnswer = Wording(
    nl: "Typ je voornaam en achternaam en druk op Enter. stoppen = afsluiten.",
    en: "Type your first and last name and press Enter. quit = leave.")

  /// Shows a new name once, so that a slip can be mended; gives the name that was meant.
  private func confirm(_ first: String, _ desk: inout Desk) -> Desk.Asked {
    var name = first
    let isKnown = { (name: String) in ((try? records.learner(named: name)) ?? nil) != nil }
    while desk.isInteractive, !isKnown(name), name.count <= 100, !name.allSatisfy(\.isWhitespace) {
      desk.say(
        Wording(
          nl: "\(name): klopt dat? Enter = ja, of typ je naam opnieuw.",
          en: "\(name): is that right? Enter = yes, or type your name once more."))
      switch desk.ask(Self.prompt) {
      case .left(let departure): return .left(departure)
      case .line(let line):
        if ["j", "ja", "y", "yes"].contains(LetterFolding.fold(line)) { return .line(name) }
        switch NameReading(line) {
        case .empty: return .line(name)
        case .quit: return .left(.stopped)
        case .help, .back: desk.say(Self.howToAnswer)
        case .refused(let why): desk.say(why)
        case .name(let other): name = other
        }
      }
    }
    return .line(name)
  }

  /// Adds somebody, or says why that name will not do; somebody who is there already just goes on.
  private func add(_ name: String, _ desk: Desk) -> Learner? {
    do throws(RecordsError) {
      if let known = try records.learner(named: name) { return known }
      return try records.addLearner(name: name, at: start.clock.now())
    } catch {
      desk.say(error.words)
      return nil
    }
  }

  private func askForReader(_ learner: Learner, _ desk: inout Desk) throws(RecordsError) -> Outcome {
    guard desk.isInteractive else { return .learner(learner) }
    if !desk.preferences.plain, try records.settings(of: learner.id)[.plain] == nil {
      if let departure = try askForPlain(learner, &desk) { return .left(departure) }
    }
    for line in Self.goodToKnow { desk.say(line) }
    return .learner(learner)
  }

  /// Asks until the answer is yes or no.
  private func askForPlain(_ learner: Learner, _ desk: inout Desk) throws(RecordsError) -> Departure? {
    while true {
      desk.say(
        Wording(nl: "Gebruik je een voorleesprogramma? (j/n)", en: "Do you use a screen reader? (y/n)"))
      switch desk.ask(Wording(nl: "j/n", en: "y/n")) {
      case .left(let departure): return departure
      case .line(let line):
        let answer = LetterFolding.fold(line)
        if case .command(.quit) = InputReader().read(line) { return .stopped }
        guard let yes = Self.answers[answer] else {
          desk.say(Wording(nl: "Typ j voor ja, of n voor nee.", en: "Type y for yes, or n for no."))
          continue
        }
        try records.set(.plain, to: yes ? "1" : "0", of: learner.id)
        return nil
      }
    }
  }

  private static let answers = [
    "j": true, "ja": true, "y": true, "yes": true, "n": false, "nee": false, "no": false, "": false,
  ]

  private static let goodToKnow = [
    Wording(nl: "Enter = verder.", en: "Enter = go on."),
    Wording(nl: "Een nummer of een woord = kiezen.", en: "A number or a word = choose."),
    Wording(nl: "? = hulp, op elk scherm.", en: "? = help, on every screen."),
    Wording(nl: "stoppen = bewaren en afsluiten.", en: "quit = save and leave."),
  ]
}
