import Certificates
import Foundation
import SourceText

/// The keys that are trusted here, with the lists of withdrawn certificates beside them.
struct TrustShelf: Sendable {
  let path: String
  let folders: Folders

  private var listFolder: String { folders.statusLists(besideKeys: path) }

  /// What is wrong with a file on the shelf.
  enum Fault: Error, Sendable, Hashable {
    /// It cannot be read.
    case unreadable(String)
    /// It is no set of keys.
    case badKeys(String, KeySetFault)
    /// It is no list of withdrawn certificates.
    case badList(String, CredentialFault)
  }

  /// The trusted keys; none where there is no file and none is asked for.
  func keys(isNeeded: Bool) throws(Fault) -> KeySet {
    guard let data = try? ClosedFile.read(path) else {
      guard !isNeeded else { throw .unreadable(path) }
      return KeySet([])
    }
    do {
      return try KeySet(reading: data)
    } catch {
      throw .badKeys(path, error)
    }
  }

  /// A verifier with what is trusted here; with nothing where the file of keys cannot be read.
  func verifier(at now: Int64) -> Verifier {
    Verifier(keys: (try? keys(isNeeded: false)) ?? KeySet([]), lists: lists(), at: now / 1000)
  }

  /// The lists that are kept; what is none of them is passed over.
  func lists() -> [StatusListCredential] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: listFolder)) ?? []).sorted()
    return names.filter { $0.hasSuffix(".jwt") }.compactMap { try? list(listFolder + "/" + $0) }
  }

  /// A list from a file.
  func list(_ file: String) throws(Fault) -> StatusListCredential {
    guard let data = try? ClosedFile.read(file) else { throw .unreadable(file) }
    do {
      let isBlank = { (byte: UInt8) in byte <= 0x20 }
      let end = data.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? data.startIndex
      return try StatusListCredential(
        reading: String(decoding: data[..<end].drop(while: isBlank), as: UTF8.self))
    } catch {
      throw .badList(file, error)
    }
  }

  /// Trusts keys.
  func save(_ keys: KeySet) throws {
    try ClosedFile.makeFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    try ClosedFile.replace(path, try keys.json())
  }

  /// Keeps a list, in the place of an older one of the same issuer.
  func save(_ list: StatusListCredential) throws {
    try ClosedFile.makeFolder(listFolder)
    let name = Checksum.hexadecimal(of: Data((list.issuer + "\n" + list.id).utf8)).prefix(16)
    try ClosedFile.replace("\(listFolder)/\(name).jwt", Data((list.text + "\n").utf8))
  }
}

extension TrustShelf.Fault {
  /// What is wrong, and what to do next.
  var words: Wording {
    switch self {
    case .unreadable(let path): ClosedFile.Fault.unreadable(path).words
    case .badKeys(let path, let fault):
      Wording(nl: "\(path): \(fault.words.nl)", en: "\(path): \(fault.words.en)")
    case .badList(let path, let fault):
      Wording(
        nl: "\(path) is geen intreklijst: \(fault.words.nl) Vraag de uitgever om het bestand status.jwt.",
        en: "\(path) is no status list: \(fault.words.en) Ask the issuer for the file status.jwt.")
    }
  }
}
