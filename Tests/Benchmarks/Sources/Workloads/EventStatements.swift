/// The events of a bulk load as SQL, for a program that reads SQL: one statement a line, one transaction.
public enum EventStatements {
  /// The first line.
  public static let opening = "BEGIN;\n"
  /// The last line.
  public static let closing = "COMMIT;\n"

  /// The line of one event.
  public static func line(_ number: Int, _ chance: inout Chance) -> String {
    let second = number % 86400
    let time = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let body = """
      {"q":"v\(chance.below(1000))","given":[\(chance.below(4))],"right":\(chance.below(10) < 6),\
      "ms":\(chance.below(90000)),"attempt":\(1 + chance.below(3)),"scene":"s\(chance.below(10000))"}
      """
    return """
      INSERT INTO event(at, learner, kind, body) VALUES('2026-01-01T\(time.joined(separator: ":"))Z',\
      'l\(chance.below(200))','answered','\(body)');\n
      """
  }
}
