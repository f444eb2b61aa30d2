import Certificates
import CourseModel
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

extension Player {
  /// What can be done at the end of the course.
  enum EndAction: Hashable {
    case changeName
    case saveCertificate
    case saveTranscript
    case contents
  }

  var endItems: [(text: Wording, action: EndAction)] {
    var items: [(text: Wording, action: EndAction)] = []
    if session.standing.isPassed, session.course.certificate != nil {
      items.append((Wording(nl: "Naam aanpassen", en: "Change the name"), .changeName))
      items.append((Wording(nl: "Certificaat bewaren (PDF en tekst)", en: "Save the certificate (PDF and text)"), .saveCertificate))
    }
    items.append((Wording(nl: "Verslag van je antwoorden bewaren (met je eigen teksten)", en: "Save the transcript of your answers (with your own texts)"), .saveTranscript))
    items.append((Wording(nl: "Een deel nog eens bekijken", en: "Look at a part again"), .contents))
    return items
  }

  /// The end of a course with the certificate's text and what can be done with it.
  func endMenu(added painted: Painted) -> Painted {
    guard case .courseEnd = session.screen else { return painted }
    var painted = painted
    if let certificate = certificates.certificate(of: study, learner: learner) {
      let text = CertificateText.draw(certificate)
      let fits = desk.writer.capabilities.width >= CertificateText.columns && !desk.style.isPlain
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(StyledText(String($0))) }
      if fits {
        painted.body.append(LaidOut(lines: lines))
      } else {
        let name = Wording(nl: "Op je certificaat: \(certificate.learner.name), \(certificate.day.shown(in: desk.language)).", en: "On your certificate: \(certificate.learner.name), \(certificate.day.shown(in: desk.language)).")
        painted.body.append(LaidOut(lines: [Line(StyledText((desk.style.isPlain ? "" : " ") + desk.words(name)))]))
      }
    }
    let items = numbered(endItems.map(\.text)).map { Menu.Item($0.key, StyledText($0.text)) }
    painted.footer = [.empty] + Menu(items).lines(desk.style)
    if !desk.style.isPlain {
      painted.footer += [.empty, Line(StyledText(" " + desk.words(Wording(nl: "Typ een nummer.   ? = hulp   stoppen", en: "Type a number.   ? = help   quit"))))]
    }
    return painted
  }

  mutating func chooseAtEnd(_ index: Int) throws {
    guard endItems.indices.contains(index) else { return }
    switch endItems[index].action {
    case .changeName:
      view = .naming
      desk.say(Wording(nl: "Nu staat er: \(learner.name). Typ je naam zoals hij op je certificaat moet staan, of Enter om hem te laten.", en: "It now says: \(learner.name). Type your name as it should stand on your certificate, or Enter to leave it."))
    case .saveCertificate: certificates.save(study, learner, desk)
    case .saveTranscript: transcripts.save(study, learner, desk)
    case .contents: open(.contents)
    }
  }

  mutating func takeName(_ line: String) throws {
    let typed = InputReader().read(line)
    if typed == .empty {
      open(.screen)
      return
    }
    if case .command(.quit) = typed {
      departure = .stopped
      return
    }
    do {
      try desk.records.renameLearner(learner.id, to: line)
      if let renamed = try desk.records.learner(learner.id) { learner = renamed }
      open(.screen)
    } catch let error {
      desk.say(error.words)
    }
  }
}
