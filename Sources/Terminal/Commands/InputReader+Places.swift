public import SourceText

extension InputReader {
  /// The command that a line is where free text is typed: only a whole command word, so that no answer is
  /// taken for one; the single letters mean nothing there.
  public static func commandInFreeText(_ line: String) -> Command? {
    let typed = fold(line)
    if typed.isEmpty, line.contains("?") { return .help }
    let free: Set<String> = [
      "stoppen", "quit", ":q", "exit", "hulp", "help", "tip", "hint", "sla over", "skip",
      "sla deel over", "sla dit deel over", "pass over", "pass this part over", "kijk", "look",
      "menu", "terug", "back", "ongedaan", "undo", "voortgang", "progress", "notitieboek", "notebook",
      "hulplijnen", "helplines", "verslag", "transcript", "certificaat", "certificate", "instellingen",
      "settings",
    ]
    if free.contains(typed) { return bareCommand(typed) }
    return place(typed)
  }
}

extension InputReader {
  /// `les 1.2` or `deel 3`: a word with just a number behind it.
  private static func place(_ typed: String) -> Command? {
    let words = typed.split(separator: " ")
    guard words.count >= 2, words.dropFirst().allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
    let target = words.dropFirst().joined(separator: ".")
    let command = CommandWords.table.first { $0.words.contains(String(words[0])) }
    guard let command, command.kind == .lesson || command.kind == .part else { return nil }
    return command.command(target)
  }

  /// Whether a line is a command, so that it can be no name.
  public static func isCommand(_ line: String) -> Bool { bareCommand(fold(line)) != nil }

  /// The command words that TAB proposes in a language.
  public static func commandCompletions(_ language: Language) -> [String] {
    CommandWords.completions(language)
  }

  /// Reads the name of a place behind `ga`: commands mean nothing there.
  public func readPlace(_ line: String) -> Reading {
    let typed = Self.fold(line)
    guard !typed.isEmpty else { return .empty }
    let names = options.map { Self.fold($0.text) }
    if let whole = names.firstIndex(of: typed) { return .option(whole) }
    let begun = names.indices.filter { index in
      names[index].hasPrefix(typed) || names[index].split(separator: " ").contains { $0.hasPrefix(typed) }
    }
    if begun.count == 1 { return .option(begun[0]) }
    if begun.count > 1 { return .ambiguous(begun.map { options[$0].text }) }
    let words = names.enumerated().flatMap { index, name in
      name.split(separator: " ").map { (String($0), index) }
    }
    guard let near = NearMiss.nearest(to: typed, in: words.map(\.0)),
      let found = words.first(where: { $0.0 == near })
    else {
      return .unknown
    }
    return .near(options[found.1].text, key: "")
  }
}
