import Certificates
import CourseModel
import Foundation
import LearnerRecords
import ScenarioEngine
import SourceText

/// The record of an attempt for the training organisation that may sign its certificate.
struct IssuerRecord {
  /// The record.
  let transcript: Transcript
  private let register: String?
  private let learner: LearnerRecords.Learner
  private let study: StudyAttempt

  /// Makes it, and sees that it replays to what was done here.
  ///
  /// Of the learner's register numbers only the one of the course's own register goes in.
  init(_ study: StudyAttempt, _ learner: LearnerRecords.Learner) throws {
    self.study = study
    self.learner = learner
    let (course, start) = (study.session.course, study.attempt.start)
    register = course.certificate?.register
    let registrations = register.flatMap { register in
      learner.registerNumbers[register].map { [Registration(register: register, number: $0)] }
    }
    let header = TranscriptHeader(
      code: start.code, name: learner.name, registrations: registrations ?? [],
      course: TranscriptHeader.CourseVersion(course), seed: start.seed, generator: start.generator,
      startedAt: start.startedAt)
    transcript = try Transcript(header, events: try study.records.events(of: study.attempt.id), in: course)
    _ = try Transcript(reading: Data(transcript.text.utf8)).replay(in: course)
  }

  /// What is in it and what is not, and what an issuer will miss.
  var notices: [Wording] { [contents, missingNumber, notPassed ?? study.tooShort].compactMap(\.self) }

  private var contents: Wording {
    let numbers = transcript.header.registrations
    let nl = numbers.map { " je nummer bij \($0.register)," }.joined()
    let en = numbers.map { " your number at \($0.register)," }.joined()
    return Wording(
      nl:
        "Voor de opleider. Er staat in: je naam (\(transcript.header.name)),\(nl) wat je koos en invulde, en teksten die je herstelde helemaal. Je open antwoorden en notities staan er niet in, alleen een controlegetal ervan.",
      en:
        "For the training organisation. In it are: your name (\(transcript.header.name)),\(en) what you chose and filled in, and texts that you mended in full. Your open answers and notes are not in it, only a checksum of each."
    )
  }

  private var missingNumber: Wording? {
    guard let register, transcript.header.registrations.isEmpty else { return nil }
    let name = learner.name.replacing("'", with: "'\\''")
    return Wording(
      nl:
        "Je nummer bij \(register) staat er niet in. Sta je daar ingeschreven? Zet het er dan eerst bij: leerwijk learner add '\(name)' --register '\(register)' --number NUMMER",
      en:
        "Your number at \(register) is not in it. Are you registered there? Then add it first: leerwijk learner add '\(name)' --register '\(register)' --number NUMBER"
    )
  }

  private var notPassed: Wording? {
    guard !study.session.standing.isPassed else { return nil }
    return Wording(
      nl:
        "Let op: je bent nog niet geslaagd. Een opleider ondertekent pas daarna. Ga verder met: leerwijk take \(transcript.header.course.id)",
      en:
        "Mind: you have not passed yet. A training organisation signs only after that. Go on with: leerwijk take \(transcript.header.course.id)"
    )
  }
}
