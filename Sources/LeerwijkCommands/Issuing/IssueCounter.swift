import Certificates
import CourseChecker
import CourseModel
import CourseParser
import Foundation
import SourceText

/// The counter at which records come in: reads, replays, signs, and puts it down before anything is given out.
struct IssueCounter {
  let folder: IssuerFolder
  let start: ProgramStart
  let passphrase: String
  /// The keys that were opened; opening takes its time on purpose.
  private var opened: [String: PrivateKey] = [:]

  init(folder: IssuerFolder, start: ProgramStart, passphrase: String) {
    self.folder = folder
    self.start = start
    self.passphrase = passphrase
  }

  /// What came of a record.
  enum Result {
    /// It is signed.
    case issued(IssuedCertificate, remarks: [TranscriptReplay.Remark], isAgain: Bool)
    /// It is refused.
    case refused([IssueRefusal])
  }

  /// Takes in a record.
  mutating func issue(_ file: String, _ request: IssueDesk.Request) throws -> Result {
    let data = try ClosedFile.read(file)
    let transcript: Transcript
    do {
      transcript = try Transcript(reading: data)
    } catch {
      return .refused([.record(error)])
    }
    guard let course = try folder.course(hash: transcript.header.course.hash) else {
      return .refused([.courseNotAccepted(transcript.header.course)])
    }
    var journal = try folder.journal()
    let judge = RepairBench(course: course)
    let registers = RegisterRules(start.registers.file()?.registers ?? [])
    let desk = IssueDesk(
      card: try folder.card(), secret: try folder.secret(), journal: journal, fits: registers.fits,
      isMended: judge.isMended)
    let current = try folder.currentKey().key.thumbprint
    switch try desk.look(at: transcript, in: course, request, key: current) {
    case .refused(let reasons): return .refused(reasons)
    case .ready(let ready):
      let signer = try folder.keySet()[ready.key]
      if ready.isAgain, signer?.revocation?.reason == .compromised {
        return .refused([.compromisedKey(ready.number)])
      }
      let (issued, entry) = try ready.signed(by: try key(ready.key))
      if !ready.isAgain { try folder.add(.issued(entry), to: &journal) }
      // Also where it is issued again: the program may have ended between the two lines.
      if let old = entry.supersedes, journal.withdrawals[old] == nil {
        let reason = Wording(nl: "vervangen door \(entry.number)", en: "replaced by \(entry.number)")
        let withdrawal = Journal.Withdrawal(number: old, at: entry.at, reason: reason[start.language])
        try folder.add(.withdrawn(withdrawal), to: &journal)
      }
      try folder.keep(issued, transcript: transcript.text, number: entry.number)
      return .issued(issued, remarks: ready.remarks, isAgain: ready.isAgain)
    }
  }

  private mutating func key(_ name: String) throws -> PrivateKey {
    if let key = opened[name] { return key }
    let key = try folder.privateKey(name, passphrase: passphrase)
    opened[name] = key
    return key
  }
}
