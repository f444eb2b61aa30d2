extension Group {
  /// A walk at random on which all text is produced, against a walk over the text in C.
  static let walking = Group(rows: [8]) { bench in
    let (course, steps) = (try bench.workshop.course(bench.size(1000)), bench.size(100_000))
    let ours = bench.drive("walk", course, String(steps))
    let limit = bench.programs("walk", Workshop.walk(of: course), String(steps))
    let runs = try bench.measure([
      Trial(command: ours), Trial(command: limit), Trial(kind: .inside, command: ours),
      Trial(kind: .inside, command: limit),
    ])
    let rate = Int(Double(steps) / runs[2].wall)
    func line(_ workload: String, _ ours: Runs, _ limit: Runs) -> Line {
      Line(
        row: 8, workload: workload, ours: ours.wall.time, reference: "C over the text \(limit.wall.time)",
        value: ours.ratio(to: limit), cpu: ours.ratio(to: limit, \.cpu), must: 17, excellent: 6)
    }
    return [
      line("walk of \(steps.grouped) steps, with compiling", runs[0], runs[1]),
      line("in play: \(rate.grouped) steps a second", runs[2], runs[3]),
    ]
  }

  /// Answers in memory, against a byte an answer in C.
  static let marking = Group(rows: [15]) { bench in
    let answers = bench.size(1_000_000)
    let runs = try bench.measure([
      Trial(kind: .inside, command: bench.drive("mark", String(answers))),
      Trial(kind: .inside, command: bench.programs("mark", String(answers))),
    ])
    return [
      // Ten times as fast as R's CTT, which needs a hundred times the C.
      Line(
        row: 15, workload: "mark \(answers.grouped) answers in memory", ours: runs[0].wall.time,
        reference: "C over bytes \(runs[1].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 10, excellent: 4)
    ]
  }
}
