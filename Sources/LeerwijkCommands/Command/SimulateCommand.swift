public import ArgumentParser
public import CourseChecker
import CourseModel
import Foundation
import SourceText
import Terminal

/// `simulate PATH`: what many made-up learners would make of a course.
struct SimulateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "simulate",
      abstract: words("Laat verzonnen cursisten een cursus doen.", "Let made-up learners take a course."),
      discussion: words(
        "Voorbeeld: leerwijk simulate Courses/polarisatie --policy guess",
        "Example: leerwijk simulate Courses/polarisatie --policy guess"),
      aliases: ["simuleer"])
  }

  @Argument(help: help("De cursus.", "The course."), completion: .course)
  var path: String

  @Option(name: .customLong("learners"), help: help("Hoeveel cursisten.", "How many learners."))
  var learners = 200

  @Option(
    name: .customLong("policy"),
    help: help(
      "Hoe zij antwoorden: random, best, worst of guess.", "How they answer: random, best, worst or guess."))
  var policy = Policy.random

  @Option(name: .customLong("seed"), help: help("Het begingetal.", "The seed."))
  var seed: UInt64 = 1

  @Flag(name: .customLong("json"), help: help("Als JSON.", "As JSON."))
  var json = false

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  /// The most learners of one run.
  private static let mostLearners = 100_000

  mutating func validate() throws {
    guard (1...Self.mostLearners).contains(learners) else {
      throw ValidationError(
        words("Kies 1 tot \(Self.mostLearners) cursisten.", "Choose 1 to \(Self.mostLearners) learners."))
    }
  }

  mutating func run() throws {
    let start = ProgramStart(options)
    let (_, _, course) = try start.load(path)
    let total = learners
    let progress = ProgressLine(of: total, language: start.language)
    let simulation = Simulation.run(course, learners: learners, policy: policy, seed: seed) { done in
      progress.show(done)
    }
    start.sink.write(
      Rendered(Gated(try json ? document(simulation) : text(simulation, course, start.language))))
    start.sink.flush()
  }

  private func text(_ simulation: Simulation, _ course: Course, _ language: Language) -> String {
    let titles = Dictionary(uniqueKeysWithValues: course.parts.map { ($0.id, $0.title) })
    return simulation.lines(in: language, course: titles).joined(separator: "\n") + "\n"
  }

  /// The figures as one JSON document.
  private struct Document: Encodable {
    let format: Int
    let learners: Int
    let policy: String
    let seed: UInt64
    let finished: Int
    let passed: Int
    let scores: [Int]
    let endings: [String: [String: Int]]
    let unseen: [String: [String]]
    let choicesTaken: Int
    let choices: Int
    let minutes: [Int]
  }

  private func document(_ simulation: Simulation) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let document = Document(
      format: Simulation.format, learners: simulation.learners, policy: simulation.policy.rawValue,
      seed: simulation.seed, finished: simulation.finished, passed: simulation.passed,
      scores: simulation.scores,
      endings: Dictionary(uniqueKeysWithValues: simulation.endings.map { ($0.key.rawValue, $0.value) }),
      unseen: Dictionary(
        uniqueKeysWithValues: simulation.unseen.map { ($0.key.rawValue, $0.value.map(\.rawValue)) }),
      choicesTaken: simulation.choicesTaken, choices: simulation.choices, minutes: simulation.minutes)
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }
}

extension Policy: ExpressibleByArgument {}
