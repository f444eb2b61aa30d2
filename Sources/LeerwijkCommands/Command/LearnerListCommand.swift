import ArgumentParser
import Foundation
import LearnerRecords
import SourceText
import Terminal

/// `learner list`: who learns here.
struct LearnerListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: words("Toon wie er leert.", "Show who learns."),
      usage: words("leerwijk learner list [--json] ...", "leerwijk learner list [--json] ..."),
      discussion: words("Voorbeeld: leerwijk cursist lijst", "Example: leerwijk learner list"),
      aliases: ["lijst"])
  }

  @Flag(name: .customLong("json"), help: help("Als JSON.", "As JSON."))
  var json = false

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  /// A learner as JSON; the version of the form stands in each row.
  private struct Row: Encodable {
    /// A register that the learner is in.
    struct Entry: Encodable {
      let register: String
      let number: String
      let since: String?
    }

    var format = 1
    let name: String
    let added: String
    let lastHere: String
    let registers: [Entry]

    init(_ learner: Learner) {
      name = learner.name
      added = Clock.day(of: learner.createdAt)
      lastHere = Clock.day(of: learner.seenAt)
      registers = learner.registerNumbers.sorted { $0.key < $1.key }.map {
        Entry(register: $0.key, number: $0.value, since: learner.registeredSince[$0.key])
      }
    }
  }

  mutating func run() throws {
    let start = ProgramStart(options)
    let records = try start.openRecords()
    do {
      for learner in try records.learners() {
        start.sink.write(Rendered(Gated((json ? try Self.json(learner) : Self.text(learner)) + "\n")))
      }
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    }
    start.sink.flush()
  }

  private static func text(_ learner: Learner) -> String {
    let numbers = learner.registerNumbers.sorted { $0.key < $1.key }.map { register, number in
      RegisterWords.entry(register, number, since: learner.registeredSince[register])[StartLanguage.current]
    }
    return ([learner.name] + numbers).joined(separator: "\t")
  }

  private static func json(_ learner: Learner) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Row(learner)), as: UTF8.self)
  }
}
