import SourceText

/// Every word that a certificate says, in both languages.
enum CertificateWords {
  static let heading = Wording(nl: "Certificaat", en: "Certificate")

  static func label(of key: Field.Key) -> Wording {
    switch key {
    case .name: Wording(nl: "Op naam van", en: "In the name of")
    case .registration: Wording(nl: "Ingeschreven bij", en: "Registered with")
    case .course: Wording(nl: "Voor de cursus", en: "For the course")
    case .startDate: Wording(nl: "Begonnen op", en: "Begun on")
    case .date: Wording(nl: "Afgerond op", en: "Completed on")
    case .result: Wording(nl: "Resultaat", en: "Result")
    case .passMark: Wording(nl: "Nodig om te slagen", en: "Needed to pass")
    case .studyTime: Wording(nl: "Netto studietijd", en: "Net study time")
    case .duration: Wording(nl: "Duur volgens de cursus", en: "Stated duration")
    case .points: Wording(nl: "Punten", en: "Points")
    case .accreditation: Wording(nl: "Accreditatienummer", en: "Accreditation number")
    case .accreditationPeriod: Wording(nl: "Accreditatieperiode", en: "Accreditation period")
    case .provider: Wording(nl: "Cursus van", en: "Course by")
    case .version: Wording(nl: "Versie", en: "Version")
    case .issuance: Wording(nl: "Uitgifte", en: "Issue")
    case .note: Wording(nl: "Toelichting", en: "Note")
    case .number: Wording(nl: "Certificaatnummer", en: "Certificate number")
    case .supersedes: Wording(nl: "Vervangt nummer", en: "Replaces number")
    case .reference: Wording(nl: "Kenmerk", en: "Reference")
    case .content: Wording(nl: "Inhoud, SHA-256", en: "Content, SHA-256")
    case .attempt: Wording(nl: "Poging", en: "Attempt")
    case .seed: Wording(nl: "Startgetal", en: "Seed")
    case .withdrawal: Wording(nl: "Plaats in intreklijst", en: "Place in status list")
    case .key: Wording(nl: "Sleutel", en: "Key")
    case .credential: Wording(nl: "Bestand, SHA-256", en: "File, SHA-256")
    }
  }

  static func registration(_ entry: Registration) -> Wording {
    guard let number = entry.number else { return Wording(nl: entry.register, en: entry.register) }
    return Wording(nl: "\(entry.register), nummer \(number)", en: "\(entry.register), number \(number)")
  }

  static func result(_ score: Score) -> Wording {
    let nl = (score.points.shown(in: .nl), score.maximum.shown(in: .nl), score.percentage.shown(in: .nl))
    let en = (score.points.shown(in: .en), score.maximum.shown(in: .en), score.percentage.shown(in: .en))
    return Wording(
      nl: "\(nl.0) van \(nl.1) \(isOne(score.maximum) ? "punt" : "punten") (\(nl.2)%)",
      en: "\(en.0) of \(en.1) \(isOne(score.maximum) ? "point" : "points") (\(en.2)%)")
  }

  static func passMark(_ score: Score) -> Wording {
    let nl = score.passMark.shown(in: .nl) + "%"
    let en = score.passMark.shown(in: .en) + "%"
    guard score.correctsForGuessing else { return Wording(nl: nl, en: en) }
    return Wording(nl: "\(nl), na aftrek van de gokkans", en: "\(en), after correction for guessing")
  }

  static func time(minutes total: Int) -> Wording {
    let (hours, minutes) = total.quotientAndRemainder(dividingBy: 60)
    let short = Wording(
      nl: minutes == 1 ? "1 minuut" : "\(minutes) minuten",
      en: minutes == 1 ? "1 minute" : "\(minutes) minutes")
    guard hours != 0 else { return short }
    let long = Wording(nl: "\(hours) uur", en: hours == 1 ? "1 hour" : "\(hours) hours")
    guard minutes != 0 else { return long }
    return Wording(nl: "\(long.nl) en \(short.nl)", en: "\(long.en) and \(short.en)")
  }

