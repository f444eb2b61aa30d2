import SourceText

/// A result that a certificate carries, by its kind in Open Badges 3.0.
enum Measure: String, CaseIterable {
  case points = "ext:PEPunten"
  case percentage = "Percent"
  case rawScore = "RawScore"
  case netMinutes = "ext:NetMinutes"
  case statedMinutes = "ext:StatedMinutes"
  case number = "ext:CertificateNumber"
  case supersedes = "ext:Supersedes"
  case register = "ext:Register"
  case guessing = "ext:GuessingCorrection"
  case provider = "ext:Provider"

  /// Its name behind the course's URN.
  var fragment: String {
    switch self {
    case .points: "points"
    case .percentage: "percentage"
    case .rawScore: "score"
    case .netMinutes: "net-minutes"
    case .statedMinutes: "stated-minutes"
    case .number: "number"
    case .supersedes: "supersedes"
    case .register: "register"
    case .guessing: "guessing"
    case .provider: "provider"
    }
  }

  /// Its name for people.
  var name: Wording {
    switch self {
    case .points: Wording(nl: "Punten", en: "Points")
    case .percentage: Wording(nl: "Resultaat in procenten", en: "Result in percent")
    case .rawScore: Wording(nl: "Behaalde punten in de toets", en: "Points in the test")
    case .netMinutes: Wording(nl: "Netto studietijd in minuten", en: "Net study time in minutes")
    case .statedMinutes: Wording(nl: "Duur volgens de cursus in minuten", en: "Stated duration in minutes")
    case .number: Wording(nl: "Certificaatnummer", en: "Certificate number")
    case .supersedes: Wording(nl: "Vervangt nummer", en: "Replaces number")
    case .register: Wording(nl: "Register", en: "Register")
    case .guessing: Wording(nl: "De gokkans is afgetrokken", en: "Corrected for guessing")
    case .provider: Wording(nl: "Cursus van", en: "Course by")
    }
  }
}
