import Foundation
import Workloads

extension Group {
  /// Durable answers, a transaction each, against the same in C.
  static let appending = Group(rows: [17]) { bench in
    let count = bench.size(5000)
    let rows = "SELECT count(*) FROM event"
    let (ours, bare) = (bench.workshop.path("append.sqlite"), bench.workshop.path("append-c.sqlite"))
    let runs = try bench.measure([
      Trial(
        kind: .inside, command: bench.drive("append", ours, String(count)),
        prepare: { try bench.workshop.remove(database: ours) },
        verify: { try bench.expect(count, from: rows, in: ours) }),
      Trial(
        kind: .inside, command: bench.programs("store", "append", bare, String(count)),
        prepare: { try bench.workshop.remove(database: bare) },
        verify: { try bench.expect(count, from: rows, in: bare) }),
    ])
    return [
      Line(
        row: 17, workload: "\(count.grouped) durable answers", ours: runs[0].wall.time,
        reference: "SQLite in C, FULL \(runs[1].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 1.25, excellent: 1.08)
    ]
  }

  /// A bulk load, against a program that reads SQL.
  static let loading = Group(rows: [18]) { bench in
    let count = bench.size(1_000_000)
    let rows = "SELECT count(*) FROM event"
    let (ours, bare) = (bench.workshop.path("load.sqlite"), bench.workshop.path("load-c.sqlite"))
    let runs = try bench.measure(
      [
        Trial(
          command: bench.drive("load", ours, String(count)),
          prepare: { try bench.workshop.remove(database: ours) },
          verify: { try bench.expect(count, from: rows, in: ours) }),
        Trial(
          command: bench.programs("store", "load", bare), input: try bench.workshop.statements(count),
          prepare: { try bench.workshop.remove(database: bare) },
          verify: { try bench.expect(count, from: rows, in: bare) }),
      ], atMost: 3)
    return [
      Line(
        row: 18, workload: "bulk load of \(count.grouped) events", ours: runs[0].wall.time,
        reference: "SQL read in C \(runs[1].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 1.5, excellent: 1)
    ]
  }

  /// One attempt taken up out of a long log, against a query by index over the same file.
  static let resuming = Group(rows: [19]) { bench in
    let (file, count) = try bench.log()
    let query = "SELECT body FROM event WHERE attempt = \(Log.shortAttempt) ORDER BY number"
    let runs = try bench.measure([
      Trial(command: bench.drive("resume", file)),
      Trial(command: bench.programs("store", "query", file, query)),
    ])
    return [
      Line(
        row: 19, workload: "resume \(Log.short) events out of \(count.grouped)", ours: runs[0].wall.time,
        reference: "query in C \(runs[1].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 3, excellent: 1.5)
    ]
  }

  /// All answers counted by question, against SQL over the bodies; for "excellent" against reading all bodies.
  static let reporting = Group(rows: [20]) { bench in
    let (file, count) = try bench.log()
    let json = """
      SELECT json_extract(body, '$.deed.answered.question'), count(*), sum(result = 'right') FROM event
      WHERE kind = 'answered' GROUP BY 1
      """
    let runs = try bench.measure([
      Trial(command: bench.drive("report", file)),
      Trial(command: bench.programs("store", "query", file, json)),
      Trial(command: bench.programs("store", "query", file, "SELECT count(*), sum(length(body)) FROM event")),
    ])
    return [
      Line(
        row: 20, workload: "report per question over \(count.grouped) events", ours: runs[0].wall.time,
        reference: "json \(runs[1].wall.time) / scan \(runs[2].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 1, excellent: 4, finer: runs[0].ratio(to: runs[2]))
    ]
  }
}

extension Bench {
  /// The log of many events, made once.
  fileprivate func log() throws -> (file: String, events: Int) {
    let count = size(1_000_000)
    let file = workshop.path("log-\(count).sqlite")
    if FileManager.default.fileExists(atPath: file) { return (file, count) }
    let unfinished = workshop.path("log.sqlite")
    try workshop.remove(database: unfinished)
    _ = try run(Trial(command: drive("load", unfinished, String(count))))
    try FileManager.default.moveItem(atPath: unfinished, toPath: file)
    return (file, count)
  }
}
