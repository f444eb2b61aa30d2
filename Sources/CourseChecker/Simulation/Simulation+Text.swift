public import CourseModel
public import SourceText

extension Simulation {
  /// The cells of the longest bar.
  private static let longestBar = 40

  /// The figures as lines of plain text, with a bar for each ten percents of the score.
  public func lines(in language: Language, course titles: [PartID: String]) -> [String] {
    func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }
    var lines = [
      say(
        "\(learners) cursisten, \(policy.rawValue), begingetal \(seed): \(finished) klaar, \(passed) geslaagd.",
        "\(learners) learners, \(policy.rawValue), seed \(seed): \(finished) finished, \(passed) passed.")
    ]
    if let middle = Self.quantile(0.5, of: scores) {
      lines += ["", say("Score (mediaan \(middle) %)", "Score (median \(middle) %)")] + histogram()
    }
    for (part, counts) in endings.sorted(by: { $0.key < $1.key }) {
      let title = titles[part] ?? part.rawValue
      lines += ["", say("Afsluitingen van \(title)", "Endings of \(title)")]
      for (ending, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        lines.append(row(ending, count, of: max(1, counts.values.max() ?? 1)))
      }
    }
    lines += [
      "", say("Keuzes gezien: \(choicesTaken) van \(choices)", "Choices seen: \(choicesTaken) of \(choices)"),
    ]
    for (part, scenes) in unseen.sorted(by: { $0.key < $1.key }) where !scenes.isEmpty {
      let names = scenes.prefix(8).map(\.rawValue).joined(separator: ", ")
      let more = scenes.count > 8 ? ", …" : ""
      lines.append(
        say("Door niemand gezien in \(part): \(names)\(more)", "Seen by nobody in \(part): \(names)\(more)"))
    }
    if let low = Self.quantile(0.1, of: minutes), let middle = Self.quantile(0.5, of: minutes),
      let high = Self.quantile(0.9, of: minutes)
    {
      lines.append(
        say(
          "Minuten: \(middle) in het midden, \(low) tot \(high) voor acht van de tien.",
          "Minutes: \(middle) in the middle, \(low) to \(high) for eight of ten."))
    }
    return lines
  }

  private func histogram() -> [String] {
    let counts = (0...10).map { ten in scores.filter { $0 / 10 == ten || ten == 10 && $0 >= 100 }.count }
    let most = max(1, counts.max() ?? 1)
    return counts.enumerated().map { ten, count in
      let label = ten == 10 ? "100" : "\(ten * 10)-\(ten * 10 + 9)"
      return row(label, count, of: most)
    }
  }

  private func row(_ label: String, _ count: Int, of most: Int) -> String {
    let width = 24
    let shown = label.count > width ? String(label.prefix(width - 1)) + "…" : label
    let pad = String(repeating: " ", count: width - shown.count)
    let bar = String(repeating: "#", count: count * Self.longestBar / most)
    return "  \(pad)\(shown)  \(bar) \(count)"
  }
}
