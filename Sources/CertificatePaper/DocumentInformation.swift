import CPangoCairo
import SourceText

/// What a PDF says about itself.
struct DocumentInformation {
  var title: String
  var author: String
  /// Since 1970-01-01T00:00:00Z.
  var milliseconds: Int64

  /// Writes it into `canvas`; what is empty is left out.
  func write(to canvas: PDFCanvas) {
    let entries = [
      (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_AUTHOR, author),
      (CAIRO_PDF_METADATA_CREATOR, "Leerwijk"),
    ]
    for (entry, text) in entries where !text.isEmpty { canvas.note(OutputGate.cleanLine(text), as: entry) }
    canvas.note(Self.stamp(milliseconds), as: CAIRO_PDF_METADATA_CREATE_DATE)
    canvas.note(Self.stamp(milliseconds), as: CAIRO_PDF_METADATA_MOD_DATE)
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
