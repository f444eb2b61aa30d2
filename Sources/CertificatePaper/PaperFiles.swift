import Foundation
import Glibc

/// The files that `leerwijk-paper` reads and writes.
enum PaperFiles {
  /// The most bytes that are read as a certificate.
  private static let mostBytes = 1 << 20

  /// Whether there is a folder at `path`.
  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Reads a certificate's bytes from `path`, or from standard input.
  static func read(_ path: String?) throws(PaperFailure) -> Data {
    let file = path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
    guard file >= 0 else { throw .unreadableFile(path ?? "stdin") }
    defer { if path != nil { close(file) } }
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count == 0 { return data }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .unreadableFile(path ?? "stdin") }
      data.append(contentsOf: buffer[..<count])
      guard data.count <= mostBytes else { throw .tooLarge }
    }
  }

  /// Writes `bytes` to standard output, or whole or not at all to `path`, with mode 0644.
  static func write(_ bytes: [UInt8], to path: String?) throws(PaperFailure) {
    guard let path else {
      guard isatty(STDOUT_FILENO) == 0 else { throw .terminalOutput }
      guard put(bytes, into: STDOUT_FILENO) else { throw .unwritableFile("stdout") }
      return
    }
    let draft = "\(path).\(getpid()).tmp"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .unwritableFile(path) }
    let whole = put(bytes, into: file) && fchmod(file, 0o644) == 0 && fsync(file) == 0
    guard close(file) == 0, whole, rename(draft, path) == 0 else {
      unlink(draft)
      throw .unwritableFile(path)
    }
  }

  private static func put(_ bytes: [UInt8], into file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
