import ArgumentParser
import Foundation
import SourceText

/// The words of the command line that the argument parser only knows in English, patched in one place.
enum CommandLineWords {
  /// The commands with their Dutch names.
  private static var commands: [String] {
    Leerwijk.configuration.subcommands.flatMap { command in
      [command.configuration.commandName ?? ""] + command.configuration.aliases
    }.filter { !$0.isEmpty && $0 != StartCommand.name } + ["help", "hulp"]
  }

  /// What to say where the first word is no command; nil where it is one or there is none.
  static func unknownCommand(in arguments: [String]) -> Wording? {
    guard let first = arguments.first, !first.hasPrefix("-"), !commands.contains(first) else { return nil }
    let near = NearMiss.nearest(to: first, in: commands)
    let list = commands.joined(separator: ", ")
    return Wording(
      nl: "'\(first)' is geen opdracht. " + (near.map { "Bedoel je 'leerwijk \($0)'?" } ?? "Er is: \(list)."),
      en: "'\(first)' is no command. " + (near.map { "Do you mean 'leerwijk \($0)'?" } ?? "There is: \(list)."))
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
    ("Missing expected argument", "Er ontbreekt"), ("Unknown option", "Ik ken deze optie niet:"),
    ("Did you mean", "Bedoel je"), ("Missing value for", "Er ontbreekt een waarde bij"),
    ("The value ", "De waarde "), (" is invalid for ", " past niet bij "), ("Unexpected argument", "Dit hoort hier niet:"),
    ("for more information.", "voor meer."), ("See '", "Zie '"), ("for detailed help.", "voor meer hulp."),
    ("<subcommand>", "<opdracht>"), ("<options>", "<opties>"), ("(default)", "(vanzelf)"), ("default: ", "anders: "),
    ("Help: ", "Hulp: "), ("values: ", "kies uit: "),
  ]
}
