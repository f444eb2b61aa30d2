import Certificates

/// What keeps `leerwijk-paper` from its paper.
enum PaperFailure: Error, Hashable {
  case unknownOption(String)
  case missingValue(String)
  case noFolder
  case mixedInputs
  case sameName(String, String)
  case terminalOutput
  case unreadableFile(String)
  case unwritableFile(String)
  case tooLarge
  case certificate(CertificateFault)
  case paper(PaperError)

  /// The program's exit code: 1 what the learner can mend, the others from sysexits.
  var exitCode: Int32 {
    switch self {
    case .unknownOption, .missingValue, .noFolder, .mixedInputs, .sameName, .terminalOutput: 64
    case .tooLarge, .certificate, .paper(.noCode), .paper(.longCode): 65
    case .unreadableFile: 66
    case .unwritableFile: 73
    case .paper(.missingGlyphs), .paper(.doesNotFit), .paper(.noTypeface): 1
    case .paper(.drawing), .paper(.archiving): 70
    }
  }

  /// The failure's name in JSON.
  var name: String {
    switch self {
    case .unknownOption: "unknown-option"
    case .missingValue: "missing-value"
    case .noFolder: "no-folder"
    case .mixedInputs: "mixed-inputs"
    case .sameName: "same-name"
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
    case .paper(.noCode): "no-code"
    case .paper(.longCode): "long-code"
    case .paper(.drawing): "drawing"
    case .paper(.archiving): "archiving"
    }
  }
}
