public import Foundation
import SourceText

/// A file that may be a certificate, by what it holds and not by its name.
public enum CertificateFile: Sendable, Hashable {
  /// A signed file.
  case credential(String)
  /// A picture with a signed file in it.
  case picture(String, credential: String)
  /// A PDF with the text of its code.
  case paper(code: String)
  /// A text with a code at its foot.
  case text(String, code: String)
  /// The text of a code alone.
  case code(String)
  /// A certificate that no issuer has signed, as paper or as text.
  case unsigned
  /// Anything else.
  case unknown

  /// The most bytes that are looked at.
  public static let mostBytes = 20_000_000

  /// Looks what a file is.
  public init(_ data: Data) {
    guard data.count <= Self.mostBytes else {
      self = .unknown
      return
    }
    if data.starts(with: Data("%PDF-".utf8)) {
      self = Self.paper(data)
      return
    }
    let bytes = Self.trimmed(data)
    // A signed file is the common case, and is told by its first bytes.
    if bytes.starts(with: Data("eyJ".utf8)) {
      self = .credential(String(decoding: bytes, as: UTF8.self))
      return
    }
    guard let text = String(data: bytes, encoding: .utf8) else {
      self = .unknown
      return
    }
    self = Self.text(text)
  }

  /// Looks what a text is that has no white space around it.
  private static func text(_ text: String) -> CertificateFile {
    if text.hasPrefix("<") {
      return BakedPicture.credential(in: text[...]).map { .picture(text, credential: String($0)) } ?? .unknown
    }
    if text.hasPrefix(PrintedCode.scheme) { return .code(text) }
    // As a scanner's program writes it (`QR-Code:`).
    let scanned = "QR-Code:"
    if text.hasPrefix(scanned + PrintedCode.scheme) { return .code(String(text.dropFirst(scanned.count))) }
    if let foot = text.range(of: "\n" + PrintedCode.scheme) {
      return .text(text, code: String(text[text.index(after: foot.lowerBound)...]))
    }
    let isOurs = [CertificateWords.heading.nl, CertificateWords.heading.en].contains { heading in
      text.hasPrefix(heading + "\n=") || text.hasPrefix(heading + "\r\n=")
    }
    return isOurs ? .unsigned : .unknown
  }

  /// The bytes without white space around them, and without a mark of their order before them.
  private static func trimmed(_ data: Data) -> Data {
    let mark = Data([0xEF, 0xBB, 0xBF])
    let bytes = data.starts(with: mark) ? data.dropFirst(mark.count) : data
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return Data() }
    return bytes[first...last]
  }

  /// The key of a PDF's information dictionary under which the code stands.
  public static let paperKey = "LeerwijkQR"

  private static func paper(_ data: Data) -> CertificateFile {
    let places = data.ranges(of: Data("/\(paperKey)".utf8))
    guard !places.isEmpty else {
      return data.range(of: Data("Leerwijk".utf8)) == nil ? .unknown : .unsigned
    }
    // A second one could be an addition at the end of the file, which a viewer does not show.
    guard places.count == 1, let place = places.first else { return .unknown }
    var rest = data[place.upperBound...].drop { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
    guard rest.first == UInt8(ascii: "(") else { return .unknown }
    rest = rest.dropFirst()
    guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return .unknown }
    return .paper(code: String(decoding: rest[..<end], as: UTF8.self))
  }
}
