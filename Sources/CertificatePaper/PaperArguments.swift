/// What `leerwijk-paper` is asked to do.
struct PaperArguments: Hashable {
  /// The certificate's file; standard input when absent.
  var input: String?
  /// Where the PDF goes; standard output when absent.
  var output: String?
  /// Whether errors are one line of JSON.
  var json = false
  /// Whether only the usage is asked for.
  var help = false

  /// Reads the arguments after the program's name; throws `PaperFailure` for wrong use.
  init(_ words: [String]) throws(PaperFailure) {
    json = words.prefix { $0 != "--" }.contains("--json")
    var rest = words[...]
    var onlyFiles = false
    while let word = rest.popFirst() {
      switch word {
      case "--" where !onlyFiles: onlyFiles = true
      case "--json" where !onlyFiles: break
      case "-h" where !onlyFiles, "--help" where !onlyFiles: help = true
      case "-o" where !onlyFiles:
        guard let path = rest.popFirst(), !path.isEmpty else { throw .missingValue(word) }
        output = path
      default:
        guard onlyFiles || word == "-" || !word.hasPrefix("-") else { throw .unknownOption(word) }
        guard input == nil else { throw .tooManyFiles }
        input = word
      }
    }
    if input == "-", !onlyFiles { input = nil }
  }
}
