import CourseModel
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText

/// What a learner did in an attempt, as blocks of Markdown: a line for each deed, own texts in full below theirs.
struct AttemptDeeds {
  /// The blocks, in the order of what was done.
  private(set) var lines: [String] = []
  /// The digests of the own texts that were shown.
  private(set) var shown: Set<String> = []
  /// The result and the study time, where there are any.
  private(set) var result: [(Wording, String)] = []

  /// Plays the events of an attempt again.
  init(_ part: LearnerExport.Part, course: Course, language: Language) {
    let own = Dictionary(part.texts.map { ($0.digest, $0.text) }) { first, _ in first }
    // Own texts stand below their line, so the line itself leaves them out.
    let maker = TranscriptMaker(folder: "", language: language)
    var session = Session(course: course, seed: part.attempt.start.seed)
    for event in part.events {
      guard let effects = try? session.apply(event) else { break }
      guard let line = maker.line(event, effects, course, [:]) else { continue }
      let text = "\(TranscriptMaker.time(event.at))  \(line)".trimmingSuffix { " >".contains($0) }
      lines.append("- \(PlainMarkdown.line(text))")
      if let digest = Self.digest(event), let text = own[digest] {
        shown.insert(digest)
        lines.append(PlainMarkdown.quote(text))
      }
    }
    let standing = session.standing
    if let score = standing.result, standing.isDone {
      result.append((ExportWords.result, "\(score.percentage) %"))
    }
    result.append((ExportWords.studied, ExportWords.minutes(standing.netStudyTime / 60_000)[language]))
  }

  private static func digest(_ event: Event) -> String? {
    switch event.deed {
    case .answered(_, .reflection(digest: let digest), _), .wroteNote(digest: let digest): digest
    default: nil
    }
  }
}

extension String {
  /// The text without what ends it and fits.
  fileprivate func trimmingSuffix(while fits: (Character) -> Bool) -> String {
    var result = self
    while let last = result.last, fits(last) { result.removeLast() }
    return result
  }
}
