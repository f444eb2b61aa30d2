import BigInt
import Scoring
import SourceText

/// Numbers as a learner reads them.
enum NumberText {
  /// An exact number with at most two decimals, with the decimal mark of the language.
  static func of(_ number: Rational, _ language: Language) -> String {
    let rounded = number.rounded(toPlaces: 2)
    var digits = rounded.digits
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = rounded.isNegative ? "-" : ""
    let mark = language == .nl ? "," : "."
    return sign + String(rounded.whole) + (digits.isEmpty ? "" : mark + digits)
  }
}
