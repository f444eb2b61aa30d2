import LearnerRecords
import SourceText

/// Finds out who learns.
struct LearnerChoice {
  let start: ProgramStart
  let records: Records

  /// The learner with a name, added if new; without a name the last one, else a guest.
  func learner(named name: String?) throws(RecordsError) -> Learner {
    if let name {
      if let known = try records.learner(named: name) { return known }
      return try records.addLearner(name: name, at: start.clock.now())
    }
    if let last = try records.lastLearner() { return last }
    let guest = Wording(nl: "gast", en: "guest")[start.language]
    return try records.addLearner(name: guest, at: start.clock.now())
  }

  /// The same, but somebody who was never here and sits at a terminal is asked for a name.
  func whoTakes(named name: String?, asks: Bool) throws(RecordsError) -> FirstVisit.Outcome {
    let isStranger = name == nil ? try records.lastLearner() == nil : false
    guard asks, isStranger, start.strangersDesk(records).isInteractive else {
      return .learner(try learner(named: name))
    }
    return try FirstVisit(start: start, records: records).run()
  }
}
