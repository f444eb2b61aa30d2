extension Group {
  /// Text to course, and the check of it, against CommonMark to HTML.
  static let compiling = Group(rows: [4, 10]) { bench in
    let scenes = bench.size(10_000)
    let runs = try bench.measure([
      try bench.html(scenes), try bench.compile(scenes),
      Trial(command: bench.leerwijk("check", try bench.workshop.course(scenes))),
    ])
    let reference = "cmark → HTML \(runs[0].wall.time)"
    func line(_ row: Int, _ workload: String, _ ours: Runs, must: Double, excellent: Double) -> Line {
      Line(
        row: row, workload: "\(workload), \(scenes.grouped) scenes", ours: ours.wall.time,
        reference: reference,
        value: ours.ratio(to: runs[0]), cpu: ours.ratio(to: runs[0], \.cpu), must: must, excellent: excellent)
    }
    return [
      line(4, "compile only", runs[1], must: 4, excellent: 2.4),
      // A fifth of ChoiceScript's quicktest, which took 22 times as long as cmark.
      line(10, "leerwijk check, all of it", runs[2], must: 4.4, excellent: 3),
    ]
  }

  /// How the time and the memory of compiling grow.
  static let growth = Group(rows: [5, 6]) { bench in
    let (small, large) = (bench.size(10_000), bench.size(100_000))
    let runs = try bench.measure(
      [
        try bench.compile(small), try bench.compile(large), try bench.html(small), try bench.html(large),
      ], atMost: 2)
    return [
      Line(
        row: 5, workload: "growth of compiling, \(small.grouped) → \(large.grouped) scenes",
        ours: "\(runs[0].wall.time) → \(runs[1].wall.time)",
        reference: "cmark → HTML \(Line.times(runs[3].ratio(to: runs[2])))",
        value: runs[1].ratio(to: runs[0]),
        cpu: runs[1].ratio(to: runs[0], \.cpu), must: 12, excellent: 10.5),
      Line(
        row: 6, workload: "peak memory of compiling \(large.grouped) scenes", ours: runs[1].peak.size,
        reference: "cmark → HTML \(runs[3].peak.size)", value: runs[1].peak, must: 540, excellent: 150,
        unit: .mebibytes),
    ]
  }
}

extension Bench {
  fileprivate func html(_ scenes: Int) throws -> Trial {
    let course = try workshop.course(scenes)
    return Trial(command: programs("html", course + "/cursus.md", Workshop.walk(of: course)))
  }

  fileprivate func compile(_ scenes: Int) throws -> Trial {
    Trial(command: drive("compile", try workshop.course(scenes)))
  }
}
