import Foundation
import Glibc
import SourceText

/// Files that only their owner may read, and that are whole or not there.
enum ClosedFile {
  /// Why a file was not written or read.
  enum Fault: Error, Sendable, Hashable {
    /// It is there already.
    case exists(String)
    /// It cannot be written.
    case unwritable(String)
    /// It cannot be read.
    case unreadable(String)
    /// Others than its owner may read it.
    case open(String)
    /// Another process is at work with it.
    case busy(String)
  }

  /// Makes a folder, that only its owner may enter unless another mode is asked for; one that is there stays.
  static func makeFolder(_ path: String, mode: Int = 0o700) throws(Fault) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
    } catch {
      throw .unwritable(path)
    }
  }

  /// Writes a new file, flushed to the disk before its name is there; never over another one.
  static func create(_ path: String, _ data: Data, mode: mode_t = 0o600) throws(Fault) {
    try write(path, data, mode: mode, replaces: false)
  }

  /// Writes a file in the place of another one, or a new one.
  static func replace(_ path: String, _ data: Data, mode: mode_t = 0o600) throws(Fault) {
    try write(path, data, mode: mode, replaces: true)
  }

  private static func write(_ path: String, _ data: Data, mode: mode_t, replaces: Bool) throws(Fault) {
    let draft = "\(path).new-\(getpid())"
    unlink(draft)
    let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .unwritable(path) }
    defer { unlink(draft) }
    let isWritten = put(data, descriptor) && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWritten else { throw .unwritable(path) }
    if replaces {
      guard rename(draft, path) == 0 else { throw .unwritable(path) }
    } else if link(draft, path) != 0 {
      throw errno == EEXIST ? .exists(path) : .unwritable(path)
    }
    flush(folderOf: path)
  }

  /// Writes behind the first `length` bytes of a file, flushed to the disk; what stood there before is cut off.
  static func append(_ path: String, _ data: Data, at length: Int) throws(Fault) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path) }
    let isReady = ftruncate(descriptor, off_t(length)) == 0 && lseek(descriptor, 0, SEEK_END) == off_t(length)
    let isWritten = isReady && put(data, descriptor) && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWritten else { throw .unwritable(path) }
    flush(folderOf: path)
  }

  /// Reads a file that nobody but its owner may read.
  static func readSecret(_ path: String) throws(Fault) -> Data {
    var state = stat()
    guard stat(path, &state) == 0 else { throw .unreadable(path) }
    guard state.st_mode & 0o077 == 0 else { throw .open(path) }
    return try read(path)
  }

  /// Whether there is a file at a path, and no folder, pipe or device.
  static func isFile(_ path: String) -> Bool {
    var state = stat()
    return stat(path, &state) == 0 && state.st_mode & S_IFMT == S_IFREG
  }

  /// The most bytes of a file that are read: some more than the largest record.
  private static let mostBytes = 20_000_001

  /// Reads a file, or what comes through a pipe; of one without an end no more than is looked at.
  static func read(_ path: String) throws(Fault) -> Data {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path) }
    defer { close(descriptor) }
    var data = Data()
    let isWhole = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { piece in
      while data.count < mostBytes {
        let count = Glibc.read(descriptor, piece.baseAddress, min(piece.count, mostBytes - data.count))
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return count == 0 }
        data.append(contentsOf: piece[..<count])
      }
      return true
    }
    guard isWhole else { throw .unreadable(path) }
    return data
  }

  /// Does something while no other process does so with the same folder.
  static func alone<Value>(in folder: String, _ work: () throws -> Value) throws -> Value {
    let path = folder + "/lock"
    let descriptor = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Fault.unwritable(path) }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw Fault.busy(folder) }
    return try work()
  }

  private static func put(_ data: Data, _ descriptor: CInt) -> Bool {
    var rest = [UInt8](data)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// A new name in a folder is on the disk once the folder is.
  private static func flush(folderOf path: String) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }
}

extension ClosedFile.Fault {
  /// What happened, and what to do next.
  var words: Wording {
    switch self {
    case .exists(let path):
      Wording(
        nl: "\(path) is er al en wordt niet overschreven. Haal het weg of kies een andere naam.",
        en: "\(path) is there already and is not overwritten. Move it away or choose another name.")
    case .unwritable(let path):
      Wording(
        nl: "\(path) kan niet worden geschreven. Kijk of de map van jou is en of de schijf vol is.",
        en: "\(path) cannot be written. See whether the folder is yours and whether the disk is full.")
    case .unreadable(let path):
      Wording(
        nl: "\(path) is niet te lezen. Kijk of het bestand er is en van jou is.",
        en: "\(path) cannot be read. See that the file is there and is yours.")
    case .open(let path):
      Wording(
        nl:
          "Anderen kunnen \(path) lezen. Sluit het af met: chmod 600 '\(path)'. Wie het kan hebben gelezen, kan ondertekenen: vervang de sleutel dan met: leerwijk issuer rotate",
        en:
          "Others can read \(path). Close it with: chmod 600 '\(path)'. Who may have read it can sign: then replace the key with: leerwijk issuer rotate"
      )
    case .busy(let path):
      Wording(
        nl: "Een ander programma werkt in \(path). Wacht tot het klaar is en probeer het opnieuw.",
        en: "Another program is at work in \(path). Wait until it is done and try again.")
    }
  }
}
