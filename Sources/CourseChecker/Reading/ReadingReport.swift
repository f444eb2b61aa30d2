internal import CourseModel

/// How a course reads: indicators and an index for the whole, for each part and for each text.
public struct ReadingReport: Sendable, Hashable, Codable {
  /// The texts of one part.
  public struct PartReading: Sendable, Hashable, Codable {
    /// The id of the part.
    public let part: String
    /// Its title.
    public let title: String
    /// What is told and explained.
    public let text: ReadingScore
    /// The questions with their options.
    public let questions: ReadingScore
    /// The words of its longest screen.
    public let longestScreen: Int
    /// The most words between two decisions.
    public let longestStretch: Int
  }

  /// One text: of a page, a scene, a question or its feedback.
  public struct UnitReading: Sendable, Hashable, Codable {
    /// Its file and line.
    public let place: String
    /// The title of what it belongs to.
    public let title: String
    /// `text`, `question` or `feedback`.
    public let kind: String
    /// Its indicators.
    public let score: ReadingScore
  }

  /// The formula of the index: `flesch-douma` or `flesch`.
  public let formula: String
  /// The whole course.
  public let course: ReadingScore
  /// What is told and explained in it.
  public let text: ReadingScore
  /// Its questions with their options.
  public let questions: ReadingScore
  /// Whether the reader is addressed with both `u` and `je`.
  public let mixesAddress: Bool
  /// The parts.
  public let parts: [PartReading]
  /// The texts, in the order of the course.
  public let units: [UnitReading]

  init(_ checked: CheckedCourse, _ units: [ReadingUnit]) {
    let language = checked.course.language
    var screens: [Int: Int] = [:]
    let walks = WalkWords(checked)
    for screen in LongScreenCheck.screens(of: checked.course, walks) {
      if let part = checked.part(of: screen.owner) { screens[part] = max(screens[part] ?? 0, screen.words) }
    }
    let byPart = Dictionary(grouping: units, by: { checked.part(of: $0.owner) })
    formula = language == .nl ? "flesch-douma" : "flesch"
    let whole = ReadingTargetCheck.sum(units) { _ in true }
    course = ReadingScore(whole, language: language)
    text = ReadingScore(ReadingTargetCheck.sum(units) { $0 != .question }, language: language)
    questions = ReadingScore(ReadingTargetCheck.sum(units) { $0 == .question }, language: language)
    mixesAddress = whole.formalAddress > 0 && whole.informalAddress > 0
    parts = checked.course.parts.enumerated().map { index, part in
      PartReading(
        part: part.id.rawValue, title: part.title,
        text: ReadingScore(
          ReadingTargetCheck.sum(byPart[index] ?? []) { $0 != .question }, language: language),
        questions: ReadingScore(
          ReadingTargetCheck.sum(byPart[index] ?? []) { $0 == .question }, language: language),
        longestScreen: screens[index] ?? 0,
        longestStretch: LongStretchCheck.longest(in: part, walks.beats[index]))
    }
    self.units = units.map { unit in
      UnitReading(
        place: checked.places.label(checked.places.heading(unit.owner)), title: checked.title(of: unit.owner),
        kind: unit.kind.rawValue, score: ReadingScore(unit.counts, language: language))
    }
  }
}
