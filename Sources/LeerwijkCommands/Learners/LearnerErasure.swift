import Certificates
import Foundation
import LearnerRecords
import SourceText

/// Erases a learner, and says what went and what is left elsewhere.
struct LearnerErasure {
  let records: Records
  let learner: LearnerRecords.Learner

  /// What there was, and what the program cannot erase.
  struct Outcome {
    let name: String
    let attempts: Int
    let events: Int
    let texts: Int
    let certificates: Int
    /// Whether another program still has the file open.
    let hasTraces: Bool
    /// The files about the learner that are still there.
    let files: [String]
    /// The damaged files that were set aside.
    let damaged: [String]
    /// The issuers that signed a certificate of the learner.
    let issuers: [String]
  }

  /// Erases all that is kept.
  ///
  /// - Throws: `attemptInUse` where a course is open somewhere; nothing is then erased.
  func run() throws(RecordsError) -> Outcome {
    let attempts = try records.attempts(of: learner.id)
    // Taken one after the other and given back together: with them their files go.
    var locks: [AttemptLock] = []
    for attempt in attempts { locks.append(try AttemptLock.take(attempt.id, of: records)) }
    var (events, texts) = (0, 0)
    for attempt in attempts {
      events += try records.eventCount(of: attempt.id)
      texts += try records.privateTexts(of: attempt.id).count
    }
    let certificates = try records.certificates(of: learner.id)
    let saved = try records.savedFiles(of: learner.id).map(\.path)
    let erasure = try records.erase(learner.id)
    return withExtendedLifetime(locks) {
      Outcome(
        name: learner.name, attempts: attempts.count, events: events, texts: texts,
        certificates: certificates.count, hasTraces: erasure == .tracesInUse,
        files: saved.filter(FileManager.default.fileExists), damaged: records.setAsideFiles(),
        issuers: Self.issuers(certificates))
    }
  }

  private static func issuers(_ kept: [KeptCertificate]) -> [String] {
    let names = kept.compactMap { try? Certificate(json: Data($0.value.utf8)) }
      .compactMap { $0.issuance?.issuer.name }
    return Set(names).sorted()
  }
}

extension LearnerErasure.Outcome {
  /// Something to say, or a path, which is never broken.
  enum Row {
    case words(Wording)
    case path(String)
  }

  /// What was done and what is left.
  var rows: [Row] {
    let erased = Wording(
      nl:
        "Gewist: alles van \(name). Pogingen: \(attempts). Stappen: \(events). Eigen teksten: \(texts). Certificaten: \(certificates).",
      en:
        "Erased: all of \(name). Attempts: \(attempts). Steps: \(events). Own texts: \(texts). Certificates: \(certificates)."
    )
    return [.words(erased)] + (hasTraces ? [.words(Self.traces)] : []) + left
      + [.words(Self.copies), .words(issuer)]
  }

  private var left: [Row] {
    let own = files.isEmpty ? [] : [.words(Self.stillThere)] + files.map(Row.path)
    return own + (damaged.isEmpty ? [] : [.words(Self.setAside)] + damaged.map(Row.path))
  }

  private static let traces = Wording(
    nl:
      "Een ander programma heeft het bestand nog open: er kunnen sporen in staan. Sluit dat programma en typ deze opdracht nog eens.",
    en:
      "Another program still has the file open: traces may be left in it. Close that program and type this command again."
  )
  private static let stillThere = Wording(
    nl: "Deze bestanden staan er nog. Gooi ze zelf weg als je dat wilt:",
    en: "These files are still there. Throw them away yourself if you want to:")
  private static let setAside = Wording(
    nl: "Deze beschadigde bestanden zijn ooit apart gezet. Er kan iets van je in staan:",
    en: "These damaged files were set aside at some time. Something of yours may be in them:")
  private static let copies = Wording(
    nl: "Kopieën, reservekopieën en wat je verstuurde kan dit programma niet wissen.",
    en: "This program cannot erase copies, backups and what you sent.")

  private var issuer: Wording {
    guard !issuers.isEmpty else {
      return Wording(
        nl:
          "Stuurde je een verslag naar een uitgever? Die heeft het dan nog, met je certificaat. Vraag de uitgever om het te wissen. In een uitgifteboek staan geen namen.",
        en:
          "Did you send a transcript to an issuer? They still have it then, with your certificate. Ask the issuer to erase it. There are no names in an issuer's journal."
      )
    }
    let list = issuers.joined(separator: ", ")
    return Wording(
      nl:
        "Een uitgever heeft je verslag en je certificaat nog: \(list). Vraag daar om ze te wissen. In het uitgifteboek staan geen namen, en een certificaat dat je wegstuurde blijft geldig.",
      en:
        "An issuer still has your transcript and your certificate: \(list). Ask there to erase them. There are no names in the journal, and a certificate that you sent away stays valid."
    )
  }
}
