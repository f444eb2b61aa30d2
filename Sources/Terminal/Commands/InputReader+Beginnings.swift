import SourceText

/// Lines that are only the beginning of something, words out of it, or near to it.
extension InputReader {
  func byOptionsBeginning(_ typed: String) -> Reading? {
    guard typed.count >= 2 else { return nil }
    let begun = folded.indices.filter { folded[$0].hasPrefix(typed) }
    if begun.count == 1 { return .option(begun[0]) }
    return begun.isEmpty ? nil : .ambiguous(begun.map { options[$0].text })
  }

  func byCommandsBeginning(_ typed: String) -> Reading? {
    guard typed.count >= 2 else { return nil }
    let commands = CommandWords.table.filter { words in words.words.contains { $0.hasPrefix(typed) } }
    if commands.count == 1, let words = commands.first {
      // Behind a command that was only begun nothing can stand; one that needs a target asks for it.
      return .command(words.command(""))
    }
    if commands.count > 1 {
      return .ambiguous(commands.compactMap { $0.words.first { $0.hasPrefix(typed) } })
    }
    return nil
  }

  func byWords(_ typed: String) -> Reading? {
    guard typed.count >= 2 else { return nil }
    let wanted = typed.split(separator: " ")
    let holding = folded.indices.filter { index in
      let words = folded[index].split(separator: " ")
      return wanted.allSatisfy { words.contains($0) }
    }
    if holding.count == 1 { return .option(holding[0]) }
    return holding.count > 1 ? .ambiguous(holding.map { options[$0].text }) : nil
  }

  func near(_ typed: String) -> Reading? {
    guard typed.count >= 3 else { return nil }
    var names: [String: (text: String, key: String)] = [:]
    for words in CommandWords.table {
      for word in words.words where word.count >= 3 { names[word] = (word, word) }
    }
    for (index, option) in options.enumerated() {
      names[folded[index]] = (option.text, option.key)
      for word in folded[index].split(separator: " ") where word.count >= 4 {
        names[String(word)] = (option.text, option.key)
        if word.hasPrefix(typed) { names[typed + "…"] = (option.text, option.key) }
      }
    }
    if let partial = names[typed + "…"] { return .near(partial.text, key: partial.key) }
    guard let nearest = NearMiss.nearest(to: typed, in: names.keys.sorted()), let found = names[nearest]
    else {
      return nil
    }
    return .near(found.text, key: found.key)
  }
}
