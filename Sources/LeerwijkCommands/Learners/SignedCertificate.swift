import Certificates
import CourseModel
import Foundation
import LearnerRecords
import SourceText

/// The newest certificate that an issuer signed for a learner's course, with how it stands today.
struct SignedCertificate {
  let files: SignedFiles
  /// The attempt that earned it; nil where that is not known.
  let attempt: AttemptID?
  /// Whether it is in the name that the learner has now; under another one it is no answer any more.
  let hasNameOfNow: Bool
  /// Whether it is known here that its issuer withdrew it.
  let isWithdrawn: Bool

  var certificate: Certificate { files.certificate }
  private var issuer: String { certificate.issuance?.issuer.name ?? "" }
  private var number: String { certificate.issuance?.number ?? "" }

  /// Finds it; nil where nothing signed is kept.
  ///
  /// The verifier is only made where there is something to verify.
  init?(
    _ records: Records, of learner: LearnerRecords.Learner, course: CourseID, verifier: () -> Verifier
  ) throws(RecordsError) {
    guard let files = try SignedFiles(records, of: learner.id, course: course) else { return nil }
    let urn = files.certificate.id.urn
    let kept = try records.certificates(of: learner.id).first { $0.code == urn }
    self.files = files
    attempt = kept?.attempt
    hasNameOfNow = files.certificate.learner.name == Certificates.Learner(name: learner.name).name
    isWithdrawn = kept.map { verifier().knowsAsWithdrawn($0) } ?? false
  }

  /// Writes the files with one of `endings`, notes where they are, and gives their names.
  func save(
    _ endings: [String], to folder: String, of learner: LearnerRecords.Learner, in records: Records,
    at now: Int64
  ) throws -> [String] {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let names = try files.write(endings, to: folder)
    let base = URL(fileURLWithPath: folder)
    let paths = names.map { base.appendingPathComponent($0).standardizedFileURL.path }
    // That they were saved counts more than that it was noted.
    _ = try? records.noteSaved(paths, of: learner.id, at: now)
    return names
  }
}

extension Verifier {
  /// Whether a file of a kept certificate is known to be withdrawn.
  func knowsAsWithdrawn(_ kept: KeptCertificate) -> Bool {
    kept.files.contains { verify(Data($0.bytes)).verdict == .invalid(.withdrawn) }
  }
}

extension SignedCertificate {
  /// Who signed it.
  var signedBy: Wording {
    Wording(
      nl: "Ondertekend door \(issuer): certificaat \(number).",
      en: "Signed by \(issuer): certificate \(number).")
  }

  /// Where its files are now.
  func saved(_ names: [String], in folder: String) -> Wording {
    let list = names.joined(separator: ", ")
    return Wording(
      nl: "Ondertekend certificaat bewaard in \(folder): \(list). \(signedBy.nl)",
      en: "Signed certificate saved in \(folder): \(list). \(signedBy.en)")
  }

  /// That it does not hold any more, and what to do; nil where nothing is known against it.
  var warning: Wording? {
    guard isWithdrawn else { return nil }
    let id = certificate.course.id
    return Wording(
      nl:
        "Let op: certificaat \(number) is ingetrokken door \(issuer) en bewijst niets meer. Vraag de opleider waarom. Krijg je een nieuw, bewaar het dan met: leerwijk certificate \(id) --add BESTAND",
      en:
        "Mind: certificate \(number) was withdrawn by \(issuer) and proves nothing any more. Ask the training organisation why. If you get a new one, keep it with: leerwijk certificate \(id) --add FILE"
    )
  }
}
