public import CourseModel
public import Foundation
import ScenarioEngine
import Scoring
import SourceText

/// The desk at which an issuer makes a certificate of a record: a pure function of what lies on it.
///
/// It has no clock, no locale and no chance of its own, so the same record, journal, key and instant give the same
/// bytes anywhere.
public struct IssueDesk: Sendable {
  /// What is asked beside the record.
  public struct Request: Sendable, Hashable {
    /// When, in seconds since 1970.
    public var instant: Int64
    /// The number of the certificate that this one takes the place of.
    public var supersedes: String?
    /// The days within which the course must have been finished, where somebody asks for that.
    public var period: ClosedRange<CalendarDay>?

    /// Makes a request.
    public init(instant: Int64, supersedes: String? = nil, period: ClosedRange<CalendarDay>? = nil) {
      self.instant = instant
      self.supersedes = supersedes
      self.period = period
    }
  }

  /// The issuer.
  public let card: IssuerCard
  /// The issuer's secret for what it draws.
  public let secret: Data
  /// What was issued before.
  public let journal: Journal
  /// Whether a register gives such a number.
  public let fits: @Sendable (_ number: String, _ register: String) -> Bool
  /// Whether a mended text holds before the checker.
  public let isMended: @Sendable (_ text: String, _ question: QuestionID) -> Bool

  /// Lays out a desk.
  public init(
    card: IssuerCard, secret: Data, journal: Journal,
    fits: @escaping @Sendable (_ number: String, _ register: String) -> Bool,
    isMended: @escaping @Sendable (_ text: String, _ question: QuestionID) -> Bool
  ) {
    self.card = card
    self.secret = secret
    self.journal = journal
    self.fits = fits
    self.isMended = isMended
  }

  /// What came of looking a record through.
  public enum Outcome: Sendable {
    /// It can be issued.
    case ready(Ready)
    /// It cannot, for these reasons, in order of their numbers.
    case refused([IssueRefusal])
  }

  /// A certificate that only lacks its signature.
  public struct Ready: Sendable {
    /// What is signed.
    public let facts: CredentialFacts
    /// What comes into the journal with it; its digest is filled in by `signed`.
    let entry: Journal.Issue
    /// Whether it was issued before, and comes out the same once more.
    public let isAgain: Bool
    /// What whoever signs may want to know.
    public let remarks: [TranscriptReplay.Remark]

    /// Signs; gives the certificate with its line for the journal.
    ///
    /// - Throws: `notWritten` also where a certificate that is issued again came out other than the first time.
    public func signed(by key: PrivateKey) throws(IssueFault) -> (IssuedCertificate, Journal.Issue) {
      let issued = try IssuedCertificate(signing: facts, key: key)
      let digest = issued.credential.digest
      guard !isAgain || digest == entry.credential else { throw .notWritten }
      return (
        issued,
        Journal.Issue(
          number: entry.number, id: entry.id, subject: entry.subject, index: entry.index, at: entry.at,
          key: entry.key, credential: digest, transcript: entry.transcript, attempt: entry.attempt,
          run: entry.run, course: entry.course, supersedes: entry.supersedes)
      )
    }

    /// The certificate's number.
    public var number: String { entry.number }

    /// The thumbprint of the key that has to sign.
    public var key: String { entry.key }
  }
}

extension IssueDesk {
  /// Looks a record through in the accepted course that it names, to be signed by the key named `key` unless it
  /// was signed by another before.
  ///
  /// - Throws: `listFull`.
  public func look(
    at transcript: Transcript, in course: Course, _ request: Request, key: String
  ) throws(IssueFault) -> Outcome {
    let replay: TranscriptReplay
    do {
      replay = try transcript.replay(in: course)
    } catch {
      return .refused([.record(error)])
    }
    let before = journal.issues.last {
      $0.transcript == transcript.fileHash && $0.course == course.contentHash
        && $0.number != request.supersedes
    }
    var reasons = reasons(against: transcript, replay, in: course, request)
    if let before {
      if journal.withdrawals[before.number] != nil { reasons.append(.withdrawn(before.number)) }
    } else {
      reasons += reasonsInJournal(transcript, request)
    }
    let standing = replay.session.standing
    guard reasons.isEmpty, let terms = course.certificate, let result = standing.result,
      let begun = standing.startedAt.flatMap({ card.instant($0 / 1000) }),
      let done = standing.completedAt.flatMap({ card.instant($0 / 1000) })
    else { return .refused(reasons.isEmpty ? [.noCertificate] : reasons.sorted { $0.number < $1.number }) }
    let entry: Journal.Issue
    if let before { entry = before } else { entry = try self.entry(transcript, course, request, key) }
    guard let issuedAt = card.instant(entry.at), let id = CertificateID(entry.id) else { throw .notWritten }
    let issuance = Issuance(
      issuer: card.issuer, number: entry.number, day: issuedAt.day, issuedAt: entry.at,
      supersedes: entry.supersedes, statusIndex: entry.index, key: entry.key)
    let certificate = Certificate(
      id: id, language: course.language == .nl ? .nl : .en,
      learner: Learner(name: transcript.header.name, registration: registration(transcript, terms)),
      course: CourseFacts(course), startDay: begun.day, day: done.day, completedAt: done.seconds * 1000,
      score: Score(result.total), netMinutes: Int(standing.netStudyTime / 60_000), points: Points(terms),
      standing: .issued(issuance))
    let facts = CredentialFacts(
      certificate: certificate, subject: entry.subject, startedAt: begun, completedAt: done,
      issuedAt: issuedAt,
      transcriptDigest: transcript.fileHash, statusList: card.statusList)
    return .ready(Ready(facts: facts, entry: entry, isAgain: before != nil, remarks: replay.remarks))
  }

