import Foundation

/// A program as it is measured.
struct Trial {
  /// How it is measured.
  enum Kind {
    /// From before the fork to after the wait.
    case whole
    /// By the seconds that it tells itself, without its start and preparations.
    case inside
    /// In a terminal, until it first asks.
    case firstPrompt(String)
    /// In a terminal, from a key to the next prompt.
    case keys(Int, String, prompt: String)
  }

  var kind = Kind.whole
  let command: [String]
  /// The file that it reads on standard input.
  var input: String?
  /// What is in its environment beside what is in that of all.
  var variables: [String: String] = [:]
  /// What has to be done before each run.
  var prepare: () throws -> Void = {}
  /// Throws where a run did not do what is measured: a program that asks something else is soon at a prompt.
  var verify: () throws -> Void = {}
}

extension Bench {
  /// Runs the trials in turn, A B C A B C …, after one warm-up of each, and gives the runs of each.
  func measure(_ trials: [Trial], atMost most: Int = .max) throws -> [Runs] {
    var runs = trials.map { _ in Runs() }
    for round in 0...min(options.runs, most) {
      for (number, trial) in trials.enumerated() {
        let figures = try run(trial)
        if round > 0 { runs[number].all.append(figures) }
      }
    }
    return runs
  }

  /// Runs a trial once.
  func run(_ trial: Trial) throws -> Figures {
    try trial.prepare()
    let (result, told) = (workshop.path("figures"), workshop.path("told"))
    let streams = Launch.Streams(input: trial.input, output: nil, errors: told)
    let status = try Launch.status(
      probe(trial.kind, result) + trial.command, streams, with: trial.variables)
    let words = status == 0 ? try numbers(in: result) : []
    guard words.count == 4, words[3] == 0 else {
      throw Problem.failed("\(trial.command.joined(separator: " ")) failed:\n\(try text(told).suffix(2000))")
    }
    try trial.verify()
    let figures = Figures(wall: words[0], cpu: words[1], peak: words[2] / 1024)
    guard case .inside = trial.kind else { return figures }
    let own = try numbers(in: told)
    guard own.count > 1 else {
      throw Problem.failed("\(trial.command.joined(separator: " ")) told no seconds")
    }
    return Figures(wall: own[0], cpu: own[1], peak: figures.peak)
  }

  private func probe(_ kind: Trial.Kind, _ result: String) -> [String] {
    switch kind {
    case .whole, .inside: programs("probe", "run", result)
    case .firstPrompt(let prompt): programs("probe", "first", result, prompt)
    case .keys(let steps, let keys, let prompt):
      programs("probe", "keys", result, String(steps), keys, prompt)
    }
  }

  /// Throws unless a query gives `expected`.
  func expect(_ expected: Int, from query: String, in database: String) throws {
    let answer = workshop.path("answer")
    let status = try Launch.status(
      programs("store", "query", database, query), Launch.Streams(output: answer))
    let found = try numbers(in: answer)
    guard status == 0, found == [Double(expected)] else {
      throw Problem.failed(
        "what was measured is not what was meant: \(query) in \(database) gave \(found), not \(expected)")
    }
  }

  private func numbers(in path: String) throws -> [Double] {
    try text(path).split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
