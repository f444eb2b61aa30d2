import CourseModel
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

extension Player {
  /// Does a command.
  mutating func perform(_ command: Command) throws {
    switch command {
    case .next: try goOn()
    case .back: try goBack()
    case .undo: try act(.undid)
    case .look: isStale = true
    case .map: showMap(listOnly: false)
    case .list: showMap(listOnly: true)
    case .go(let target): try go(to: target)
    case .talk(let target): try talk(to: target)
    case .notebook: open(.notebook)
    case .note(let text): try note(text)
    case .search(let word): search(word)
    case .hint: try giveHint()
    case .skip: try skip()
    case .passOver: try passOver()
    case .progress: showProgress()
    case .lesson(let place), .part(let place): try openPart(place)
    case .menu: open(.contents)
    case .transcript: saveTranscript()
    case .certificate: try saveCertificate()
    case .settings: open(.settings)
    case .help: showHelp()
    case .helpLines: showHelpLines()
    case .quit: departure = .stopped
    }
  }

  mutating func open(_ view: View) {
    self.view = view
    isStale = true
  }

  private mutating func note(_ text: String) throws {
    guard !text.isEmpty else {
      return desk.say(
        Wording(
          nl: "Typ je notitie achter het woord, bijvoorbeeld: notitie vraag Corrie naar de bank",
          en: "Type your note behind the word, for example: note ask Corrie about the bench"))
    }
    let digest = UUIDText.digest(text)
    try act(.wroteNote(digest: digest), texts: [PrivateText(digest: digest, text: text)])
  }

  private mutating func giveHint() throws {
    guard case .question(let screen) = session.screen else {
      return desk.say(
        Wording(nl: "Een tip kan alleen bij een vraag.", en: "A hint is possible at a question only."))
    }
    try act(.askedHint(question: screen.question.id))
    isStale = false
    showTold()
  }

  private mutating func skip() throws {
    guard case .question(let screen) = session.screen else {
      return desk.say(
        Wording(nl: "Overslaan kan alleen bij een vraag.", en: "Skipping is possible at a question only."))
    }
    if screen.isGraded, screen.question.isMarked, !wasWarnedOfSkip {
      wasWarnedOfSkip = true
      return desk.say(
        Wording(
          nl: "Een vraag die je overslaat telt als 0 punten. Typ nog een keer: sla over",
          en: "A question that you skip counts as 0 points. Type once more: skip"))
    }
    try act(.skipped(question: screen.question.id))
  }

  /// Passes over the part in which the learner is, where that may be: it then counts as done.
  private mutating func passOver() throws {
    if let part = session.passablePart { return try act(.passedOver(part: part)) }
    let isDone = session.part.map { id in session.progress.parts.contains { $0.id == id && $0.isDone } }
    guard isDone != true else {
      desk.say(Wording(nl: "Dit deel telt al als klaar.", en: "This part counts as done already."))
      return open(.contents)
    }
    desk.say(
      Wording(
        nl: "Een deel overslaan kan alleen als het over iets gevoeligs gaat. Een vraag overslaan: sla over",
        en: "A part can be passed over only if it is about something sensitive. To skip a question: skip"))
  }

  private func showProgress() {
    desk.show([.empty] + LaidOut.lines(of: painter.progressLines(session) + [painter.youAreHere(session)]))
  }

  private mutating func showHelpLines() {
    let lines = painter.helpLines()
    if lines.isEmpty {
      desk.say(
        Wording(
          nl: "Bij deze cursus staan geen hulplijnen. In nood: bel 112.",
          en: "This course has no help lines. In danger: call 112."))
    } else {
      show(Painted(header: [], body: lines))
    }
  }

  private mutating func saveCertificate() throws {
    guard case .some = session.course.certificate else {
      return desk.say(
        Wording(nl: "Deze cursus heeft geen certificaat.", en: "This course has no certificate."))
    }
    guard session.standing.isPassed else {
      return desk.say(
        Wording(
          nl: "Je certificaat komt als je alle delen hebt gedaan en geslaagd bent. Typ voortgang.",
          en: "Your certificate comes once you have done all parts and passed. Type progress."))
    }
    giveCertificate()
  }
}
