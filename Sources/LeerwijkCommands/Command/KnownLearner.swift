import LearnerRecords
import SourceText

/// Finds somebody who learns here, and never adds anybody.
struct KnownLearner {
  let start: ProgramStart
  let records: Records

  /// The learner with a name, without one the last one here; or the end of the program with what to do.
  func learner(named name: String?) throws -> Learner {
    guard let name else {
      if let last = try records.lastLearner() { return last }
      throw start.fail(
        Wording(
          nl: "Hier leert nog niemand. Begin met: leerwijk",
          en: "Nobody learns here yet. Begin with: leerwijk"),
        code: 66)
    }
    if let known = try records.learner(named: name) { return known }
    throw start.fail(try unknown(name), code: 66)
  }

  /// The learner with a name, without one the last one here; nil where there is none, and nobody else can be meant.
  func found(named name: String?) throws -> Learner? {
    guard let name else { return try records.lastLearner() }
    if let known = try records.learner(named: name) { return known }
    guard try near(name) != nil else { return nil }
    throw start.fail(try unknown(name), code: 66)
  }

  /// The name that was probably meant.
  private func near(_ name: String) throws(RecordsError) -> String? {
    if let alike = try records.learners(resembling: name).first { return alike.name }
    return NearMiss.nearest(to: name, in: try records.learners().map(\.name))
  }

  /// That nobody of this name learns here, and who was probably meant.
  func unknown(_ name: String) throws(RecordsError) -> Wording {
    let near = try near(name)
    return Wording(
      nl: "'\(name)' leert hier niet. "
        + (near.map { "Bedoel je '\($0)'?" } ?? "Kijk met: leerwijk learner list"),
      en: "'\(name)' does not learn here. "
        + (near.map { "Do you mean '\($0)'?" } ?? "Look with: leerwijk learner list"))
  }
}
