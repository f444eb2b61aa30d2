import Certificates
import SourceText

/// A row of what an issuer has issued; the version of its form stands in it.
struct IssuedRow: Encodable {
  var format = 1
  let number: String
  let id: String
  let issuedOn: String?
  let credential: String
  let statusIndex: Int
  let supersedes: String?
  let replaced: Bool
  let withdrawn: String?
  /// Nil where the signed file was put away.
  let name: String?
  let register: String?
  let registerNumber: String?
  let course: String?
  let version: String?
  let completedOn: String?
  let points: String?
  let accreditation: String?

  init(
    _ issue: Journal.Issue, _ certificate: Certificate?, issuedOn: String?, withdrawal: Journal.Withdrawal?,
    isReplaced: Bool
  ) {
    number = issue.number
    id = issue.id
    self.issuedOn = issuedOn
    credential = issue.credential
    statusIndex = issue.index
    supersedes = issue.supersedes
    replaced = isReplaced
    withdrawn = withdrawal?.reason
    name = certificate?.learner.name
    register = certificate?.learner.registration?.register
    registerNumber = certificate?.learner.registration?.number
    course = certificate?.course.title
    version = certificate?.course.version
    completedOn = certificate?.day.text
    if case .accredited(let given) = certificate?.points {
      points = given.points.text
      accreditation = given.number
    } else {
      points = nil
      accreditation = nil
    }
  }

  static let heading =
    "number,name,register,register_number,course,version,completed_on,points,accreditation,issued_on,withdrawn,replaced_by_another"

  /// The row as CSV (RFC 4180).
  var csv: String {
    let cells = [
      number, name, register, registerNumber, course, version, completedOn, points, accreditation, issuedOn,
      withdrawn, replaced ? "yes" : "no",
    ]
    return CSVRow.text(cells.map { $0 ?? "" })
  }

  /// The row in words.
  var words: Wording {
    var nl = [name ?? "het bestand is opgeborgen", course ?? ""]
    var en = [name ?? "the file was put away", course ?? ""]
    if let completedOn {
      nl.append("afgerond \(completedOn)")
      en.append("completed \(completedOn)")
    }
    if let points {
      nl.append("\(points.replacing(".", with: ",")) punten \(register ?? "")")
      en.append("\(points) points \(register ?? "")")
    }
    if let withdrawn {
      nl.append("INGETROKKEN: \(withdrawn)")
      en.append("WITHDRAWN: \(withdrawn)")
    }
    if replaced {
      nl.append("vervangen")
      en.append("replaced")
    }
    return Wording(
      nl: nl.filter { !$0.isEmpty }.joined(separator: ", "),
      en: en.filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
