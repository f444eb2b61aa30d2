import Certificates
import CourseModel
import Foundation
import LearnerRecords
import ScenarioEngine
import SourceText

/// What is kept of a learner, in Markdown for a person to read: who, which courses, when, all texts, certificates.
struct ExportMarkdown {
  let export: LearnerExport
  /// The courses of the attempts that can still be read, by their hash.
  let courses: [String: Course]
  let recordsPath: String
  /// The name of the file for programs.
  let otherFile: String
  let language: Language

  /// The whole text; it ends in a line feed.
  var text: String {
    let blocks =
      ["# " + words(ExportWords.title), "**\(words(ExportWords.warning))**"] + who
      + ["## " + words(ExportWords.courses)]
      + (export.attempts.isEmpty ? [words(ExportWords.noCourses)] : export.attempts.flatMap(attempt))
      + certificates + place
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var who: [String] {
    let learner = export.learner
    let registers = learner.registerNumbers.sorted { $0.key < $1.key }.map { register, number in
      RegisterWords.entry(register, number, since: learner.registeredSince[register])[language]
    }
    let facts =
      [
        fact(ExportWords.name, learner.name), fact(ExportWords.added, day(learner.createdAt)),
        fact(ExportWords.seen, day(learner.seenAt)),
      ] + registers.map { fact(ExportWords.register, $0) }
      + export.settings.sorted { $0.key < $1.key }.map { fact(ExportWords.setting, "\($0.key): \($0.value)") }
    return ["## " + words(ExportWords.who), facts.joined(separator: "\n")]
  }

  private func attempt(_ part: LearnerExport.Part) -> [String] {
    let attempt = part.attempt
    let title = part.course?.title ?? attempt.start.course.rawValue
    let dates = [
      fact(ExportWords.begun, day(attempt.start.startedAt)),
      attempt.finishedAt.map { fact(ExportWords.finished, day($0)) },
      attempt.passedAt.map { fact(ExportWords.passed, day($0)) },
      attempt.abandonedAt.map { fact(ExportWords.abandoned, day($0)) },
    ]
    let version = part.course.map { fact(ExportWords.version, $0.version) }
    let heading = "### " + PlainMarkdown.line(title)
    guard let course = courses[attempt.start.versionHash] else {
      let facts = ([version] + dates).compactMap(\.self).joined(separator: "\n")
      return [heading, facts, words(ExportWords.unreadable)] + texts(part.texts)
    }
    let deeds = AttemptDeeds(part, course: course, language: language)
    let facts = [version] + dates + deeds.result.map { fact($0.0, $0.1) }
    return [heading, facts.compactMap(\.self).joined(separator: "\n")]
      + (deeds.lines.isEmpty ? [] : ["#### " + words(ExportWords.answers)] + deeds.lines)
      + texts(part.texts.filter { !deeds.shown.contains($0.digest) })
  }

  /// Own texts that no readable event leads to.
  private func texts(_ texts: [PrivateText]) -> [String] {
    guard !texts.isEmpty else { return [] }
    return ["#### " + words(ExportWords.otherTexts)] + texts.map { PlainMarkdown.quote($0.text) }
  }

  private var certificates: [String] {
    let heading = "## " + words(ExportWords.certificates)
    guard !export.certificates.isEmpty else { return [heading, words(ExportWords.noCertificates)] }
    return [heading]
      + export.certificates.flatMap { kept -> [String] in
        guard let certificate = try? Certificate(json: Data(kept.value.utf8)) else {
          return ["### " + PlainMarkdown.line(kept.code), PlainMarkdown.quote(kept.value)]
        }
        let facts = certificate.fields(in: language).map { field in
          "- \(PlainMarkdown.line(field.label)): \(PlainMarkdown.line(field.value))"
        }
        let files = kept.files.map { "- \(PlainMarkdown.line($0.path))" }
        return [
          "### " + PlainMarkdown.line(certificate.course.title), (facts + files).joined(separator: "\n"),
        ]
      }
  }

  private var place: [String] {
    let saved = export.savedFiles.map { file in
      fact(
        Wording(
          nl: "\(ExportWords.saved.nl) \(day(file.savedAt))",
          en: "\(ExportWords.saved.en) \(day(file.savedAt))"), file.path)
    }
    return [
      "## " + words(ExportWords.place),
      ([fact(ExportWords.records, recordsPath)] + saved).joined(separator: "\n"),
      PlainMarkdown.line(words(ExportWords.also(otherFile))), words(ExportWords.rights),
    ]
  }

  private func fact(_ label: Wording, _ value: String) -> String {
    "- \(words(label)): \(PlainMarkdown.line(value))"
  }

  private func day(_ instant: Int64) -> String {
    let text = Clock.day(of: instant)
    return CalendarDay(text)?.shown(in: language) ?? text
  }

  private func words(_ wording: Wording) -> String { wording[language] }
}
