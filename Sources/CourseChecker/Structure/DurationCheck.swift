internal import CourseModel
internal import SourceText

/// Compares the declared duration with the estimate: at most thirty in a hundred off (learning.md 1.3, row 13).
enum DurationCheck {
  /// The share by which the estimate may be off.
  static let mostOff = 0.3

  /// A warning at the key `duur` if it is too far off.
  static func run(_ checked: CheckedCourse, _ times: CourseTimes) -> [Diagnostic] {
    guard let declared = checked.course.minutes, declared > 0 else { return [] }
    let estimate = max(1, Int(times.minutes.rounded()))
    guard Double(abs(estimate - declared)) > mostOff * Double(declared) else { return [] }
    let span = checked.places.courseKey(["duur", "duration"])
    return [.duration(declared, estimate, span)]
  }
}

extension Diagnostic {
  static func duration(_ declared: Int, _ estimate: Int, _ span: Span) -> Diagnostic {
    func minutes(_ count: Int) -> Wording {
      count == 1
        ? Wording(nl: "1 minuut", en: "1 minute") : Wording(nl: "\(count) minuten", en: "\(count) minutes")
    }
    let (said, right) = (minutes(declared), minutes(estimate))
    return Diagnostic(
      .durationMismatch, at: span,
      Wording(
        nl: "hier staat \(said.nl), maar geschat duurt de cursus er \(estimate)",
        en: "this says \(said.en), but the course takes an estimated \(estimate)"),
      hint: Wording(
        nl:
          "Schrijf \(right.nl), of maak de cursus \(estimate > declared ? "korter" : "langer"). Gerekend met 200 woorden per minuut en 20 seconden per vraag.",
        en:
          "Write \(right.en), or make the course \(estimate > declared ? "shorter" : "longer"). Reckoned with 200 words a minute and 20 seconds a question."
      ))
  }
}
