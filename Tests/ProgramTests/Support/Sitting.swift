import PseudoTerminal

/// A learner at a terminal: types a line when there is a prompt, and reads until the next one.
final class Sitting {
  let terminal: PseudoTerminal
  /// What came since the line before.
  private(set) var last = ""

  /// Starts the program and waits for its first prompt.
  init(
    _ home: Home, _ arguments: [String] = ["take", "polarisatie", "--learner", "Noor", "--seed", "7"],
    environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80
  ) throws {
    terminal = try home.terminal(arguments, environment: environment, rows: rows, columns: columns)
    last = try terminal.wait(from: 0) { Self.prompt(at: $0) != nil }
  }

  /// The word of the prompt that waits.
  var prompt: String { Self.prompt(at: last) ?? "" }

  /// Types a line, and reads until the next prompt.
  @discardableResult
  func type(_ line: String) throws -> String { try press(line + "\r") }

  /// Presses keys that give another prompt.
  @discardableResult
  func press(_ keys: String) throws -> String { try press(Array(keys.utf8)) }

  @discardableResult
  func press(_ keys: [UInt8]) throws -> String {
    let start = terminal.transcript.count
    try terminal.send(keys)
    last = try terminal.wait(from: start) { text in
      text.contains(where: \.isNewline) && Self.prompt(at: text) != nil
    }
    return last
  }

  /// Types a line that ends the program, and gives how it ended.
  func leave(_ keys: String = "stoppen\r") throws -> PseudoTerminal.Ending {
    let start = terminal.transcript.count
    try terminal.send(keys)
    let ending = try terminal.waitForEnd()
    last = String(decoding: terminal.transcript[start...], as: UTF8.self)
    return ending
  }

  /// Presses Enter until a prompt with this word comes.
  func enter(until wanted: String) throws {
    for _ in 0..<60 where prompt != wanted { try type("") }
    guard prompt == wanted else { throw PseudoTerminal.Failure.missing(wanted, unread: last) }
  }

  /// The word of the prompt at the end of a text: a short row of small letters and "> ".
  static func prompt(at text: String) -> String? {
    let plain = text.replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "")
    guard plain.hasSuffix("> ") else { return nil }
    let row = plain.dropLast(2).split(omittingEmptySubsequences: false) { $0.isNewline }.last ?? ""
    return !row.isEmpty && row.allSatisfy { $0.isLowercase || $0 == " " || $0 == "/" } ? String(row) : nil
  }
}

extension String {
  /// The text without the marks that style it, and with plain line ends.
  var unstyled: String { replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "").replacing("\r\n", with: "\n") }

  /// The words of the text with one space between them, however it was wrapped.
  var flowing: String { split { $0.isWhitespace }.joined(separator: " ") }
}
