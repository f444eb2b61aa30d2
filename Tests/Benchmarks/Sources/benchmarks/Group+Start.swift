extension Group {
  /// Start to first prompt, against a bare prompt of readline.
  static let start = Group(rows: [1]) { bench in
    let course = bench.size(1000)
    let runs = try bench.measure([
      try bench.start(course),
      Trial(kind: .firstPrompt("> "), command: bench.programs("prompt")),
    ])
    return [
      Line(
        row: 1, workload: "start to first prompt, course \(course.grouped)", ours: runs[0].wall.time,
        reference: "C readline \(runs[1].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 3.5, excellent: 2)
    ]
  }

  /// The same for a course that is a hundred times as large, against the small one.
  static let largeStart = Group(rows: [2]) { bench in
    let (small, large) = (bench.size(1000), bench.size(100_000))
    let runs = try bench.measure([try bench.start(large), try bench.start(small)], atMost: 2)
    return [
      Line(
        row: 2, workload: "the same, course \(large.grouped)", ours: runs[0].wall.time,
        reference: "ours, course \(small.grouped) \(runs[1].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 1.5, excellent: 1.2)
    ]
  }

  /// The memory at that prompt.
  static let promptMemory = Group(rows: [3]) { bench in
    let course = bench.size(10_000)
    let runs = try bench.measure([try bench.start(course)], atMost: 2)
    return [
      Line(
        row: 3, workload: "peak memory at that prompt, course \(course.grouped)", ours: runs[0].wall.time,
        reference: "–", value: runs[0].peak, must: 25, excellent: 13, unit: .mebibytes)
    ]
  }

  /// From a key to the next prompt, against readline and one durable commit.
  static let keys = Group(rows: [9]) { bench in
    let steps = bench.options.isQuick ? 30 : 300
    let bare = bench.workshop.path("commit.sqlite")
    let (ours, records) = try bench.study(bench.size(1000), asks: false)
    let runs = try bench.measure([
      Trial(
        kind: .keys(steps, "1\\n", prompt: Bench.scenePrompt), command: ours,
        prepare: { _ = try bench.study(bench.size(1000), asks: false) },
        verify: {
          try bench.expect(steps, from: "SELECT count(*) FROM event WHERE kind = 'chose'", in: records)
        }),
      Trial(
        kind: .keys(steps, "1\\n", prompt: "?> "), command: bench.programs("commit", bare),
        prepare: { try bench.workshop.remove(database: bare) },
        verify: { try bench.expect(steps, from: "SELECT count(*) FROM event", in: bare) }),
    ])
    return [
      Line(
        row: 9, workload: "key to next prompt, record on", ours: runs[0].wall.time,
        reference: "C readline + commit \(runs[1].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 3, excellent: 1.5)
    ]
  }
}

extension Bench {
  /// The prompt of a scene: what a start ends with, and what comes after each choice.
  fileprivate static let scenePrompt = "keuze> "

  /// The start of a course of which an attempt was begun; it comes to a prompt in its first scene.
  fileprivate func start(_ scenes: Int) throws -> Trial {
    let (command, records) = try study(scenes)
    return Trial(
      kind: .firstPrompt(Self.scenePrompt), command: command,
      prepare: { _ = try study(scenes) },
      verify: { try expect(1, from: "SELECT count(*) FROM event WHERE kind = 'resumed'", in: records) })
  }

  /// Begins an attempt anew, on a pipe, as far as the first scene; gives what goes on with it, and its record.
  fileprivate func study(_ scenes: Int, asks: Bool = true) throws -> (command: [String], records: String) {
    let records = workshop.path("study-\(scenes)\(asks ? "" : "-choices").sqlite")
    let command = leerwijk(
      "take", try workshop.course(scenes, asks: asks), "--learner", "Proef", "--records", records)
    try workshop.remove(database: records)
    guard try Launch.status(command, Launch.Streams()) == 0 else {
      throw Problem.failed("\(command.joined(separator: " ")) could not begin the course")
    }
    return (command, records)
  }
}
