import ArgumentParser
import Foundation
import SourceText

/// The words of the command line that the argument parser only knows in English, patched in one place.
enum CommandLineWords {
  /// The commands with their Dutch names.
  private static var commands: [String] {
    names(of: Leerwijk.configuration.subcommands).filter { $0 != StartCommand.name } + ["help", "hulp"]
  }

  private static func names(of commands: [any ParsableCommand.Type]) -> [String] {
    commands.flatMap { [$0.configuration.commandName ?? ""] + $0.configuration.aliases }
  }

  /// The arguments, with every way to ask for help as the one that the parser reads in the same way everywhere.
  static func understood(_ arguments: [String]) -> [String] {
    // What a shell asks while a line is typed holds that line, which may ask for help itself.
    if arguments.first == "---completion" { return arguments }
    if arguments.first == "hulp" { return ["help"] + arguments.dropFirst() }
    guard !Set(arguments).isDisjoint(with: ["-h", "--help"]) else { return arguments }
    let words = Array(arguments.prefix { !$0.hasPrefix("-") })
    let own = nested(behind: words.first ?? "").contains(words.dropFirst().first ?? "")
    return ["help"] + words.prefix(own ? 2 : 1)
  }

  /// Whether help is asked for the program as a whole; the parser would give that of the start menu.
  static func asksForOverview(_ arguments: [String]) -> Bool { arguments == ["help"] }

  /// The command with a name, unless it has commands within.
  static func command(named name: String?) -> (any ParsableCommand.Type)? {
    Leerwijk.configuration.subcommands.first { command in
      let known = command.configuration
      return known.subcommands.isEmpty && (known.commandName == name || known.aliases.contains(name ?? ""))
    }
  }

  /// What to say where a word that should be a command is none; nil where all is well.
  static func unknownCommand(in arguments: [String]) -> Wording? {
    guard let first = arguments.first, !first.hasPrefix("-") else { return nil }
    if !commands.contains(first) { return unknown(first, among: commands, behind: "leerwijk") }
    guard let second = arguments.dropFirst().first, !second.hasPrefix("-") else { return nil }
    if first == "help" {
      return commands.contains(second) ? nil : unknown(second, among: commands, behind: "leerwijk help")
    }
    let nested = nested(behind: first)
    guard !nested.isEmpty, !nested.contains(second) else { return nil }
    return unknown(second, among: nested, behind: "leerwijk \(first)")
  }

  /// The commands within a command, such as those of `learner`; none where it has none.
  private static func nested(behind word: String) -> [String] {
    let owner = Leerwijk.configuration.subcommands.first { names(of: [$0]).contains(word) }
    return owner.map { names(of: $0.configuration.subcommands) } ?? []
  }

  private static func unknown(_ word: String, among known: [String], behind program: String) -> Wording {
    let near = NearMiss.nearest(to: word, in: known)
    let list = known.joined(separator: ", ")
    return Wording(
      nl: "'\(word)' is geen opdracht. "
        + (near.map { "Bedoel je '\(program) \($0)'?" } ?? "Er is: \(list)."),
      en: "'\(word)' is no command. "
        + (near.map { "Do you mean '\(program) \($0)'?" } ?? "There is: \(list)."))
  }

  /// Ends the program as the error asks: help on standard output, what is wrong on standard error.
  static func end(with error: any Error) -> Never {
    let code = Leerwijk.exitCode(for: error)
    let message = Leerwijk.fullMessage(for: error)
    if code == .success {
      print(OutputGate.clean(translated(message)))
    } else if !(error is ExitCode), !message.isEmpty {
      StandardError.say(translated(message))
    }
    Foundation.exit(code.rawValue)
  }

  private static func translated(_ message: String) -> String {
    guard StartLanguage.current == .nl else { return message }
    return dutch.reduce(message) { text, pair in text.replacingOccurrences(of: pair.0, with: pair.1) }
  }

  private static let dutch = [
    ("OVERVIEW: ", "WAT: "), ("USAGE: ", "GEBRUIK: "), ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"),
    ("SUBCOMMANDS:", "OPDRACHTEN:"), ("Error: ", "Fout: "), ("Usage: ", "Gebruik: "),
    ("Show the version.", "Toon de versie."), ("Show help information.", "Toon deze hulp."),
    ("Can't generate completion scripts for ", "Er is geen aanvulscript voor "),
    ("Please use --generate-completion-script=<shell> with one of:", "Kies --generate-completion-script="),
    ("Missing expected argument", "Er ontbreekt"), ("Unknown option", "Ik ken deze optie niet:"),
    ("Did you mean", "Bedoel je"), ("Missing value for", "Er ontbreekt een waarde bij"),
    ("The value ", "De waarde "), (" is invalid for ", " past niet bij "),
    ("Unexpected argument", "Dit hoort hier niet:"), (" unexpected arguments: ", " dingen horen hier niet: "),
    ("for more information.", "voor meer."), ("See '", "Zie '"), ("for detailed help.", "voor meer hulp."),
    ("<subcommand>", "<opdracht>"), ("<options>", "<opties>"), ("(default)", "(vanzelf)"),
    ("default:", "anders:"),
    ("Help: ", "Hulp: "), ("values: ", "kies uit: "),
    (". Please provide one of ", ". Kies uit "), ("' or '", "' of '"),
  ]
}
