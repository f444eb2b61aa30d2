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
    while true {
      desk.say(
        Wording(
          nl: "Hoe heet je? Zo komt je naam op je certificaat.",
          en: "What is your name? It will stand like this on your certificate."))
      switch desk.ask(Wording(nl: "naam", en: "name")) {
      case .left(let departure): return .left(departure)
      case .line(let line):
        switch InputReader.commandInFreeText(line) {
        case .quit: return .left(.stopped)
        case .help:
          desk.say(
            Wording(
              nl: "Typ je voornaam en achternaam en druk op Enter. stoppen = afsluiten.",
              en: "Type your first and last name and press Enter. quit = leave."))
        case .some, .none:
          if let learner = add(line, desk) { return try askForReader(learner, &desk) }
        }
      }
    }
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
      desk.say(
        Wording(nl: "Gebruik je een voorleesprogramma? (j/n)", en: "Do you use a screen reader? (y/n)"))
      switch desk.ask(Wording(nl: "j/n", en: "y/n")) {
      case .left(let departure): return .left(departure)
      case .line(let line):
        let yes = ["j", "ja", "y", "yes"].contains(LetterFolding.fold(line))
        try records.set(.plain, to: yes ? "1" : "0", of: learner.id)
      }
    }
    for line in Self.goodToKnow { desk.say(line) }
    return .learner(learner)
  }

  private static let goodToKnow = [
    Wording(nl: "Enter = verder.", en: "Enter = go on."),
    Wording(nl: "Een nummer of een woord = kiezen.", en: "A number or a word = choose."),
    Wording(nl: "? = hulp, op elk scherm.", en: "? = help, on every screen."),
    Wording(nl: "stoppen = bewaren en afsluiten.", en: "quit = save and leave."),
  ]
}
