import SourceText

/// Something that can be chosen at a prompt.
public struct Answerable: Sendable, Hashable {
  /// The number or the letter that chooses it.
  public let key: String
  /// Its text.
  public let text: String

  /// Makes a choice.
  public init(key: String, text: String) {
    self.key = key
    self.text = text
  }
}

/// What a typed line means at a prompt.
public enum Reading: Sendable, Hashable {
  /// Nothing was typed.
  case empty
  /// The option with this index.
  case option(Int)
  /// Several options, in the order in which they were typed.
  case options([Int])
  /// A command.
  case command(Command)
  /// It fits several; their texts.
  case ambiguous([String])
  /// A number that no option has; how many there are.
  case outOfRange(Int)
  /// It fits nothing, but is near something: what that is, and what to type for it.
  case near(String, key: String)
  /// It fits nothing.
  case unknown
}

/// Reads what learners type: numbers, letters, the beginning of words, commands in both languages.
///
/// The order is: an option's whole text, its key, a command by itself, the beginning of an option of at least
/// two letters, a command with something behind it, the beginning of a command, words that stand in an option.
/// Something that is only near is proposed, never done.
public struct InputReader: Sendable {
  /// What can be chosen.
  public let options: [Answerable]
  /// Whether several may be chosen.
  public let takesSeveral: Bool
  let folded: [String]

  /// Makes a reader for a prompt.
  public init(options: [Answerable] = [], takesSeveral: Bool = false) {
    self.options = options
    self.takesSeveral = takesSeveral
    folded = options.map { Self.fold($0.text) }
  }

  /// Reads a line.
  public func read(_ line: String) -> Reading {
    let typed = Self.fold(line)
    guard !typed.isEmpty else {
      return line.contains("?") ? .command(.help) : .empty
    }
    if let whole = folded.firstIndex(of: typed) { return .option(whole) }
    if let chosen = keyed(line) { return chosen }
    if let command = Self.bareCommand(typed) { return .command(command) }
    if let begun = byOptionsBeginning(typed) { return begun }
    if let command = Self.commandWithTarget(typed, line) { return .command(command) }
    return byCommandsBeginning(typed) ?? byWords(typed) ?? near(typed) ?? .unknown
  }

  /// Small letters without accents, outer punctuation and polite words.
  static func fold(_ text: String) -> String {
    let polite: Set<Substring> = ["alsjeblieft", "alstublieft", "aub", "graag", "please", "pls"]
    let plain = LetterFolding.fold(text).map { "\"'“”‘’«».!?,;:()".contains($0) && $0 != ":" ? " " : $0 }
    let words = String(plain).split(separator: " ").filter { !polite.contains($0) }
    return words.joined(separator: " ")
  }

  // MARK: - Keys

  private func keyed(_ line: String) -> Reading? {
    let pieces = Self.keys(in: line)
    guard !pieces.isEmpty else { return nil }
    let indices = pieces.map { piece in options.firstIndex { $0.key == piece } }
    let found = indices.compactMap { $0 }
    if found.count == pieces.count {
      if found.count == 1 { return .option(found[0]) }
      return takesSeveral ? .options(found) : nil
    }
    let isNumeric = pieces.allSatisfy { $0.allSatisfy(\.isNumber) }
    return isNumeric && options.contains { $0.key.allSatisfy(\.isNumber) } ? .outOfRange(options.count) : nil
  }

  /// The keys in `a c`, `a,c`, `1 en 3`, `b)`; empty if the line holds anything else.
  private static func keys(in line: String) -> [String] {
    let separated = LetterFolding.fold(line).map { $0.isLetter || $0.isNumber ? $0 : " " }
    var pieces = String(separated).split(separator: " ").map(String.init).filter { $0 != "en" && $0 != "and" }
    if pieces.count == 1, pieces[0].count > 1, pieces[0].allSatisfy({ $0.isLetter && $0 <= "h" }) {
      let letters = pieces[0].map { String($0) }
      if Set(letters).count == letters.count { pieces = letters }
    }
    let isKey = { (piece: String) in piece.allSatisfy(\.isNumber) && piece.count <= 3 || piece.count == 1 }
    return pieces.allSatisfy(isKey) ? pieces : []
  }

  // MARK: - Commands

  /// The command that a folded line is by itself.
  static func bareCommand(_ typed: String) -> Command? {
    CommandWords.table.first { $0.letters.contains(typed) || $0.words.contains(typed) }?.command("")
  }

  private static func commandWithTarget(_ typed: String, _ line: String) -> Command? {
    for words in CommandWords.table where words.takesTarget {
      for word in words.words + words.letters where typed.hasPrefix(word + " ") {
        return words.command(Self.target(of: line, words: word.split(separator: " ").count))
      }
    }
    return nil
  }

  /// What stands behind a command's words, as it was typed.
  private static func target(of line: String, words: Int) -> String {
    line.split(separator: " ").dropFirst(words).joined(separator: " ")
  }
}
