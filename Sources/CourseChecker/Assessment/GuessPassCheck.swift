internal import CourseModel
internal import Scoring
internal import SourceText

/// Warns of a test that more than two in a hundred who guess blindly would pass in one attempt.
///
/// The rule: ten items of three options with seven right are just good enough (2.0 %), five with four are not
/// (4.5 %; learning.md 2.1).
enum GuessPassCheck {
  /// The highest chance without a warning.
  static let most = 0.02

  /// A warning at the `#` of each test that is too easy to pass by guessing.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.tests.compactMap { part, test in
      let draw = GuessedDraw(test, in: checked)
      let chance = checked.guesses.chance(of: draw, part: part).upper
      guard draw.count > 0, chance > most else { return nil }
      return .guessPasses(chance, draw.count, test.attempts, checked.places.part(part))
    }
  }

  /// The chance of passing in at least one of several attempts, each guessed anew.
  static func chance(_ once: Double, in attempts: Int) -> Double {
    var fails = 1.0
    for _ in 0..<min(max(1, attempts), 10_000) { fails *= 1 - min(1, max(0, once)) }
    return 1 - fails
  }
}

extension Diagnostic {
  static func guessPasses(_ chance: Double, _ items: Int, _ attempts: Int?, _ span: Span) -> Diagnostic {
    let percent = Percent.text(chance)
    let all = attempts.map { Percent.text(GuessPassCheck.chance(chance, in: $0)) }
    let once = attempts == 1 ? Wording(nl: "", en: "") : Wording(nl: " in één poging", en: " in one attempt")
    let more =
      attempts == 1
      ? Wording(nl: "", en: "")
      : all.map {
        Wording(
          nl: ", en in \(attempts ?? 1) pogingen \($0.nl)", en: ", and in \(attempts ?? 1) attempts \($0.en)")
      }
        ?? Wording(
          nl: ", en elke nieuwe poging geeft nieuwe kans", en: ", and each new attempt gives a new chance")
    return Diagnostic(
      .guessPasses, at: span,
      Wording(
        nl: "wie blind gokt, slaagt met een kans van \(percent.nl)\(once.nl)\(more.nl)",
        en: "blind guessing passes with a chance of \(percent.en)\(once.en)\(more.en)"),
      hint: Wording(
        nl:
          "Trek meer vragen dan \(items), leg de grens hoger, of schrijf 'met gokcorrectie' achter 'slagen-bij'.",
        en:
          "Draw more questions than \(items), raise the pass mark, or write 'with guess correction' behind 'pass-at'."
      ))
  }
}

/// Writes chances for people.
enum Percent {
  /// A chance from 0 to 1 as a percentage, with two digits that say something.
  static func text(_ chance: Double) -> Wording {
    let percent = 100 * chance
    if percent <= 0 { return Wording(nl: "0%", en: "0%") }
    if percent < 0.0001 { return Wording(nl: "minder dan 0,0001%", en: "less than 0.0001%") }
    let places = percent >= 10 ? 0 : percent >= 1 ? 1 : percent >= 0.1 ? 2 : percent >= 0.01 ? 3 : 4
    let text = fixed(percent, places)
    return Wording(nl: text.replacing(".", with: ",") + "%", en: text + "%")
  }

  /// A number above zero with so many decimals.
  static func fixed(_ number: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let whole = Int((number * scale).rounded())
    guard places > 0 else { return String(whole) }
    let digits = String(whole)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}