  private func entry(
    _ transcript: Transcript, _ course: Course, _ request: Request, _ key: String
  ) throws(IssueFault) -> Journal.Issue {
    guard let now = card.instant(request.instant) else { throw .notWritten }
    // Another certificate for the same record, in the place of the first, is drawn anew.
    let draw = Draw(secret: secret, transcript: transcript.fileHash + (request.supersedes ?? ""))
    return Journal.Issue(
      number: journal.nextNumber(in: now.day.year), id: draw.id, subject: draw.subject,
      index: try journal.freeIndex(from: draw.index), at: request.instant, key: key, credential: "",
      transcript: transcript.fileHash, attempt: Self.digest(transcript.header.code),
      run: Self.run(transcript), course: course.contentHash, supersedes: request.supersedes)
  }

  private func registration(_ transcript: Transcript, _ terms: CertificateTerms) -> Registration? {
    terms.register.flatMap { register in
      transcript.header.registrations.first { $0.register == register && $0.number?.isEmpty == false }
    }
  }

  /// The digest of what was done: course, seed and events, whatever name stands above them.
  private static func run(_ transcript: Transcript) -> String {
    let head = "\(transcript.header.course.hash)\n\(transcript.header.seed)"
    return digest(([head] + transcript.steps.map(\.event.canonicalText)).joined(separator: "\n"))
  }

  private static func digest(_ code: String) -> String { Checksum.hexadecimal(of: Data(code.utf8)) }
}

extension IssueDesk {
  private func reasons(
    against transcript: Transcript, _ replay: TranscriptReplay, in course: Course, _ request: Request
  ) -> [IssueRefusal] {
    guard let terms = course.certificate else { return [.noCertificate] }
    var reasons: [IssueRefusal] = []
    let standing = replay.session.standing
    let open = zip(course.parts, replay.session.progress.parts).filter { !$0.1.isDone }.map(\.0.title)
    if !open.isEmpty { reasons.append(.partsOpen(open)) }
    if let result = standing.result, !result.isPassed {
      let score = Score(result.total)
      reasons.append(.notPassed(reached: score.percentage, needed: score.passMark))
    }
    for text in replay.judged where text.passed && !isMended(text.text, text.question) {
      reasons.append(.mendedText(step: text.step))
    }
    let minutes = Int(standing.netStudyTime / 60_000)
    if let least = terms.minimumMinutes, minutes < least {
      reasons.append(.studyTime(minutes: minutes, least: least))
    }
    reasons += self.days(standing, terms, request)
    if transcript.header.name.isEmpty { reasons.append(.noName) }
    if let register = terms.register, terms.accreditation != nil {
      switch registration(transcript, terms)?.number {
      case nil: reasons.append(.noRegisterNumber(register))
      case .some(let number) where !fits(number, register):
        reasons.append(.wrongRegisterNumber(number, register: register))
      case .some: break
      }
    }
    return reasons
  }

  private func days(_ standing: ScenarioEngine.Standing, _ terms: CertificateTerms, _ request: Request)
    -> [IssueRefusal]
  {
    guard let begun = standing.startedAt.flatMap({ card.instant($0 / 1000) }),
      let done = standing.completedAt.flatMap({ card.instant($0 / 1000) })
    else { return [] }
    var reasons: [IssueRefusal] = []
    if case .accredited(let given) = Points(terms), done.day < given.from || done.day > given.to {
      reasons.append(.outsideAccreditation(done.day, from: given.from, to: given.to))
    }
    if let period = request.period, !period.contains(done.day) {
      reasons.append(.outsidePeriod(done.day, from: period.lowerBound, to: period.upperBound))
    }
    if done.seconds < begun.seconds || done.seconds > request.instant {
      reasons.append(.days(from: begun.day, to: done.day))
    }
    return reasons
  }

  /// One attempt gives one certificate; a second takes the place of the first.
  private func reasonsInJournal(_ transcript: Transcript, _ request: Request) -> [IssueRefusal] {
    let attempt = Self.digest(transcript.header.code)
    let withdrawn = journal.withdrawals
    let run = Self.run(transcript)
    let own = journal.issues.filter { $0.attempt == attempt || $0.run == run }
    guard let old = request.supersedes else {
      return (own.last { withdrawn[$0.number] == nil } ?? own.last).map { issue in
        [withdrawn[issue.number] == nil ? .issuedAlready(issue.number) : .withdrawn(issue.number)]
      } ?? []
    }
    return own.contains { $0.number == old } ? [] : [.nothingToReplace(old)]
  }
}
