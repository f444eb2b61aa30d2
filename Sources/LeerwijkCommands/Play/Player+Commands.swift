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

  /// Back to the page before in a lesson; elsewhere a look at what was shown before, which changes nothing.
  private mutating func goBack() throws {
    switch session.screen {
    case .page(let page) where page.step > 0: return try act(.turned(part: page.part, step: page.step - 1))
    case .question(let screen):
      if case .lesson(let part, let step, _) = screen.context, step > 0 {
        return try act(.turned(part: part, step: step - 1))
      }
    case .feedback(let screen):
      if case .lesson(let part, let step, _) = screen.question.context, step > 0 {
        return try act(.turned(part: part, step: step - 1))
      }
    case .welcome, .contents, .warning, .page, .scene, .walkEnd, .testIntroduction, .testResult, .courseEnd:
      break
    }
    guard shown.count > 1, let before = shown.first else { return open(.contents) }
    view = .glance
    var painted = painter.paint(before, of: session)
    painted.footer = painter.footnote(
      session.screen.canUndo ? Self.wasBefore + Self.howToUndo : Self.wasBefore)
    show(painted)
  }

  private static let wasBefore = Wording(
    nl: "Dit zag je hiervoor; er is niets veranderd. Enter = terug naar waar je was.",
    en: "This is what you saw before; nothing was changed. Enter = back to where you were.")
  private static let howToUndo = Wording(
    nl: " Een keuze terugnemen: typ ongedaan.", en: " To take a choice back: type undo.")

  mutating func takeAtGlance(_ line: String) throws {
    if try pick(line, of: []) == .nothing { open(.screen) }
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

  /// Opens `3`, or `3.2` for a page of a lesson, or the beginning of a title.
  private mutating func openPart(_ place: String) throws {
    let pieces = place.split(separator: ".").map(String.init)
    let parts = session.course.parts
    guard let first = pieces.first else { return open(.contents) }
    let number = Int(first).flatMap { (1...parts.count).contains($0) ? $0 - 1 : nil }
    let named = parts.firstIndex { LetterFolding.fold($0.title).hasPrefix(LetterFolding.fold(place)) }
    guard let index = number ?? named else {
      return desk.say(
        Wording(
          nl: "Dat deel is er niet. Er zijn er \(parts.count): typ deel 1 tot en met deel \(parts.count).",
          en: "There is no such part. There are \(parts.count): type part 1 to part \(parts.count)."))
    }
    try act(.opened(part: parts[index].id))
    isStale = true
    if pieces.count > 1, let step = Int(pieces[1]), case .lesson = parts[index].content {
      try act(.turned(part: parts[index].id, step: step - 1))
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
    certificates.save(study, learner, desk)
  }
}

extension Screen {
  /// Whether there is a choice to take back.
  fileprivate var canUndo: Bool {
    switch self {
    case .scene(let scene): scene.canUndo
    case .walkEnd(let end): end.canUndo
    case .welcome, .contents, .warning, .page, .question, .feedback, .testIntroduction, .testResult,
      .courseEnd:
      false
    }
  }
}

extension Wording {
  fileprivate static func + (first: Wording, second: Wording) -> Wording {
    Wording(nl: first.nl + second.nl, en: first.en + second.en)
  }
}
