import SourceText

/// The words inside a signed file.
enum CredentialWords {
  static let record = Wording(nl: "Verslag van de cursist", en: "The learner's record")
  static let replayed = Wording(
    nl: """
      De uitgever heeft dit verslag nagespeeld en kreeg dezelfde uitslag. Naam en tijden gaf de cursist zelf op.
      """,
    en: "The issuer replayed this record and got the same result. Name and times were given by the learner.")

  static func course(_ title: String) -> Wording {
    Wording(
      nl: "De cursus \(title), in de terminal gevolgd.", en: "The course \(title), taken in the terminal.")
  }

  static func criteria(passMark: ExactNumber) -> Wording {
    Wording(
      nl: "Alle delen gedaan en de toets gehaald met minstens \(passMark.shown(in: .nl)) procent.",
      en: "All parts done and the test passed with at least \(passMark.shown(in: .en)) percent.")
  }

  static func accreditation(_ register: String) -> Wording {
    Wording(nl: "Accreditatie bij \(register)", en: "Accreditation with \(register)")
  }
}
