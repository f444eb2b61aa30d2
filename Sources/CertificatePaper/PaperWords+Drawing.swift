import Certificates
import SourceText

extension PaperWords {
  /// What kept the page from being drawn.
  static func message(_ error: PaperError, in language: Language) -> Wording {
    switch error {
    case .missingGlyphs(let scalars, let key):
      let list = scalars.map(shown).joined(separator: ", ")
      let place = key.label(in: language)
      return Wording(
        nl: "geen lettertype op deze computer heeft \(list) (bij '\(place)')",
        en: "no font on this computer has \(list) (at '\(place)')")
    case .doesNotFit(let key):
      let place = key.label(in: language)
      return Wording(
        nl: "de tekst bij '\(place)' is te lang voor het papier",
        en: "the text at '\(place)' is too long for the paper")
    case .noTypeface(let families):
      let list = families.joined(separator: ", ")
      return Wording(
        nl: "geen van deze lettertypen is er: \(list)", en: "none of these fonts is here: \(list)")
    case .noCode:
      return Wording(
        nl: "het certificaat is ondertekend, maar de tekst van de QR-code ontbreekt",
        en: "the certificate is signed, but the text of the QR code is missing")
    case .longCode:
      return Wording(
        nl: "de QR-code heeft te veel tekst om van papier te lezen",
        en: "the QR code has too much text to be read from paper")
    case .archiving:
      return Wording(
        nl: "van de tekening kon geen PDF/A worden gemaakt", en: "the drawing could not be made a PDF/A")
    case .drawing(let status):
      return Wording(nl: "tekenen mislukt (cairo \(status))", en: "drawing failed (cairo \(status))")
    }
  }

  /// What to do about it.
  static func advice(_ error: PaperError) -> Wording {
    switch error {
    case .missingGlyphs(let scalars, _):
      if scalars.contains(where: \.properties.isEmojiPresentation) {
        return Wording(nl: "laat de emoji weg", en: "leave the emoji out")
      }
      if scalars == ["\u{FFFD}"] {
        return Wording(
          nl: "haal het onzichtbare of onleesbare teken uit de tekst",
          en: "take the invisible or unreadable character out of the text")
      }
      let package = scalars.contains(where: isEastAsian) ? "fonts-noto-cjk" : "fonts-noto-core"
      return Wording(
        nl: "installeer een lettertype dat dit heeft (apt install \(package)) en probeer het opnieuw",
        en: "install a font that has it (apt install \(package)) and try again")
    case .doesNotFit: return Wording(nl: "maak de tekst korter", en: "make the text shorter")
    case .noTypeface:
      return Wording(
        nl: "installeer er een: apt install fonts-noto-core of fonts-dejavu-core",
        en: "install one: apt install fonts-noto-core or fonts-dejavu-core")
    case .noCode, .longCode:
      return Wording(
        nl: "vraag de opleider het certificaat opnieuw uit te geven",
        en: "ask the training organisation to issue the certificate again")
    case .drawing, .archiving:
      return Wording(
        nl: "meld dit; het certificaat als tekst werkt wel", en: "report this; the certificate as text works")
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    let number = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
    return "'\(scalar)' (\(code))"
  }

  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
