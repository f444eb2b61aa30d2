/// What `leerwijk-paper` is asked to do.
struct PaperArguments: Hashable {
  /// The certificates' files; standard input when there is none.
  var inputs: [String] = []
  /// Where the PDF goes, a file or a folder; standard output when absent.
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
        inputs.append(word == "-" && onlyFiles ? "./-" : word)
      }
    }
    if inputs == ["-"] { inputs = [] }
    if !help, inputs.contains("-") { throw .mixedInputs }
  }

  /// The works to do, each a certificate's file and where its PDF goes; throws `PaperFailure` for wrong use.
  ///
  /// A file's PDF has its name in a folder, with another ending.
  func works() throws(PaperFailure) -> [(input: String?, output: String?)] {
    guard let folder = output, PaperFiles.isFolder(folder), !inputs.isEmpty else {
      guard inputs.count < 2 else { throw .noFolder }
      return [(inputs.first, output)]
    }
    var works: [(input: String?, output: String?)] = []
    var names: [String: String] = [:]
    for input in inputs {
      let name = Self.name(of: input) + ".pdf"
      if let other = names.updateValue(input, forKey: name) { throw .sameName(other, input) }
      works.append((input, folder + (folder.hasSuffix("/") ? "" : "/") + name))
    }
    return works
  }

  /// The last part of a path, without its ending.
  private static func name(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return String(name) }
    return String(name[..<point])
  }
}
