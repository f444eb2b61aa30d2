import Certificates

/// What keeps `leerwijk-paper` from its paper.
enum PaperFailure: Error, Hashable {
  case unknownOption(String)
  case missingValue(String)
  case tooManyFiles
  case terminalOutput
  case unreadableFile(String)
  case unwritableFile(String)
  case tooLarge
  case certificate(CertificateFault)
  case paper(PaperError)

  /// The program's exit code: 1 what the learner can mend, the others from sysexits.
  var exitCode: Int32 {
    switch self {
    case .unknownOption, .missingValue, .tooManyFiles, .terminalOutput: 64
    case .tooLarge, .certificate: 65
    case .unreadableFile: 66
    case .unwritableFile: 73
    case .paper(.missingGlyphs), .paper(.doesNotFit), .paper(.noTypeface): 1
    case .paper(.drawing): 70
    }
  }

  /// The failure's name in JSON.
  var name: String {
    switch self {
    case .unknownOption: "unknown-option"
    case .missingValue: "missing-value"
    case .tooManyFiles: "too-many-files"
    case .terminalOutput: "terminal-output"
    case .unreadableFile: "unreadable-file"
    case .unwritableFile: "unwritable-file"
    case .tooLarge: "too-large"
    case .certificate(.unreadable): "unreadable-certificate"
    case .certificate(.newerFormat): "newer-format"
    case .certificate(.emptyName): "empty-name"
    case .paper(.missingGlyphs): "missing-glyph"
    case .paper(.doesNotFit): "does-not-fit"
    case .paper(.noTypeface): "no-typeface"
    case .paper(.drawing): "drawing"
    }
  }
}
