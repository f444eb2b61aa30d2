import Certificates
import CourseModel
import Foundation
import LearnerRecords
import SourceText

/// Keeps the files of a certificate that an issuer sent back, once they are verified.
struct CertificateAdding {
  let start: ProgramStart
  let records: Records
  let learner: LearnerRecords.Learner
  let course: Course

  /// Why nothing was kept.
  enum Fault: Error {
    case unreadable(String)
    case notValid(String, Verification)
    case otherCourse(String, title: String)
    case otherName(String, name: String, own: String)
    case otherCertificate(String)
    case noAttempt(String)

    var exitCode: Int32 {
      switch self {
      case .unreadable, .noAttempt: 66
      case .notValid(_, let verification): verification.exitCode
      case .otherCourse, .otherName, .otherCertificate: 1
      }
    }
  }

  /// Keeps the files; all of them or none.
  ///
  /// - Returns: The certificate with the verdict on it.
  func add(_ paths: [String]) throws -> Verification {
    let shelf = TrustShelf(path: start.folders.trustedKeys(flag: nil), folders: start.folders)
    _ = try shelf.keys(isNeeded: false)
    let verifier = shelf.verifier(at: start.clock.now())
    var found: [(path: String, data: Data, verification: Verification, certificate: Certificate)] = []
    for path in paths {
      guard let data = try? ClosedFile.read(path) else { throw Fault.unreadable(path) }
      let verification = verifier.verify(data)
      found.append((path, data, verification, try fitting(verification, path)))
    }
    if let other = found.first(where: { $0.certificate.id != found.first?.certificate.id }) {
      throw Fault.otherCertificate(other.path)
    }
    guard let best = found.first(where: { $0.certificate.issuance?.code != nil }) ?? found.first else {
      throw Fault.unreadable("")
    }
    let attempt = try attempt(for: best.certificate)
    for entry in found {
      try keep(entry.certificate, attempt, entry.path, entry.data, value: best.certificate)
    }
    return best.verification
  }

  /// The certificate, if it is whole, by a trusted issuer, and this learner's for this course.
  private func fitting(_ verification: Verification, _ path: String) throws(Fault) -> Certificate {
    switch verification.verdict {
    case .valid, .statusUnknown: break
    case .issuerUnknown, .unsigned, .notACertificate, .invalid: throw .notValid(path, verification)
    }
    guard let certificate = verification.certificate else { throw .notValid(path, verification) }
    guard certificate.course.id == course.id else {
      throw .otherCourse(path, title: certificate.course.title)
    }
    guard certificate.learner.name == Certificates.Learner(name: learner.name).name else {
      throw .otherName(path, name: certificate.learner.name, own: learner.name)
    }
    return certificate
  }

  /// The attempt that earned it: the one that was passed at that moment, or else the newest that was passed.
  private func attempt(for certificate: Certificate) throws -> AttemptID {
    let own = try records.attempts(of: learner.id).filter {
      $0.start.course == course.id && $0.passedAt != nil
    }
    let exact = own.last { ($0.passedAt ?? 0) / 1000 == certificate.completedAt / 1000 }
    guard let attempt = exact ?? own.last else { throw Fault.noAttempt(course.title) }
    return attempt.id
  }

  private func keep(
    _ certificate: Certificate, _ attempt: AttemptID, _ path: String, _ data: Data, value: Certificate
  ) throws {
    let file = KeptFile(path: URL(fileURLWithPath: path).lastPathComponent, bytes: Array(data))
    let known = try records.certificates(of: learner.id).first { $0.code == certificate.id.urn }
    if let known { return try records.keepFile(file, of: known.id) }
    _ = try records.addCertificate(
      code: certificate.id.urn, attempt: attempt, issuedAt: (value.issuance?.issuedAt ?? 0) * 1000,
      value: String(decoding: try value.json(), as: UTF8.self), files: [file])
  }
}

extension CertificateAdding.Fault {
  /// Why nothing was kept, and what to do next.
  var words: Wording {
    switch self {
    case .unreadable(let path): ClosedFile.Fault.unreadable(path).words
    case .notValid(let path, let verification):
      Wording(nl: "\(path): \(verification.words.nl)", en: "\(path): \(verification.words.en)")
    case .otherCourse(let path, let title):
      Wording(
        nl: "\(path) is voor de cursus '\(title)'. Noem die cursus in plaats van deze.",
        en: "\(path) is for the course '\(title)'. Name that course instead of this one.")
    case .otherName(let path, let name, let own):
      Wording(
        nl:
          "\(path) staat op naam van '\(name)', en jij heet hier '\(own)'. Kies met --learner wie het betreft, of vraag de opleider om een nieuw certificaat.",
        en:
          "\(path) is in the name of '\(name)', and here you are '\(own)'. Choose with --learner whose it is, or ask the training organisation for a new certificate."
      )
    case .otherCertificate(let path):
      Wording(
        nl: "\(path) is een ander certificaat dan het eerste bestand. Voeg ze na elkaar toe.",
        en: "\(path) is another certificate than the first file. Add them one after the other.")
    case .noAttempt(let title):
      Wording(
        nl: "Op deze computer is '\(title)' niet gehaald. Voeg het certificaat toe waar je de cursus deed.",
        en: "'\(title)' was not passed on this computer. Add the certificate where you took the course.")
    }
  }
}
