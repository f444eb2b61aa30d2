import Certificates
import CourseModel
import Foundation
import LearnerRecords
import SourceText

extension Verifier {
  /// Whether a file of a kept certificate proves it: signed by a trusted key, and not known to be withdrawn.
  func confirms(_ kept: KeptCertificate) -> Bool {
    let verdicts = kept.files.map { verify(Data($0.bytes)) }
    return !verdicts.contains { $0.verdict == .invalid(.withdrawn) }
      && verdicts.contains { $0.certificate?.id.urn == kept.code && $0.isProven }
  }
}

extension Verification {
  /// Whether a trusted issuer signed it; it may be unknown whether it was withdrawn.
  var isProven: Bool {
    switch verdict {
    case .valid, .statusUnknown: true
    case .issuerUnknown, .unsigned, .notACertificate, .invalid: false
    }
  }
}

/// The files of the newest certificate that an issuer signed for a course and that a learner keeps.
struct SignedFiles {
  let certificate: Certificate
  private let files: [KeptFile]

  /// Finds them; nil where nothing signed is kept.
  init?(_ records: Records, of learner: LearnerID, course: CourseID) throws(RecordsError) {
    var newest: (certificate: Certificate, files: [KeptFile])?
    for kept in try records.certificates(of: learner) where !kept.files.isEmpty {
      guard let certificate = try? Certificate(json: Data(kept.value.utf8)), certificate.issuance != nil,
        certificate.course.id == course
      else { continue }
      newest = (certificate, kept.files)
    }
    guard let newest else { return nil }
    (certificate, files) = newest
  }

  /// The endings that there are.
  var endings: [String] { files.map { URL(fileURLWithPath: $0.path).pathExtension.lowercased() }.sorted() }

  /// Writes those with one of `endings`, byte for byte as the issuer sent them; gives their names.
  func write(_ endings: [String], to folder: String) throws -> [String] {
    let stem = CertificateFileName.stem(
      number: certificate.issuance?.number ?? "", in: certificate.language)
    var names: [String] = []
    for file in files {
      let ending = URL(fileURLWithPath: file.path).pathExtension.lowercased()
      guard endings.contains(ending) else { continue }
      let name = "\(stem).\(ending)"
      let data = Data(file.bytes)
      // The same file once more is no other one.
      if FileManager.default.contents(atPath: "\(folder)/\(name)") != data {
        try ClosedFile.create("\(folder)/\(name)", data, mode: 0o644)
      }
      names.append(name)
    }
    return names.sorted()
  }
}
