internal import CourseModel
internal import CourseParser
internal import ScenarioEngine
internal import SourceText

/// Plays the scripted walks of a course, and tells where they no longer work.
///
/// Questions on the way are skipped; the seed does not matter to a walk.
struct TrialRunner {
  /// The most steps that the text may go on by itself between two choices.
  private static let mostSteps = 10_000

  let course: Course
  let trial: Trial
  private var session: Session
  private var found: [Diagnostic] = []

  /// What is wrong with the trials of a course.
  static func run(_ course: Course, _ trials: [Trial]) -> [Diagnostic] {
    trials.flatMap { trial in
      var runner = TrialRunner(course, trial)
      return runner.run()
    }
  }

  private init(_ course: Course, _ trial: Trial) {
    self.course = course
    self.trial = trial
    session = Session(course: course, seed: 1)
  }

  private mutating func run() -> [Diagnostic] {
    act(.opened(part: trial.part))
    for step in trial.steps {
      goOn()
      guard take(step) else { return found }
      step.expected.forEach { check($0) }
    }
    goOn()
    trial.expected.forEach { check($0) }
    return found
  }

  /// Takes a choice; false, with a finding, where it is not offered.
  private mutating func take(_ step: Trial.Step) -> Bool {
    guard case .scene(let screen) = session.screen else {
      found.append(.trialIsOver(step))
      return false
    }
    guard let choice = screen.choices.first(where: { $0.id == step.choice }) else {
      found.append(.trialChoiceMissing(step, screen.scene.title, screen.choices.map(\.label.text)))
      return false
    }
    act(.chose(scene: screen.scene.id, choice: choice.id))
    return true
  }

  /// Goes on where nothing is asked; passes warnings and questions.
  private mutating func goOn() {
    for _ in 0..<Self.mostSteps {
      switch session.screen {
      case .warning, .feedback: act(.continued)
      case .question(let screen): act(.skipped(question: screen.question.id))
      case .scene(let screen) where screen.way == .onward || screen.way == .questions: act(.continued)
      case .welcome, .contents, .page, .scene, .walkEnd, .testIntroduction, .testResult, .pretestResult,
        .courseEnd:
        return
      }
    }
  }

  private mutating func act(_ deed: Event.Deed) {
    // What is refused changes nothing; the next choice then tells that it is not offered.
    _ = try? session.apply(Event(at: 0, deed))
  }

  private mutating func check(_ expected: Trial.Expected) {
    switch expected.expectation {
    case .ending(let name):
      goOn()
      guard case .walkEnd(let end) = session.screen else {
        return found.append(.trialNotEnded(expected, name))
      }
      if end.ending != name, end.scene.id.rawValue != name {
        found.append(.trialOtherEnding(expected, name, end.ending))
      }
    case .variable(let reference, let wanted):
      let value = session.value(of: reference, in: trial.part) ?? course.variables[reference.index].start
      let variable = course.variables[reference.index]
      if value != wanted { found.append(.trialOtherValue(expected, variable, wanted, value)) }
    case .note(let note):
      if !session.notebook.contains(note) { found.append(.trialWithoutNote(expected, course[note])) }
    }
  }
}

extension Diagnostic {
  fileprivate static func trialIsOver(_ step: Trial.Step) -> Diagnostic {
    Diagnostic(
      .trialFails, at: step.span,
      Wording(nl: "de wandeling is al klaar voor deze keuze", en: "the walk is over before this choice"),
      hint: Wording(
        nl: "Haal de rest van de lijst weg, of kies eerder iets anders.",
        en: "Take the rest of the list out, or choose otherwise before."))
  }

  fileprivate static func trialChoiceMissing(_ step: Trial.Step, _ scene: String, _ choices: [String])
    -> Diagnostic
  {
    let list = choices.joined(separator: "; ")
    return Diagnostic(
      .trialFails, at: step.span,
      Wording(
        nl: "'\(step.label)' is geen keuze in '\(scene)'", en: "'\(step.label)' is no choice in '\(scene)'"),
      hint: NearMiss.nearest(to: step.label, in: choices).map {
        Wording(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?")
      } ?? Wording(nl: "Daar kan: \(list).", en: "Possible there: \(list)."))
  }

  fileprivate static func trialNotEnded(_ expected: Trial.Expected, _ name: String) -> Diagnostic {
    Diagnostic(
      .trialFails, at: expected.span,
      Wording(nl: "de wandeling is hier nog niet klaar", en: "the walk is not over here yet"),
      hint: Wording(
        nl: "Voeg de keuzes toe die naar '\(name)' leiden.", en: "Add the choices that lead to '\(name)'."))
  }

  fileprivate static func trialOtherEnding(_ expected: Trial.Expected, _ wanted: String, _ ending: String)
    -> Diagnostic
  {
    Diagnostic(
      .trialFails, at: expected.span,
      Wording(
        nl: "de wandeling eindigt met '\(ending)', niet met '\(wanted)'",
        en: "the walk ends with '\(ending)', not with '\(wanted)'"),
      hint: Wording(
        nl: "Kies onderweg anders, of schrijf `verwacht einde \(ending)`.",
        en: "Choose otherwise on the way, or write `expect end \(ending)`."))
  }

  fileprivate static func trialOtherValue(
    _ expected: Trial.Expected, _ variable: Variable, _ wanted: Int, _ value: Int
  ) -> Diagnostic {
    let (name, found, other) = (variable.id, variable.words(for: value), variable.words(for: wanted))
    return Diagnostic(
      .trialFails, at: expected.span,
      Wording(
        nl: "'\(name)' is hier \(found.nl), niet \(other.nl)",
        en: "'\(name)' is \(found.en) here, not \(other.en)"),
      hint: Wording(
        nl: "Kies eerder iets anders, of schrijf `verwacht \(name) \(found.nl)`.",
        en: "Choose otherwise before, or write `expect \(name) \(found.en)`."))
  }

  fileprivate static func trialWithoutNote(_ expected: Trial.Expected, _ note: Entry) -> Diagnostic {
    Diagnostic(
      .trialFails, at: expected.span,
      Wording(
        nl: "'\(note.title)' staat hier niet in het notitieboek",
        en: "'\(note.title)' is not in the notebook here"),
      hint: Wording(
        nl: "Kies eerder iets waarbij deze notitie erin komt, of haal `verwacht genoteerd \(note.id)` weg.",
        en: "Choose something before that puts the note there, or take `expect noted \(note.id)` out."))
  }
}

extension Variable {
  /// A value as authors write it.
  fileprivate func words(for value: Int) -> Wording {
    guard isFlag else { return Wording(nl: "\(value)", en: "\(value)") }
    return value == 0 ? Wording(nl: "nee", en: "no") : Wording(nl: "ja", en: "yes")
  }
}
