/// Rows that are measured together.
struct Group: Sendable {
  let rows: [Int]
  let measure: @Sendable (Bench) throws -> [Line]

  /// All that can be measured now, in order.
  static let all = [
    start, largeStart, promptMemory, compiling, growth, checkingAgain, walking, keys, marking, appending,
    loading, resuming,
    reporting, verifying, verifyingOne, paper, papers,
  ]
}
