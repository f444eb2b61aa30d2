import Foundation

/// A key under its passphrase, as lines to print and to type in again.
///
/// Each line has a number and a check of its own, so a typing error is found on its line.
public enum PaperBackup {
  /// The signs of a line, in groups of eight.
  private static let lineSigns = 48

  /// The lines for a key in PEM.
  public static func lines(of pem: String) -> [String] {
    let signs = Array(body(of: pem))
    return stride(from: 0, to: signs.count, by: lineSigns).enumerated().map { number, start in
      let line = signs[start..<min(start + lineSigns, signs.count)]
      let groups = stride(from: line.startIndex, to: line.endIndex, by: 8).map {
        String(line[$0..<min($0 + 8, line.endIndex)])
      }
      let name = number + 1 < 10 ? " \(number + 1)" : "\(number + 1)"
      return "\(name)  \(groups.joined(separator: " "))  \(check(String(line), number + 1))"
    }
  }

  /// The key in PEM that lines were made of; other lines among them do not count.
  ///
  /// - Throws: The number of the first line that is missing or was typed wrong.
  public static func pem(of text: String) throws(BackupFault) -> String {
    var signs = ""
    var expected = 1
    for line in text.split(whereSeparator: \.isNewline) {
      let pieces = line.split(whereSeparator: \.isWhitespace)
      guard pieces.count >= 3, let number = pieces.first.flatMap({ Int($0) }), let given = pieces.last else {
        continue
      }
      guard number == expected else { throw .line(expected) }
      let body = pieces.dropFirst().dropLast().joined()
      guard check(body, number) == given else { throw .line(number) }
      signs += body
      expected += 1
    }
    guard expected > 1 else { throw .empty }
    let wrapped = stride(from: 0, to: signs.utf8.count, by: 64).map { start in
      String(decoding: Array(signs.utf8)[start..<min(start + 64, signs.utf8.count)], as: UTF8.self)
    }
    return
      ([EncryptedPEM.opening] + wrapped + ["-----END ENCRYPTED PRIVATE KEY-----"]).joined(separator: "\n")
      + "\n"
  }

  private static func body(of pem: String) -> String {
    pem.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("-") }.joined()
  }

  private static func check(_ line: String, _ number: Int) -> String {
    String(Checksum.hexadecimal(of: Data("\(number) \(line)".utf8)).prefix(4))
  }
}

/// What is wrong with the lines of a backup.
public enum BackupFault: Error, Sendable, Hashable {
  /// There is no line of a backup in it.
  case empty
  /// A line is missing or was typed wrong; its number.
  case line(Int)
}
