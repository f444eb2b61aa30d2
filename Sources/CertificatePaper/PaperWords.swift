import Certificates
import SourceText

/// Every word that `leerwijk-paper` says, in both languages.
enum PaperWords {
  static let usage = Wording(
    nl: """
      Gebruik: leerwijk-paper [BESTAND] [-o PDF] [--json]
               leerwijk-paper BESTAND ... -o MAP [--json]
      Leest een certificaat als JSON uit BESTAND of van standaardinvoer en tekent het als PDF/A.
        -o PDF    schrijf naar dit bestand in plaats van naar standaarduitvoer
        -o MAP    schrijf elk BESTAND naar deze map, die er al is: van a.json komt MAP/a.pdf;
                  een PDF die er al was, wordt vervangen
        --json    meld elke fout als één regel JSON
      Lukt een BESTAND niet, dan gaat het verder met het volgende; de eerste fout bepaalt het einde.
      Einde: 0 alles getekend, 1 kan zo niet getekend worden, 64 verkeerd gebruik, 65 geen leesbaar
      certificaat, 66 bestand niet te lezen, 70 fout van ons, 73 PDF niet te schrijven.
      """,
    en: """
      Usage: leerwijk-paper [FILE] [-o PDF] [--json]
             leerwijk-paper FILE ... -o FOLDER [--json]
      Reads a certificate as JSON from FILE or standard input and draws it as PDF/A.
        -o PDF      write to this file instead of standard output
        -o FOLDER   write each FILE to this folder, which exists: a.json becomes FOLDER/a.pdf;
                    a PDF that was there is replaced
        --json      report each error as one line of JSON
      Where one FILE fails the next goes on; the first error decides the exit code.
      Exit: 0 all drawn, 1 cannot be drawn like this, 64 wrong use, 65 no readable certificate,
      66 file cannot be read, 70 our fault, 73 PDF cannot be written.
      """)

  /// What to do with the QR code.
  static let proof = Wording(
    nl: "Scan of controleer: leerwijk verify", en: "Scan or check: leerwijk verify")

  /// The drawing, for who does not see it.
  static let motif = Wording(
    nl: "Tekening van een wijk in de vorm van een waaier, van boven gezien; één dak is rood.",
    en: "Drawing of a neighbourhood in the shape of a fan, seen from above; one roof is red.")
  /// The QR code, for who does not see it.
  static let code = Wording(
    nl: "QR-code met de gegevens van dit certificaat en de handtekening van de uitgever.",
    en: "QR code with the facts of this certificate and the issuer's signature.")

  /// The language of the paper, as PDF names it.
  static let tag = Wording(nl: "nl-NL", en: "en-GB")

  /// What went wrong.
  static func message(_ failure: PaperFailure, in language: Language) -> String {
    let wording: Wording =
      switch failure {
      case .unknownOption(let option):
        Wording(nl: "onbekende optie: \(option)", en: "unknown option: \(option)")
      case .missingValue(let option):
        Wording(nl: "\(option) mist een bestandsnaam", en: "\(option) lacks a file name")
      case .noFolder:
        Wording(
          nl: "meer dan één bestand, en geen map voor de PDF's",
          en: "more than one file, and no folder for the PDFs")
      case .mixedInputs:
        Wording(
          nl: "standaardinvoer (-) gaat niet samen met bestanden",
          en: "standard input (-) does not go with files")
      case .sameName(let first, let second):
        Wording(
          nl: "\(first) en \(second) zouden dezelfde PDF worden",
          en: "\(first) and \(second) would become the same PDF")
      case .terminalOutput:
        Wording(nl: "een PDF hoort niet op een terminal", en: "a PDF does not belong on a terminal")
      case .unreadableFile(let path):
        Wording(nl: "kan \(path) niet lezen", en: "cannot read \(path)")
      case .unwritableFile(let path):
        Wording(nl: "kan \(path) niet schrijven", en: "cannot write \(path)")
      case .tooLarge: Wording(nl: "de invoer is groter dan 1 MB", en: "the input is larger than 1 MB")
      case .certificate(let fault): message(fault)
      case .paper(let error): message(error, in: language)
      }
    return wording[language]
  }

  /// What to do next.
  static func advice(_ failure: PaperFailure, in language: Language) -> String {
    let wording: Wording =
      switch failure {
      case .noFolder:
        Wording(nl: "noem een map die er is met -o MAP", en: "name a folder that exists with -o FOLDER")
      case .sameName:
        Wording(nl: "geef een van de twee een andere naam", en: "give one of the two another name")
      case .unknownOption, .missingValue, .mixedInputs:
        Wording(nl: "zie leerwijk-paper --help", en: "see leerwijk-paper --help")
      case .terminalOutput:
        Wording(nl: "geef een bestand met -o PDF", en: "name a file with -o PDF")
      case .unreadableFile:
        Wording(nl: "kijk of het bestand er is en van jou is", en: "see that the file exists and is yours")
      case .unwritableFile:
        Wording(
          nl: "kijk of de map er is en of je er mag schrijven, of kies een andere plaats",
          en: "see that the folder exists and that you may write there, or choose another place")
      case .tooLarge, .certificate:
        Wording(
          nl: "laat leerwijk het certificaat opnieuw maken: leerwijk certificate CURSUS",
          en: "let leerwijk make the certificate again: leerwijk certificate COURSE")
      case .paper(let error): advice(error)
      }
    return wording[language]
  }

  private static func message(_ fault: CertificateFault) -> Wording {
    switch fault {
    case .unreadable(""): Wording(nl: "dit is geen certificaat", en: "this is no certificate")
    case .unreadable(let place):
      Wording(
        nl: "het certificaat is beschadigd bij '\(place)'", en: "the certificate is damaged at '\(place)'")
    case .newerFormat(let format):
      Wording(
        nl: "het certificaat heeft vorm \(format), die deze versie niet kent",
        en: "the certificate has form \(format), which this version does not know")
    case .emptyName:
      Wording(nl: "er staat geen naam op het certificaat", en: "there is no name on the certificate")
    }
  }
}
