public import Foundation

/// An issuer's journal: what was issued and withdrawn, in order, each line bound to the one before it.
///
/// It is only ever added to, and it names nobody. Numbers, places in the list of withdrawn certificates, and what
/// a certificate is issued with a second time come from it.
public struct Journal: Sendable, Hashable {
  /// A line of the journal.
  public enum Entry: Sendable, Hashable {
    /// A certificate was issued.
    case issued(Issue)
    /// A certificate was withdrawn.
    case withdrawn(Withdrawal)
  }

  /// The issue of a certificate.
  public struct Issue: Sendable, Hashable, Codable {
    /// Its number.
    public let number: String
    /// Its URN.
    public let id: String
    /// The URN of the learner in it, which stands in no other certificate.
    public let subject: String
    /// Its place in the list of withdrawn certificates.
    public let index: Int
    /// When, in seconds since 1970.
    public let at: Int64
    /// The thumbprint of the key.
    public let key: String
    /// The SHA-256 of the signed file, in hexadecimal.
    public let credential: String
    /// The SHA-256 of the record, in hexadecimal.
    public let transcript: String
    /// The SHA-256 of the attempt's code, in hexadecimal.
    public let attempt: String
    /// The SHA-256 of all that was done, without whose it is: one run gives one certificate.
    public let run: String
    /// The content hash of the course.
    public let course: String
    /// The number that it takes the place of.
    public let supersedes: String?

    /// Makes an issue.
    public init(
      number: String, id: String, subject: String, index: Int, at: Int64, key: String, credential: String,
      transcript: String, attempt: String, run: String, course: String, supersedes: String? = nil
    ) {
      self.number = number
      self.id = id
      self.subject = subject
      self.index = index
      self.at = at
      self.key = key
      self.credential = credential
      self.transcript = transcript
      self.attempt = attempt
      self.run = run
      self.course = course
      self.supersedes = supersedes
    }
  }

  /// The withdrawal of a certificate.
  public struct Withdrawal: Sendable, Hashable, Codable {
    /// The number of the certificate.
    public let number: String
    /// When, in seconds since 1970.
    public let at: Int64
    /// Why, in the issuer's words.
    public let reason: String

    /// Makes a withdrawal.
    public init(number: String, at: Int64, reason: String) {
      self.number = number
      self.at = at
      self.reason = reason
    }
  }

  /// The lines, oldest first.
  public private(set) var entries: [Entry] = []
  /// The SHA-256 of the last line, in hexadecimal.
  private var tail = ""
  /// The bytes of its whole lines.
  ///
  /// What stands behind them in a file was cut off while it was written, so nothing was given out for it, and the next
  /// line takes its place.
  public private(set) var length = 0

  /// Makes an empty journal.
  public init() {}

  /// Reads a journal.
  ///
  /// - Throws: The number of the first line, from 1, that does not follow from the one before.
  public init(reading data: Data) throws(JournalFault) {
    let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.dropLast().enumerated() {
      guard let body = try? JSONDecoder().decode(Line.self, from: line), body.previous == tail,
        let entry = body.entry, (try? CanonicalJSON.data(of: body)) == Data(line)
      else { throw .line(index + 1) }
      entries.append(entry)
      tail = Checksum.hexadecimal(of: line)
      length += line.count + 1
    }
  }

  /// Adds a line, and gives its bytes, which end in a line feed.
  public mutating func add(_ entry: Entry) throws(IssueFault) -> Data {
    guard let line = try? CanonicalJSON.data(of: Line(entry, after: tail)) else { throw .notWritten }
    entries.append(entry)
    tail = Checksum.hexadecimal(of: line)
    length += line.count + 1
    return line + Data("\n".utf8)
  }

  private struct Line: Codable {
    var issued: Issue?
    var previous: String
    var withdrawn: Withdrawal?

    init(_ entry: Entry, after previous: String) {
      self.previous = previous
      switch entry {
      case .issued(let issue): issued = issue
      case .withdrawn(let withdrawal): withdrawn = withdrawal
      }
    }

    var entry: Entry? {
      switch (issued, withdrawn) {
      case (.some(let issue), nil): .issued(issue)
      case (nil, .some(let withdrawal)): .withdrawn(withdrawal)
      case (nil, nil), (.some, .some): nil
      }
    }
  }
}

/// What is wrong with a journal.
public enum JournalFault: Error, Sendable, Hashable {
  /// A line does not follow from the one before; its number, from 1.
  case line(Int)
}

extension Journal {
  /// All that was issued, oldest first.
  public var issues: [Issue] {
    entries.compactMap { entry in
      switch entry {
      case .issued(let issue): issue
      case .withdrawn: nil
      }
    }
  }

  /// What was withdrawn, by number.
  public var withdrawals: [String: Withdrawal] {
    var found: [String: Withdrawal] = [:]
    for case .withdrawn(let withdrawal) in entries {
      found[withdrawal.number] = found[withdrawal.number] ?? withdrawal
    }
    return found
  }

  /// The issue with this number or URN.
  public func issue(named name: String) -> Issue? { issues.first { $0.number == name || $0.id == name } }

  /// The list of withdrawn certificates.
  public var statusList: StatusList {
    let withdrawals = withdrawals
    var list = StatusList()
    for issue in issues where withdrawals[issue.number] != nil { list[issue.index] = true }
    return list
  }

  /// The next number of a year: `2026-0042`.
  public func nextNumber(in year: Int) -> String {
    let begin = "\(year)-"
    let last = issues.compactMap { $0.number.hasPrefix(begin) ? Int($0.number.dropFirst(begin.count)) : nil }
      .max()
    let next = String((last ?? 0) + 1)
    return begin + String(repeating: "0", count: max(0, 4 - next.utf8.count)) + next
  }

  /// The first free place in the list of withdrawn certificates from `start` on, around its end.
  ///
  /// - Throws: `listFull`.
  public func freeIndex(from start: Int) throws(IssueFault) -> Int {
    let taken = Set(issues.map(\.index))
    let count = StatusList.indices.count
    for step in 0..<count {
      let index = (start + step) % count
      if !taken.contains(index) { return index }
    }
    throw .listFull
  }
}
