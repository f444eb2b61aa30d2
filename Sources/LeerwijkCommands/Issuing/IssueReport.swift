import Certificates
import SourceText

/// What came of a record at the issuer, as JSON; the version of its form stands in it.
struct IssueReport: Encodable {
  struct Reason: Encodable {
    let number: Int
    let message: String
  }

  var format = 1
  let file: String
  let issued: Bool
  let number: String?
  let files: [String]
  let reasons: [Reason]

  init(file: String, reasons: [IssueRefusal], language: Language) {
    self.file = file
    issued = false
    number = nil
    files = []
    self.reasons = reasons.map { Reason(number: $0.number, message: $0.words[language]) }
  }

  init(file: String, issued: IssuedCertificate, names: [String]) {
    self.file = file
    self.issued = true
    number = issued.certificate.issuance?.number
    files = names
    reasons = []
  }
}