  static func points(_ points: Points, isSigned: Bool) -> Wording {
    switch points {
    case .none:
      return Wording(
        nl: "geen: de cursus kent geen punten en is niet geaccrediteerd",
        en: "none: the course carries no points and is not accredited")
    case .notAccredited:
      return Wording(
        nl: "geen: de cursus is niet geaccrediteerd", en: "none: the course is not accredited")
    case .accredited(let given):
      let nl = given.points.shown(in: .nl) + (isOne(given.points) ? " punt" : " punten")
      let en = given.points.shown(in: .en) + (isOne(given.points) ? " point" : " points")
      if isSigned { return Wording(nl: "\(nl), \(given.register)", en: "\(en), \(given.register)") }
      return Wording(
        nl: "cursus geaccrediteerd voor \(nl) (\(given.register))",
        en: "course accredited for \(en) (\(given.register))")
    }
  }

  static func period(_ given: Accredited) -> Wording {
    Wording(
      nl: "\(given.from.shown(in: .nl)) tot en met \(given.to.shown(in: .nl))",
      en: "\(given.from.shown(in: .en)) to \(given.to.shown(in: .en))")
  }

  static func issuance(_ standing: Standing) -> Wording {
    switch standing {
    case .selfIssued:
      Wording(
        nl: "Dit certificaat is zelf uitgegeven, niet door een opleider ondertekend.",
        en: "This certificate is self-issued, not signed by a training organisation.")
    case .issued(let issuance):
      Wording(
        nl: "Ondertekend door \(signer(issuance.issuer, "KvK")) op \(issuance.day.shown(in: .nl)).",
        en: "Signed by \(signer(issuance.issuer, "KvK")) on \(issuance.day.shown(in: .en)).")
    }
  }

  private static func signer(_ issuer: Issuer, _ chamber: String) -> String {
    issuer.chamberNumber.map { "\(issuer.name) (\(chamber) \($0))" } ?? issuer.name
  }

  static let replayed = Wording(
    nl: """
      De uitgever heeft het verslag van de cursist nagespeeld en kreeg dezelfde uitslag. Naam en tijden \
      gaf de cursist zelf op. Nagaan kan zonder internet: leerwijk verify BESTAND.
      """,
    en: """
      The issuer replayed the learner's record and got the same result. Name and times were given by the \
      learner. It can be verified without internet: leerwijk verify FILE.
      """)

  static let selfDeclared = Wording(
    nl: "Naam, tijden en antwoorden komen van de cursist zelf en zijn door niemand nagegaan.",
    en: "Name, times and answers come from the learner and were checked by nobody.")
  static let noPromise = Wording(
    nl: """
      Dit certificaat belooft geen punten: die kent het register toe, op een certificaat dat de \
      opleider heeft ondertekend.
      """,
    en: """
      This certificate promises no points: the register grants them, on a certificate that the \
      training organisation has signed.
      """)
  static let outsidePeriod = Wording(
    nl: "De cursus is afgerond buiten de periode van de accreditatie.",
    en: "The course was completed outside the period of the accreditation.")

  static let codeHeading = Wording(
    nl: "Controlecode (ook in de QR-code): alles hierboven staat erin, ondertekend.",
    en: "Control code (also in the QR code): all of the above is in it, signed.")

  static let months = [
    Wording(nl: "januari", en: "January"), Wording(nl: "februari", en: "February"),
    Wording(nl: "maart", en: "March"), Wording(nl: "april", en: "April"), Wording(nl: "mei", en: "May"),
    Wording(nl: "juni", en: "June"), Wording(nl: "juli", en: "July"),
    Wording(nl: "augustus", en: "August"), Wording(nl: "september", en: "September"),
    Wording(nl: "oktober", en: "October"), Wording(nl: "november", en: "November"),
    Wording(nl: "december", en: "December"),
  ]

  /// The first word of a certificate's file name, and what stands for a course without a usable id.
  static let fileStem = Wording(nl: "certificaat", en: "certificate")
  static let unnamedCourse = Wording(nl: "cursus", en: "course")

  private static func isOne(_ number: ExactNumber) -> Bool { number.text == "1" }
}
