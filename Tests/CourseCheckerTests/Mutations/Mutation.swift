import ScenarioEngine
import SourceText
import Testing

/// A way in which an author breaks one thing of a course.
struct Mutation: Sendable, CustomTestStringConvertible {
  /// What is broken.
  let name: String
  /// The codes of which one must be told.
  let codes: Set<DiagnosticCode>
  /// Breaks it somewhere, and tells where; nil where a course has nothing of the kind.
  let edit: @Sendable (inout Manuscript, inout SeededGenerator) -> Damage?

  init(
    _ name: String, _ codes: DiagnosticCode...,
    edit: @escaping @Sendable (inout Manuscript, inout SeededGenerator) -> Damage?
  ) {
    self.init(name, codes, edit: edit)
  }

  init(
    _ name: String, _ codes: [DiagnosticCode],
    edit: @escaping @Sendable (inout Manuscript, inout SeededGenerator) -> Damage?
  ) {
    self.name = name
    self.codes = Set(codes)
    self.edit = edit
  }

  var testDescription: String { name }

  /// All of them.
  static let all =
    ofLinks + ofNames + ofChips + ofHeadings + ofFrontMatter + ofValues + ofQuestions + ofOptions + ofTests
    + ofWalks + ofProofs + ofMaps + ofTrials + ofCharacters + ofMarkdown
}
