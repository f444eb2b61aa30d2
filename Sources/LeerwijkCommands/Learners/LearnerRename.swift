import Certificates
import Foundation
import LearnerRecords
import SourceText

/// Gives a learner another name, and with it the certificates that no issuer signed.
struct LearnerRename {
  let records: Records

  /// What came of it.
  struct Outcome {
    let old: String
    let new: String
    /// The certificates that have the new name now.
    let reissued: [Certificate]
    /// Those that an issuer signed: their names are the issuer's to change.
    let signed: [Certificate]
  }

  /// Renames, or changes nothing.
  ///
  /// - Throws: `unusableName`, `nameTaken`, `unknownLearner`.
  func rename(_ learner: LearnerRecords.Learner, to name: String) throws(RecordsError) -> Outcome {
    let name = try Records.storedName(name)
    guard name != learner.name else {
      return Outcome(old: name, new: name, reissued: [], signed: [])
    }
    var values: [LearnerRecords.CertificateID: String] = [:]
    var reissued: [Certificate] = []
    var signed: [Certificate] = []
    for kept in try records.certificates(of: learner.id) {
      guard let certificate = try? Certificate(json: Data(kept.value.utf8)) else { continue }
      switch certificate.standing {
      case .issued: signed.append(certificate)
      case .selfIssued:
        let renamed = certificate.named(name)
        guard let json = try? renamed.json() else { continue }
        values[kept.id] = String(decoding: json, as: UTF8.self)
        reissued.append(renamed)
      }
    }
    try records.renameLearner(learner.id, to: name, reissuing: values)
    return Outcome(old: learner.name, new: name, reissued: reissued, signed: signed)
  }
}

extension Certificate {
  /// The same certificate in another name.
  fileprivate func named(_ name: String) -> Certificate {
    Certificate(
      id: id, language: language,
      learner: Certificates.Learner(name: name, registration: learner.registration),
      course: course, startDay: startDay, day: day, completedAt: completedAt, score: score,
      netMinutes: netMinutes, points: points, attempt: attempt, standing: standing)
  }
}

extension LearnerRename.Outcome {
  /// What was done, and what is left to do; a line each.
  var words: [Wording] {
    guard old != new else { return [Self.sameName(new)] }
    let done = Wording(nl: "\(old) heet nu \(new).", en: "\(old) is now called \(new).")
    return [done] + reissued.map(Self.reissued) + signed.map { Self.signed($0, old) }
  }

  /// That the learner has this name already.
  static func sameName(_ name: String) -> Wording {
    Wording(
      nl: "\(name) heet al zo. Er verandert niets.", en: "\(name) is called so already. Nothing changes.")
  }

  /// That a certificate an issuer signed keeps the name, and what to send for a new one.
  static func signed(_ certificate: Certificate, _ old: String) -> Wording {
    let course = certificate.course
    let issuance = certificate.issuance
    let (number, issuer) = (issuance?.number ?? "", issuance?.issuer.name ?? "")
    let shown = certificate.learner.name.isEmpty ? old : certificate.learner.name
    return Wording(
      nl:
        "Certificaat \(number) voor '\(course.title)' is ondertekend door \(issuer) en houdt de naam \(shown), tot die een nieuw geeft dat \(number) vervangt (met --supersede \(number)). Vraag erom, en stuur mee: leerwijk transcript \(course.id) --format json -o verslag.json",
      en:
        "Certificate \(number) for '\(course.title)' was signed by \(issuer) and keeps the name \(shown), until they issue a new one that replaces \(number) (with --supersede \(number)). Ask for it, and send: leerwijk transcript \(course.id) --format json -o transcript.json"
    )
  }

  private static func reissued(_ certificate: Certificate) -> Wording {
    let course = certificate.course
    return Wording(
      nl:
        "Het certificaat voor '\(course.title)' heeft de nieuwe naam. Bewaar het opnieuw met: leerwijk certificate \(course.id)",
      en:
        "The certificate for '\(course.title)' has the new name. Save it again with: leerwijk certificate \(course.id)"
    )
  }
}
