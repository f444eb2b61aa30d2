import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

/// Takes one learner through one course, from the desk to the farewell.
struct CourseTaking {
  let start: ProgramStart
  let records: Records
  let noInput: Bool
  let hasStartMenu: Bool

  /// Where a learner wants to begin.
  enum Entrance: Hashable {
    /// Where the learner was.
    case lastScreen
    case part(PartID)
    case view(Player.View)
  }

  /// Opens or begins the attempt, welcomes the learner, and plays.
  func run(
    _ compilation: Compilation, _ course: Course, learner: LearnerRecords.Learner, seed: UInt64?,
    at entrance: Entrance = .lastScreen
  ) throws -> Departure {
    let desk = try start.desk(records, learner, course: course)
    let attemptDesk = AttemptDesk(records: records, clock: start.clock)
    var opened = try attemptDesk.open(compilation, course: course, learner: learner.id, seed: seed)
    try records.noteSeen(learner.id, at: start.clock.now())
    if !opened.isNew { _ = try opened.study.perform(.resumed, at: start.clock.now()) }
    var player = Player(
      desk: desk, learner: learner, study: opened.study, compilation: compilation, noInput: noInput,
      exports: start.folders.exports(flag: nil), hasStartMenu: hasStartMenu)
    player.greet(opened, hasMenu: hasStartMenu)
    switch entrance {
    case .lastScreen: break
    case .part(let part): try player.act(.opened(part: part))
    case .view(let view): player.view = view
    }
    return try player.play()
  }
}

extension Player {
  /// Welcomes the learner; whoever comes from the start menu was welcomed there.
  fileprivate func greet(_ opened: AttemptDesk.Opened, hasMenu: Bool) {
    if opened.isNew {
      desk.say(
        Wording(
          nl:
            "Welkom, \(learner.name). Alles wat je doet wordt meteen bewaard. Stoppen kan altijd: typ stoppen. Hulp: typ ?",
          en:
            "Welcome, \(learner.name). All that you do is saved at once. You can always stop: type quit. Help: type ?"
        ))
      if let other = otherLanguage { desk.say(other) }
    } else if !hasMenu {
      desk.say(Wording(nl: "Welkom terug, \(learner.name).", en: "Welcome back, \(learner.name)."))
      desk.show(painter.youWereHere(session).lines)
    }
    guard opened.isOlderVersion else { return }
    desk.say(
      Wording(
        nl: "Van deze cursus is er een nieuwe versie. Jij maakt de versie af waarmee je begon.",
        en: "There is a new version of this course. You finish the version that you began with."))
  }

  /// That the course itself is in another language than the program.
  private var otherLanguage: Wording? {
    switch (session.course.language, desk.language) {
    case (.nl, .en):
      Wording(nl: "De cursus zelf is in het Nederlands.", en: "The course itself is in Dutch.")
    case (.en, .nl):
      Wording(nl: "De cursus zelf is in het Engels.", en: "The course itself is in English.")
    case (.nl, .nl), (.en, .en): nil
    }
  }
}
