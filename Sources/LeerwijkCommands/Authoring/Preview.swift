import CourseChecker
import CourseModel
import CourseParser
import Foundation
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

/// Plays a course for its author: nothing is recorded, and a saved file is taken in at the next Enter.
struct Preview {
  let start: ProgramStart
  let item: CourseShelf.Item
  /// The scene to begin at, if any.
  let scene: String?

  /// Plays until the author leaves.
  func run() throws -> Departure {
    var deeds: [Event.Deed]?
    while true {
      let watch = CourseWatch(folder: item.path)
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "leerwijk-preview-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      guard let (compilation, course) = try compiled(watch) else { return .stopped }
      let records = try Records.open(path: folder.path + "/records.sqlite", at: start.clock.now())
      defer { records.close() }
      let (departure, done) = try play(compilation, course, records, deeds ?? way(course), watch)
      guard departure == .reload else { return departure }
      deeds = done
    }
  }

  /// The course, or nil if the author leaves.
  ///
  /// Where it has errors they are shown, and the next Enter tries again.
  private func compiled(_ watch: CourseWatch) throws -> (Compilation, Course)? {
    while true {
      let (library, folder) = CourseLibrary.onDisk(course: item.path)
      let compilation = CourseCompiler.compile(library, folder: folder)
      if let course = compilation.course { return (compilation, course) }
      let renderer = DiagnosticRenderer(files: compilation.files, language: start.language)
      for error in compilation.diagnostics.filter({ $0.severity == .error }).prefix(5) {
        StandardError.show(renderer.text(error))
      }
      guard isatty(0) == 1 else {
        throw start.fail(
          Wording(nl: "Deze cursus kan nog niet starten.", en: "This course cannot start yet."), code: 1)
      }
      StandardError.say(
        Wording(
          nl: "Herstel dit, bewaar het bestand en druk op Enter. Ctrl-D = stoppen.",
          en: "Mend this, save the file and press Enter. Ctrl-D = quit.")[start.language])
      guard readLine() != nil else { return nil }
    }
  }

  /// The shortest way to the scene, by choices that are really open on it.
  private func way(_ course: Course) throws -> [Event.Deed] {
    guard let scene else { return [] }
    let session = Session(course: course, seed: 1)
    var names: [String] = []
    for part in course.parts {
      guard case .walk(let walk) = part.content else { continue }
      names += walk.scenes.map(\.id.rawValue)
      guard walk.sceneByID[SceneID(scene)] != nil else { continue }
      guard let way = Prover.way(to: SceneID(scene), in: part.id, of: course),
        let events = way.follow(from: session)?.events
      else {
        throw start.fail(
          Wording(
            nl: "Geen weg leidt naar de scène '\(scene)'.", en: "No way leads to the scene '\(scene)'."),
          code: 1)
      }
      return events.map(\.deed)
    }
    let near = NearMiss.nearest(to: scene, in: names.sorted())
    throw start.fail(
      Wording(
        nl: "De scène '\(scene)' is er niet." + (near.map { " Bedoel je '\($0)'?" } ?? ""),
        en: "There is no scene '\(scene)'." + (near.map { " Do you mean '\($0)'?" } ?? "")), code: 66)
  }

  private func play(
    _ compilation: Compilation, _ course: Course, _ records: Records, _ deeds: [Event.Deed],
    _ watch: CourseWatch
  ) throws -> (Departure, [Event.Deed]) {
    let name = Wording(nl: "voorproef", en: "preview")[start.language]
    let learner = try records.addLearner(name: name, at: start.clock.now())
    var study = try AttemptDesk(records: records, clock: start.clock).begin(
      compilation, course, learner.id, 1)
    for deed in deeds {
      // What no longer fits the course after an edit is where the author goes on.
      do { _ = try study.perform(deed, at: start.clock.now()) } catch is Refusal { break }
    }
    var player = Player(
      desk: try start.desk(records, learner, course: course), learner: learner, study: study,
      compilation: compilation, noInput: false, exports: start.folders.exports(flag: nil), hasStartMenu: false
    )
    player.watch = watch
    player.desk.say(
      Wording(
        nl: "Voorproef: niets wordt bewaard. Een bestand dat je opslaat, telt vanaf de volgende Enter.",
        en: "Preview: nothing is recorded. A file that you save counts from the next Enter on."))
    let departure = try player.play()
    return (departure, try records.events(of: player.study.attempt.id).map(\.deed))
  }
}
