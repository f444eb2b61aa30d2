import LearnerRecords
import SourceText

/// Finds out who learns.
struct LearnerChoice {
  let start: ProgramStart
  let records: Records

  /// The learner with a name, added if new; without a name the last one, else a guest.
  func learner(named name: String?, orGuest: Bool) throws(RecordsError) -> Learner {
    if let name {
      if let known = try records.learner(named: name) { return known }
      return try records.addLearner(name: name, at: start.clock.now())
    }
    if let last = try records.lastLearner() { return last }
    let guest = Wording(nl: "gast", en: "guest")[start.language]
    return try records.addLearner(name: guest, at: start.clock.now())
  }
}
