public import SourceText

/// What a conversion could not keep, line by line: nothing is lost in silence.
public struct ConversionReport: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// It is gone.
    case lost
    /// It is there in another form, which may mean something else.
    case approximated
    /// Nothing is gone; something to know or to do.
    case note
  }

  /// Where something stands.
  public enum Place: Sendable, Hashable {
    /// A 1-based line of the file that was read.
    case line(Int)
    /// The id of a part, a question or a scene of the course that was written.
    case item(String)
    /// The whole.
    case whole
  }

  /// Something that could not be kept as it was.
  public struct Entry: Sendable, Hashable {
    /// Where it stands.
    public let place: Place
    /// What it is.
    public let finding: ConversionFinding

    /// Makes an entry.
    public init(place: Place, finding: ConversionFinding) {
      self.place = place
      self.finding = finding
    }

    /// How much it matters: each finding has one severity.
    public var severity: Severity { finding.severity }
  }

  /// The most entries that are kept; a file of noise would give millions.
  public static let most = 5000

  /// What was found, in the order in which it was found.
  public private(set) var entries: [Entry] = []
  /// How many more there were than are kept.
  public private(set) var omitted = 0

  /// Makes an empty report.
  public init() {}

  /// Adds a finding; the same one at the same place counts once in a row.
  public mutating func add(_ finding: ConversionFinding, at place: Place) {
    let entry = Entry(place: place, finding: finding)
    guard entries.last != entry else { return }
    guard entries.count < Self.most else {
      omitted += 1
      return
    }
    entries.append(entry)
  }

  /// Adds several findings at one place.
  public mutating func add(_ findings: [ConversionFinding], at place: Place) {
    for finding in findings { add(finding, at: place) }
  }

  /// Adds what another report holds.
  public mutating func add(_ other: ConversionReport) {
    for entry in other.entries { add(entry.finding, at: entry.place) }
    omitted += other.omitted
  }

  /// Whether nothing was lost and nothing approximated.
  public var isLossless: Bool { omitted == 0 && entries.allSatisfy { $0.severity == .note } }

  /// The number of entries of a severity.
  public func count(_ severity: Severity) -> Int { entries.count { $0.severity == severity } }

  /// The report, a line an entry: `FILE:LINE: lost: …`, and `COURSE ITEM: …` for what was written.
  ///
  /// Sorted by line where there are lines. All text has passed the output gate.
  public func text(file: String, language: Language) -> String {
    var lines = sorted.map { line($0, file, language) }
    if omitted > 0 {
      lines.append(OutputGate.cleanLine("\(file): \(ConversionFinding.omitted(omitted).words[language])"))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The entries by line; those without a line keep their order, before and after.
  public var sorted: [Entry] {
    entries.enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(\.element)
  }

  private func key(_ entry: Entry) -> Int {
    if case .line(let line) = entry.place { line } else { 0 }
  }

  private func line(_ entry: Entry, _ file: String, _ language: Language) -> String {
    let place =
      switch entry.place {
      case .line(let line): "\(file):\(line)"
      case .item(let id): "\(file) \(id)"
      case .whole: file
      }
    let words = "\(place): \(entry.severity.words[language]): \(entry.finding.words[language])"
    return OutputGate.cleanLine(words)
  }
}

extension ConversionReport.Severity {
  /// Its word.
  public var words: Wording {
    switch self {
    case .lost: Wording(nl: "verloren", en: "lost")
    case .approximated: Wording(nl: "benaderd", en: "approximated")
    case .note: Wording(nl: "let op", en: "note")
    }
  }
}
