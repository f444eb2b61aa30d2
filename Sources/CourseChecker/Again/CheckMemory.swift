internal import CourseModel
internal import CourseParser
public import Foundation

/// What is remembered of the check of a course, so that the next one reads again only what changed.
public struct CheckMemory: Sendable, Codable {
  /// A part that need not be read again while its text is the same.
  struct Part: Sendable, Codable {
    let report: PartReport
    /// The digest of its file.
    let digest: String
    /// Where its findings stand in the memory's findings.
    let findings: Range<Int>
  }

  /// Changes with what is remembered.
  static let formatVersion = 1

  let format: Int
  /// The program that checked: another one may find something else.
  let program: String
  /// How paths of the course begin as its author wrote them, which findings hold.
  let shown: String
  /// The answers of the library to all but parts.
  let answers: LibraryLog.Answers
  /// What each part of the course is, by its path.
  let kinds: [String: PartInterface.Kind]
  let parts: [Part]
  /// The findings of all parts, each as JSON; kept apart, since few of them are shown.
  var findings = Data()

  private enum CodingKeys: String, CodingKey { case format, program, shown, answers, kinds, parts }

  init(
    program: String, shown: String, answers: LibraryLog.Answers, kinds: [String: PartInterface.Kind],
    parts: [Part], findings: Data
  ) {
    format = Self.formatVersion
    (self.program, self.shown, self.answers) = (program, shown, answers)
    (self.kinds, self.parts, self.findings) = (kinds, parts, findings)
  }

  /// Reads what `data` gave; nil of anything else, or what another program wrote.
  public init?(_ data: Data, program: String) {
    guard let end = data.firstIndex(of: 0x0A),
      let length = Int(String(decoding: data[..<end], as: UTF8.self)),
      length > 0, length < data.count - (end - data.startIndex),
      let memory = try? JSONDecoder().decode(Self.self, from: data[end + 1..<end + 1 + length]),
      memory.format == Self.formatVersion, memory.program == program,
      memory.parts.allSatisfy(\.report.isPossible)
    else { return nil }
    self = memory
    findings = data[(end + 1 + length)...]
  }

  /// The memory as a file: the length of what is read at once, that as JSON, and the findings.
  public var data: Data? {
    guard let head = try? JSONEncoder().encode(self) else { return nil }
    return Data("\(head.count)\n".utf8) + head + findings
  }

  /// The findings of a part; nil where they cannot be read.
  func findings(of part: Part) -> KeptFindings? {
    data(of: part).flatMap { try? JSONDecoder().decode(KeptFindings.self, from: $0) }
  }

  /// The findings of a part as they are kept; nil where they are not there.
  func data(of part: Part) -> Data? {
    guard part.findings.lowerBound >= 0, part.findings.upperBound <= findings.count else { return nil }
    let start = findings.startIndex
    return findings[start + part.findings.lowerBound..<start + part.findings.upperBound]
  }
}
