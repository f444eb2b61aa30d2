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
    case keys(Int, start: String, step: String, prompt: String)
  }

  var kind = Kind.whole
  let command: [String]
  /// The file that it reads on standard input.
  var input: String?
  /// What has to be done before each run.
  var prepare: () throws -> Void = {}
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
    let status = try Launch.status(probe(trial.kind, result) + trial.command, streams)
    let words = status == 0 ? try numbers(in: result) : []
    guard words.count == 4, words[3] == 0 else {
      throw Problem.failed("\(trial.command.joined(separator: " ")) failed:\n\(try text(told).suffix(2000))")
    }
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
    case .keys(let steps, let start, let step, let prompt):
      programs("probe", "keys", result, String(steps), start, step, prompt)
    }
  }

  private func numbers(in path: String) throws -> [Double] {
    try text(path).split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
