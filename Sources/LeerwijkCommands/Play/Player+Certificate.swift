import Certificates
import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

extension Player {
  /// The certificate that an issuer signed for this attempt; nil where none is kept.
  private var kept: SignedCertificate? {
    guard session.standing.isPassed,
      let signed = try? SignedCertificate(
        desk.records, of: learner, course: session.course.id, verifier: { desk.verifier }),
      signed.attempt == study.attempt.id
    else { return nil }
    return signed
  }

  /// The signed certificate, if it is in the learner's name of now.
  var signed: SignedCertificate? { kept.flatMap { $0.hasNameOfNow ? $0 : nil } }

  /// The certificate that this learner has: the signed one, else the one of the program's own.
  var certificate: Certificate? {
    signed?.certificate ?? certificates.certificate(of: study, learner: learner)
  }

  /// Saves the signed certificate as the issuer sent it, else the one of the program's own.
  func giveCertificate() {
    guard let signed else { return certificates.save(study, learner, desk) }
    do {
      let names = try signed.save(
        signed.files.endings, to: exports, of: learner, in: desk.records, at: desk.clock.now())
      desk.say(signed.saved(names, in: exports))
    } catch let fault as ClosedFile.Fault {
      desk.say(fault.words)
    } catch {
      desk.say(ClosedFile.Fault.unwritable(exports).words)
    }
  }

  /// By whom the certificate was signed, or how an issuer gets the record to sign it; nothing where the course
  /// has nothing to do with registers.
  var signing: [Wording] {
    guard let terms = session.course.certificate, session.standing.isPassed else { return [] }
    if let kept {
      guard kept.hasNameOfNow else {
        return [LearnerRename.Outcome.signed(kept.certificate, kept.certificate.learner.name)]
      }
      return [kept.warning ?? kept.signedBy]
    }
    guard terms.register != nil || terms.accreditation != nil else { return [] }
    let id = session.course.id
    guard let number = missingNumber(terms) else { return [Self.doesAnyoneSign.followed(by: Self.send(id))] }
    return [Self.doesAnyoneSign.followed(by: number), Self.sendAfterwards(id)]
  }

  /// How to give the number that an accredited course's register asks for; nil where there is one or none is needed.
  private func missingNumber(_ terms: CertificateTerms) -> Wording? {
    guard terms.accreditation != nil, let register = terms.register,
      learner.registerNumbers[register] == nil,
      desk.registers.file()?.register(named: register)?.numbers != nil
    else { return nil }
    let (name, place) = (ShellWord.quoted(learner.name), ShellWord.quoted(register))
    return Wording(
      nl:
        "Geef dan eerst je registernummer: leerwijk cursist voeg-toe \(name) --register \(place) --nummer NUMMER",
      en: "Give your register number first: leerwijk learner add \(name) --register \(place) --number NUMBER")
  }

  private static let doesAnyoneSign = Wording(
    nl: "Ondertekent een opleider je certificaat?", en: "Does an organisation sign your certificate?")

  private static func send(_ id: CourseID) -> Wording {
    Wording(
      nl: "Stuur die dan: leerwijk transcript \(id) --format json -o verslag.json",
      en: "Send it: leerwijk transcript \(id) --format json -o transcript.json")
  }

  private static func sendAfterwards(_ id: CourseID) -> Wording {
    Wording(
      nl: "Stuur de opleider daarna: leerwijk transcript \(id) --format json -o verslag.json",
      en: "Then send the organisation: leerwijk transcript \(id) --format json -o transcript.json")
  }
}

extension Wording {
  /// These words and others behind them.
  fileprivate func followed(by other: Wording) -> Wording {
    Wording(nl: "\(nl) \(other.nl)", en: "\(en) \(other.en)")
  }
}
