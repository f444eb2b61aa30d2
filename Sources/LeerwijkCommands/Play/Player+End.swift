import Certificates
import CourseModel
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText
import Terminal

extension Player {
  /// What can be done at the end of the course.
  private enum EndAction: Hashable {
    case retake(PartID)
    case changeName
    case saveCertificate
    case showCertificate
    case saveTranscript
    case contents
    case startMenu
  }

  private var endItems: [(text: Wording, action: EndAction)] {
    var items: [(text: Wording, action: EndAction)] = []
    if let test = testToRetake {
      items.append(
        (
          Wording(
            nl: "Maak de toets nog eens, met andere vragen", en: "Take the test again, with other questions"),
          .retake(test)
        ))
    }
    if session.standing.isPassed, session.course.certificate != nil {
      items.append((savingWords, .saveCertificate))
      items.append((Wording(nl: "Naam aanpassen", en: "Change the name"), .changeName))
      items.append(
        (Wording(nl: "Certificaat hier bekijken", en: "Look at the certificate here"), .showCertificate))
    }
    items.append(
      (
        Wording(
          nl: "Verslag van je antwoorden bewaren (met je eigen teksten)",
          en: "Save the transcript of your answers (with your own texts)"), .saveTranscript
      ))
    items.append((Wording(nl: "Een deel nog eens bekijken", en: "Look at a part again"), .contents))
    if hasStartMenu { items.append((Self.toStartMenu, .startMenu)) }
    return items
  }

  private var savingWords: Wording {
    guard let signed else {
      return Wording(nl: "Certificaat bewaren (PDF en tekst)", en: "Save the certificate (PDF and text)")
    }
    let list = signed.files.endings.joined(separator: ", ")
    return Wording(
      nl: "Ondertekend certificaat bewaren (\(list))", en: "Save the signed certificate (\(list))")
  }

  /// A test that was not passed and may be made again.
  private var testToRetake: PartID? {
    guard !session.standing.isPassed else { return nil }
    return session.course.parts.map(\.id).first { part in
      guard let last = session.attempts(at: part)?.last else { return false }
      return !last.result.isPassed && !session.isUsedUp(part)
    }
  }

  static let toStartMenu = Wording(nl: "Naar het startmenu", en: "To the start menu")

  var certificates: CertificateMaker {
    CertificateMaker(folder: exports, clock: desk.clock, language: desk.language)
  }

  /// The end of a course, with the certificate's text and what can be done with it.
  func endView() -> Painted {
    var painted = painter.courseEnd(session.standing, session.gains)
    if let certificate {
      painted.body.append(
        painter.certificate([], name: certificate.learner.name, day: certificate.day.shown(in: desk.language))
      )
    }
    if let short = study.tooShort { painted.body.append(painter.line(short)) }
    painted.body += signing.map { painter.line($0) }
    painted.footer = painter.choices(numbered(endItems.map(\.text)))
    return painted
  }

  /// Shows the certificate as a text; where that would not fit, or not be heard well, what is on it.
  private func showCertificate() {
    guard let certificate else { return }
    let day = certificate.day.shown(in: desk.language)
    let shown = painter.certificate(lines(of: certificate), name: certificate.learner.name, day: day)
    desk.show([.empty] + shown.lines)
  }

  private func lines(of certificate: Certificate) -> [Line] {
    guard desk.style.room >= CertificateText.columns, !desk.style.isPlain else { return [] }
    return CertificateText.draw(certificate).split(separator: "\n", omittingEmptySubsequences: false)
      .map { Line(StyledText($0.isEmpty ? "" : " \($0)")) }
  }

  mutating func takeAtEnd(_ line: String) throws {
    switch try pick(line, of: numbered(endItems.map(\.text))) {
    case .nothing: isStale = true
    case .option(let index): try doAtEnd(endItems[index].action)
    case .dealtWith: return
    }
  }

  private mutating func doAtEnd(_ action: EndAction) throws {
    switch action {
    case .retake(let test):
      view = .screen
      try act(.restarted(part: test))
      isStale = true
    case .changeName:
      view = .naming
      desk.say(
        Wording(
          nl:
            "Nu staat er: \(learner.name). Typ je naam zoals hij op je certificaat moet staan, of Enter om hem te laten.",
          en:
            "It now says: \(learner.name). Type your name as it should stand on your certificate, or Enter to leave it."
        ))
    case .saveCertificate: giveCertificate()
    case .showCertificate: showCertificate()
    case .saveTranscript: saveTranscript()
    case .contents: open(.contents)
    case .startMenu: departure = .menu
    }
  }

  func saveTranscript() {
    TranscriptMaker(folder: exports, language: desk.language).save(study, learner, desk)
  }

  mutating func takeName(_ line: String) throws {
    switch NameReading(line) {
    case .help: showHelp()
    case .quit: departure = .stopped
    case .back, .empty: open(.screen)
    case .refused(let why): desk.say(why)
    case .name(let name): try rename(name)
    }
  }

  private mutating func rename(_ name: String) throws {
    do throws(RecordsError) {
      let outcome = try LearnerRename(records: desk.records).rename(learner, to: name)
      if let renamed = try desk.records.learner(learner.id) { learner = renamed }
      if outcome.old == outcome.new { desk.say(LearnerRename.Outcome.sameName(outcome.new)) }
      for certificate in outcome.signed { desk.say(LearnerRename.Outcome.signed(certificate, outcome.old)) }
      open(.screen)
    } catch {
      desk.say(error.words)
    }
  }
}
