import Foundation
import Glibc

/// A file that is made anew, for its owner only, and never over another.
enum NewFile {
  /// Why it was not made.
  enum Fault: Error {
    /// There is one already.
    case exists(String)
    /// The folder or the file cannot be written.
    case unwritable(String)
  }

  /// Writes all of `bytes` and waits until they are on the disk.
  static func write(_ bytes: [UInt8], to path: String) throws(Fault) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .exists(path) : .unwritable(path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { break }
      rest = rest.dropFirst(count)
    }
    let isWhole = rest.isEmpty && fsync(descriptor) == 0
    close(descriptor)
    guard isWhole else {
      unlink(path)
      throw .unwritable(path)
    }
  }
}
