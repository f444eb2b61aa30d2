import CourseModel
import SourceText

/// What is said about registers and their numbers, and what to do next.
enum RegisterWords {
  static func unknown(_ name: String, known: [String]) -> Wording {
    let near = NearMiss.nearest(to: name, in: known)
    let list = known.joined(separator: ", ")
    return Wording(
      nl: "Het register '\(name)' ken ik niet. "
        + (near.map { "Bedoel je '\($0)'?" } ?? "Er is: \(list)."),
      en: "The register '\(name)' is not known. "
        + (near.map { "Do you mean '\($0)'?" } ?? "There is: \(list)."))
  }

  static func wrongNumber(_ number: String, _ register: Register) -> Wording {
    let beginning = register.numbers?.beginning ?? ""
    let most = NumberPattern.longest
    guard !beginning.isEmpty else {
      return Wording(
        nl:
          "'\(number)' kan geen nummer zijn: gebruik letters, cijfers en streepjes, hoogstens \(most). Er is niets bewaard.",
        en:
          "'\(number)' can be no number: use letters, digits and hyphens, \(most) at the most. Nothing was saved."
      )
    }
    return Wording(
      nl:
        "'\(number)' past niet: een nummer van \(register.name) begint met \(beginning), en dan volgt er meer. Er is niets bewaard.",
      en:
        "'\(number)' does not fit: a number of \(register.name) begins with \(beginning) and goes on. Nothing was saved."
    )
  }

  static func hasNoNumbers(_ register: Register) -> Wording {
    Wording(
      nl: "\(register.name) heeft geen nummers: er hoeft niets te worden bewaard. Laat --register weg.",
      en: "\(register.name) has no numbers: nothing has to be saved. Leave --register out.")
  }

  /// An entry in a register: `SKJ 123, sinds 2024-01-01`.
  static func entry(_ register: String, _ number: String, since: String?) -> Wording {
    let entry = "\(register) \(number)"
    guard let since else { return Wording(nl: entry, en: entry) }
    return Wording(nl: "\(entry), sinds \(since)", en: "\(entry), since \(since)")
  }

  static func added(_ name: String) -> Wording {
    Wording(nl: "\(name) is toegevoegd.", en: "\(name) was added.")
  }

  static func isThere(_ name: String) -> Wording {
    Wording(
      nl: "\(name) leert hier al. Er is niets veranderd.",
      en: "\(name) learns here already. Nothing was changed.")
  }

  static func kept(_ entry: Wording, of name: String) -> Wording {
    Wording(nl: "Nummer van \(name) bewaard: \(entry.nl).", en: "Number of \(name) saved: \(entry.en).")
  }

  /// That a name is nearly that of somebody here, and how to say who is meant.
  static func nearlyKnown(_ name: String, _ near: String) -> Wording {
    Wording(
      nl:
        "'\(name)' leert hier nog niet. Bedoel je '\(near)'? Gebruik dan die naam. Is het iemand anders, zet er dan --new achter. Er is niets bewaard.",
      en:
        "'\(name)' does not learn here yet. Do you mean '\(near)'? Then use that name. If it is somebody else, add --new. Nothing was saved."
    )
  }

  static let incomplete = Wording(
    nl: "Geef --register en --nummer samen; --sinds alleen met die twee.",
    en: "Give --register and --number together; --since only with those two.")

  static func hasNoPeriod(_ register: Register) -> Wording {
    Wording(
      nl: "\(register.name) heeft geen periode: laat --sinds weg. Er is niets bewaard.",
      en: "\(register.name) has no period: leave --since out. Nothing was saved.")
  }
}
