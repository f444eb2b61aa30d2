import SourceText
import Terminal

/// What a line means where a name is asked for: commands are no names, nor is what has no letter.
enum NameReading {
  case empty
  case name(String)
  case help
  case quit
  case back
  /// It is no name; why.
  case refused(Wording)

  init(_ line: String) {
    if InputReader.isCommand(line) || InputReader.commandInFreeText(line) != nil {
      self = Self.command(line)
    } else if line.isEmpty {
      self = .empty
    } else if line.allSatisfy(\.isWhitespace) || line.contains(where: \.isLetter) {
      self = .name(line)
    } else {
      self = .refused(
        Wording(nl: "In een naam staat minstens één letter.", en: "A name has at least one letter."))
    }
  }

  private static func command(_ line: String) -> NameReading {
    switch InputReader().read(line) {
    case .command(.help): return .help
    case .command(.quit): return .quit
    case .command(.back): return .back
    case .command, .empty, .option, .options, .ambiguous, .outOfRange, .near, .unknown:
      let typed = String(line.prefix(40))
      return .refused(
        Wording(
          nl: "\"\(typed)\" is een opdracht en geen naam. Typ je naam.",
          en: "\"\(typed)\" is a command and no name. Type your name."))
    }
  }
}
