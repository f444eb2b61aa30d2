import Certificates
import CourseModel
import CourseParser
import Foundation
import SourceText

/// The folder of an issuer: its card, its keys, its journal, and the courses that it accepted.
struct IssuerFolder: Sendable {
  let path: String

  var cardPath: String { path + "/issuer.json" }
  var keySetPath: String { path + "/issuer.jwks" }
  var statusPath: String { path + "/status.jwt" }
  private var secretPath: String { path + "/secret" }
  private var journalPath: String { path + "/journal.jsonl" }
  private func keyPath(_ key: String) -> String { path + "/keys/\(key).pem" }
  private func coursePath(_ hash: String) -> String { path + "/courses/\(hash)" }
  private func issuedPath(_ number: String) -> String { path + "/issued/\(number)" }

  /// Why the folder cannot be used.
  enum Fault: Error, Sendable, Hashable {
    /// There is no issuer here.
    case noIssuer(String)
    /// There is one already.
    case exists(String)
    /// The card cannot be read.
    case badCard(String)
    /// The journal does not hold; its path and the line.
    case badJournal(String, line: Int)
    /// The file of keys does not hold.
    case badKeySet(KeySetFault)
    /// The newest key is given up, and there is none after it.
    case noKey
    /// A key does not open.
    case key(KeyFault)
    /// A kept course does not compile any more.
    case badCourse(String)
  }

  /// Whether there is an issuer here.
  var exists: Bool { FileManager.default.fileExists(atPath: cardPath) }

  /// Makes the folder of a new issuer with its first key.
  func create(_ card: IssuerCard, key: PrivateKey, passphrase: String, secret: Data, at now: Int64) throws {
    let left = [cardPath, journalPath, secretPath, keySetPath].filter(FileManager.default.fileExists)
    guard left.isEmpty else { throw Fault.exists(path) }
    for folder in ["", "/keys", "/courses", "/issued"] { try ClosedFile.makeFolder(path + folder) }
    try ClosedFile.create(secretPath, secret)
    try add(key, passphrase: passphrase)
    let trusted = TrustedKey(key: key.publicKey, issuer: card.issuer, from: now)
    try ClosedFile.create(keySetPath, try KeySet([trusted]).json(), mode: 0o644)
    try ClosedFile.create(cardPath, try card.json())
  }

  /// Keeps a key under a passphrase.
  func add(_ key: PrivateKey, passphrase: String) throws {
    let pem = try key.encryptedPEM(passphrase: passphrase)
    try ClosedFile.create(keyPath(key.publicKey.thumbprint), Data(pem.utf8))
  }

  func card() throws -> IssuerCard {
    guard exists else { throw Fault.noIssuer(path) }
    guard let card = IssuerCard(reading: try ClosedFile.read(cardPath)) else { throw Fault.badCard(cardPath) }
    return card
  }

  func secret() throws -> Data { try ClosedFile.readSecret(secretPath) }

  /// The public keys, oldest first.
  func keySet() throws -> KeySet {
    do {
      return try KeySet(reading: try ClosedFile.read(keySetPath))
    } catch let fault as KeySetFault {
      throw Fault.badKeySet(fault)
    }
  }

  func save(_ keys: KeySet) throws { try ClosedFile.replace(keySetPath, try keys.json(), mode: 0o644) }

  /// The key that signs now.
  func currentKey() throws -> TrustedKey {
    guard let key = try keySet().keys.last(where: { $0.revocation == nil }) else { throw Fault.noKey }
    return key
  }

  /// A key's file, as it lies there.
  func pem(of key: String) throws -> String {
    String(decoding: try ClosedFile.readSecret(keyPath(key)), as: UTF8.self)
  }

  /// Puts a key's file back.
  func restore(_ pem: String, of key: String) throws { try ClosedFile.create(keyPath(key), Data(pem.utf8)) }

  /// Opens a key.
  func privateKey(_ key: String, passphrase: String) throws -> PrivateKey {
    do {
      return try PrivateKey(encryptedPEM: try pem(of: key), passphrase: passphrase)
    } catch let fault as KeyFault {
      throw Fault.key(fault)
    }
  }
}

extension IssuerFolder {
  func journal() throws -> Journal {
    guard FileManager.default.fileExists(atPath: journalPath) else { return Journal() }
    do {
      return try Journal(reading: try ClosedFile.read(journalPath))
    } catch let fault as JournalFault {
      switch fault {
      case .line(let line): throw Fault.badJournal(journalPath, line: line)
      }
    }
  }

  /// Adds an entry to the journal, and puts it on the disk.
  func add(_ entry: Journal.Entry, to journal: inout Journal) throws {
    let length = journal.length
    var next = journal
    try ClosedFile.append(journalPath, try next.add(entry), at: length)
    journal = next
  }

  /// Keeps a version of a course as the one that is accredited.
  func accept(_ compilation: Compilation, _ course: Course) throws {
    let folder = coursePath(course.contentHash)
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    let draft = folder + ".new"
    try? FileManager.default.removeItem(atPath: draft)
    for (name, bytes) in compilation.pinnedFiles {
      let file = URL(fileURLWithPath: draft + "/" + name)
      try ClosedFile.makeFolder(file.deletingLastPathComponent().path)
      try ClosedFile.replace(file.path, Data(bytes))
    }
    guard rename(draft, folder) == 0 else { throw ClosedFile.Fault.unwritable(folder) }
  }

  /// The accepted version of a course with this content; nil where there is none.
  func course(hash: String) throws -> Course? {
    guard hash.utf8.count == 64,
      hash.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      FileManager.default.fileExists(atPath: coursePath(hash))
    else { return nil }
    let files = Self.files(below: coursePath(hash))
    let names = files.keys.filter { $0.hasSuffix("/cursus.md") || $0.hasSuffix("/course.md") }
    guard let name = names.min(), let slash = name.lastIndex(of: "/") else { throw Fault.badCourse(hash) }
    let compilation = CourseCompiler.compile(CourseLibrary(files: files), folder: String(name[..<slash]))
    guard let course = compilation.course, course.contentHash == hash else { throw Fault.badCourse(hash) }
    return course
  }

  /// The hashes of the accepted courses.
  func acceptedCourses() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/courses")) ?? [])
      .filter { $0.utf8.count == 64 }.sorted()
  }

  private static func files(below folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      if let data = FileManager.default.contents(atPath: folder + "/" + name) { files[name] = Array(data) }
    }
    return files
  }

  /// Keeps what was issued, with its record, for as long as the issuer wants to be able to show it.
  func keep(_ issued: IssuedCertificate, transcript: String, number: String) throws {
    let folder = issuedPath(number)
    try ClosedFile.makeFolder(folder)
    try ClosedFile.replace(folder + "/transcript.json", Data(transcript.utf8))
    try ClosedFile.replace(folder + "/certificate.jwt", Data((issued.credential.text + "\n").utf8))
  }

  /// A kept certificate; nil where it was put away.
  func issued(_ number: String) -> SignedCredential? {
    FileManager.default.contents(atPath: issuedPath(number) + "/certificate.jwt").flatMap { data in
      try? SignedCredential(reading: String(decoding: data, as: UTF8.self))
    }
  }
}
