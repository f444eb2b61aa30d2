import Certificates
import CourseModel
import Foundation
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText
import Terminal

/// Makes a learner's certificate and saves it as PDF and as text.
struct CertificateMaker: Sendable {
  let folder: String
  let clock: Clock
  let language: Language

  /// The certificate of a passed attempt; nil before it is passed.
  func certificate(of study: StudyAttempt, learner: LearnerRecords.Learner) -> Certificate? {
    let session = study.session
    let course = session.course
    let standing = session.standing
    guard let terms = course.certificate, standing.isPassed, let result = standing.result,
      let done = standing.completedAt,
      let day = CalendarDay(Clock.day(of: done))
    else { return nil }
    let urn = "urn:uuid:" + UUIDText.make(fixed: done, parts: [study.attempt.start.code, course.contentHash])
    guard let id = CertificateID(urn) else { return nil }
    let registration = terms.register.flatMap { register in
      learner.registerNumbers[register].map { Registration(register: register, number: $0) }
    }
    return Certificate(
      id: id, language: language,
      learner: Certificates.Learner(name: learner.name, registration: registration),
      course: CourseFacts(course), day: day, completedAt: done, score: Score(result.total),
      netMinutes: Int(standing.netStudyTime / 60_000), points: Points(terms),
      attempt: Certificates.Attempt(id: study.attempt.start.code, seed: study.attempt.start.seed))
  }

  /// Saves the certificate and says where it is.
  func save(_ study: StudyAttempt, _ learner: LearnerRecords.Learner, _ desk: Desk) {
    guard let certificate = certificate(of: study, learner: learner) else { return }
    switch write(certificate, views: [.pdf, .text]) {
    case .success(let saved):
      keep(certificate, study, desk)
      saved.note(of: learner, in: desk.records, at: clock.now())
      desk.say(saved.words)
      if let short = study.tooShort { desk.say(short) }
      if let fault = saved.fault { desk.say(fault) }
    case .failure(let fault): desk.say(fault.words)
    }
  }

  private func keep(_ certificate: Certificate, _ study: StudyAttempt, _ desk: Desk) {
    guard let json = try? certificate.json() else { return }
    // The same certificate saved twice is one certificate.
    _ = try? desk.records.addCertificate(
      code: certificate.id.urn, attempt: study.attempt.id, issuedAt: certificate.completedAt,
      value: String(decoding: json, as: UTF8.self))
  }

  /// What was saved.
  struct Saved {
    let folder: String
    let names: [String]
    let renamed: [CertificateFileName.Rename]
    /// Why there is no PDF, if there is none.
    var fault: Wording?

    /// Notes where the files are; that they were saved counts more than that it was noted.
    func note(of learner: LearnerRecords.Learner, in records: Records, at now: Int64) {
      let base = URL(fileURLWithPath: folder)
      let paths = (names + renamed.map(\.to)).map { base.appendingPathComponent($0).standardizedFileURL.path }
      _ = try? records.noteSaved(paths, of: learner.id, at: now)
    }

    var words: Wording {
      let list = names.joined(separator: ", ")
      var nl = "Bewaard in \(folder): \(list)."
      var en = "Saved in \(folder): \(list)."
      if let old = renamed.first {
        nl += " Er was al een certificaat. Het oude heet nu \(old.to)."
        en += " There was a certificate already. The old one is now called \(old.to)."
      }
      return Wording(nl: nl, en: en)
    }
  }

  /// Why nothing was saved.
  enum Fault: Error {
    case unwritable(String)

    var words: Wording {
      switch self {
      case .unwritable(let folder):
        Wording(
          nl:
            "In \(folder) kan niets worden bewaard. Kies een andere map: leerwijk certificate CURSUS -o MAP",
          en:
            "Nothing can be saved in \(folder). Choose another folder: leerwijk certificate COURSE -o FOLDER")
      }
    }
  }

  /// Writes the views; what was there already gets another name, nothing is overwritten.
  func write(_ certificate: Certificate, views: [CertificateFileName.View]) -> Result<Saved, Fault> {
    let manager = FileManager.default
    var fault: Wording?
    var contents: [(view: CertificateFileName.View, data: Data)] = []
    for view in views {
      switch view {
      case .text: contents.append((view, Data(CertificateText.draw(certificate).utf8)))
      case .pdf:
        switch PaperProgram.draw(certificate) {
        case .success(let data): contents.append((view, data))
        case .failure(let failure): fault = failure.words
        }
      }
    }
    if !contents.isEmpty {
      try? manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    let present = Set((try? manager.contentsOfDirectory(atPath: folder)) ?? [])
    let renames = CertificateFileName.renames(
      for: certificate.course.id, contents.map(\.view), in: language, existing: present)
    var names: [String] = []
    do {
      for rename in renames {
        try manager.moveItem(atPath: folder + "/" + rename.from, toPath: folder + "/" + rename.to)
      }
      for (view, data) in contents {
        let name = CertificateFileName.name(for: certificate.course.id, view, in: language)
        try data.write(to: URL(fileURLWithPath: folder + "/" + name), options: .atomic)
        names.append(name)
      }
    } catch {
      return .failure(.unwritable(folder))
    }
    return .success(Saved(folder: folder, names: names, renamed: renames, fault: fault))
  }
}
