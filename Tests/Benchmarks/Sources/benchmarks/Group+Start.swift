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
    let course = try bench.workshop.course(bench.size(1000), asks: false)
    let (ours, bare) = (bench.workshop.path("keys.sqlite"), bench.workshop.path("commit.sqlite"))
    let steps = bench.options.isQuick ? 30 : 300
    let runs = try bench.measure([
      Trial(
        kind: .keys(steps, start: "\\n", step: "1\\n", prompt: "> "),
        command: bench.leerwijk("take", course, "--records", ours),
        prepare: { try bench.workshop.remove(database: ours) }),
      Trial(
        kind: .keys(steps, start: "\\n", step: "1\\n", prompt: "> "), command: bench.programs("commit", bare),
        prepare: { try bench.workshop.remove(database: bare) }),
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
  /// The start of a course of which an attempt was begun; its record has a few events.
  fileprivate func start(_ scenes: Int) throws -> Trial {
    let records = workshop.path("start-\(scenes).sqlite")
    try workshop.remove(database: records)
    return Trial(
      kind: .firstPrompt("> "), command: leerwijk("take", try workshop.course(scenes), "--records", records))
  }
}
