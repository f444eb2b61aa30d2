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
  let exports: String

  /// Opens or begins the attempt, welcomes the learner, and plays.
  func run(_ compilation: Compilation, _ course: Course, learner: LearnerRecords.Learner, seed: UInt64?) throws -> Departure {
    let desk = try start.desk(records, learner, course: course)
    let attemptDesk = AttemptDesk(records: records, clock: start.clock)
    var opened = try attemptDesk.open(compilation, course: course, learner: learner.id, seed: seed)
    try records.noteSeen(learner.id, at: start.clock.now())
    if !opened.isNew { _ = try opened.study.perform(.resumed, at: start.clock.now()) }
    var player = Player(
      desk: desk, learner: learner, study: opened.study, compilation: compilation, noInput: noInput,
      certificates: CertificateMaker(folder: exports, clock: start.clock, language: desk.language),
      transcripts: TranscriptMaker(folder: exports, language: desk.language))
    welcome(player, opened)
    return try player.play()
  }

  private func welcome(_ player: Player, _ opened: AttemptDesk.Opened) {
    let desk = player.desk
    guard !opened.isNew else {
      desk.say(Wording(nl: "Welkom, \(player.learner.name). Alles wat je doet wordt meteen bewaard. Stoppen kan altijd: typ stoppen. Hulp: typ ?", en: "Welcome, \(player.learner.name). All that you do is saved at once. You can always stop: type quit. Help: type ?"))
      return
    }
    desk.say(Wording(nl: "Welkom terug, \(player.learner.name). Je gaat verder waar je was.", en: "Welcome back, \(player.learner.name). You go on where you were."))
    desk.show(player.painter.location(player.session))
    if opened.isOlderVersion {
      desk.say(Wording(nl: "Van deze cursus is er een nieuwe versie. Jij maakt de versie af waarmee je begon.", en: "There is a new version of this course. You finish the version that you began with."))
    }
  }
}
