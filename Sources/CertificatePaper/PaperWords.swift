import Certificates
import SourceText

/// Every word that `leerwijk-paper` says, in both languages.
enum PaperWords {
  static let usage = Wording(
    nl: """
      Gebruik: leerwijk-paper [BESTAND] [-o PDF] [--json]
      Leest een certificaat als JSON uit BESTAND of van standaardinvoer en tekent het als PDF.
        -o PDF    schrijf naar dit bestand in plaats van naar standaarduitvoer
        --json    meld fouten als één regel JSON
      Einde: 0 getekend, 1 kan zo niet getekend worden, 64 verkeerd gebruik, 65 geen leesbaar certificaat,
      66 bestand niet te lezen, 70 fout van ons, 73 PDF niet te schrijven.
      """,
    en: """
      Usage: leerwijk-paper [FILE] [-o PDF] [--json]
      Reads a certificate as JSON from FILE or standard input and draws it as PDF.
        -o PDF    write to this file instead of standard output
        --json    report errors as one line of JSON
      Exit: 0 drawn, 1 cannot be drawn like this, 64 wrong use, 65 no readable certificate,
      66 file cannot be read, 70 our fault, 73 PDF cannot be written.
      """)

  /// What went wrong.
  static func message(_ failure: PaperFailure, in language: Language) -> String {
    let wording: Wording =
      switch failure {
      case .unknownOption(let option):
        Wording(nl: "onbekende optie: \(option)", en: "unknown option: \(option)")
      case .missingValue(let option):
        Wording(nl: "\(option) mist een bestandsnaam", en: "\(option) lacks a file name")
      case .tooManyFiles: Wording(nl: "meer dan één bestand gegeven", en: "more than one file given")
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
      case .unknownOption, .missingValue, .tooManyFiles:
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
