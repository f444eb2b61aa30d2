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

  /// The instant as `yyyy-mm-ddThh:mm:ssZ`, kept between the years 1970 and 9999.
  static func stamp(_ milliseconds: Int64) -> String {
    let seconds = min(max(0, milliseconds / 1000), 253_402_300_799)
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    // Days to a date of the Gregorian calendar: Howard Hinnant, "chrono-compatible low-level date algorithms".
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(time)Z"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
