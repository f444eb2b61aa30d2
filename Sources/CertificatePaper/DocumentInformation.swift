import Certificates
import SourceText

/// What a PDF says about itself.
struct DocumentInformation {
  var title: String
  var author: String
  /// The language of its words, as `nl-NL`.
  var language: String
  /// Since 1970-01-01T00:00:00Z.
  var milliseconds: Int64

  /// Makes what the PDF of `certificate` says.
  init(_ certificate: Certificate) {
    title = "\(certificate.heading(in: certificate.language)) – \(certificate.course.title)"
    author = certificate.issuance?.issuer.name ?? certificate.course.issuer
    language = PaperWords.tag[certificate.language]
    milliseconds = certificate.completedAt
  }

  /// The program that made it.
  static let program = "Leerwijk"

  /// Writes it into the information dictionary of `file`; what is empty is left out.
  ///
  /// Cairo would write the time of day, and in a form that the standard does not know.
  func write(to file: QPDFFile) {
    let day = "D:" + Self.stamp(milliseconds).filter { !"-:T".contains($0) }
    let entries = [
      ("/Title", title), ("/Author", author), ("/Creator", Self.program), ("/CreationDate", day),
      ("/ModDate", day),
    ]
    for (key, text) in entries where !text.isEmpty {
      file[file.information, key] = file.string(OutputGate.cleanLine(text))
    }
  }

  /// The instant as `yyyy-mm-ddThh:mm:ssZ`, kept within what a date can be.
  static func stamp(_ milliseconds: Int64) -> String {
    let seconds = min(max(0, milliseconds / 1000), 253_402_214_399)
    return ZonedInstant(seconds: seconds, offset: 0)?.text ?? ""
  }
}
