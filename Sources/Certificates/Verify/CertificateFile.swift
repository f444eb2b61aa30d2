public import Foundation
import SourceText

/// A file that may be a certificate, by what it holds and not by its name.
public enum CertificateFile: Sendable, Hashable {
  /// A signed file.
  case credential(String)
  /// A picture with a signed file in it.
  case picture(String)
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
    guard let whole = String(data: data, encoding: .utf8) else {
      self = .unknown
      return
    }
    let text = whole.hasPrefix("\u{FEFF}") ? String(whole.dropFirst()) : whole
    let trimmed = text.drop { $0.isWhitespace }
    if trimmed.hasPrefix("eyJ") {
      self = .credential(String(trimmed).trimmed)
    } else if trimmed.hasPrefix("<") {
      self = BakedPicture.credential(in: trimmed).map { .picture(String($0)) } ?? .unknown
    } else if trimmed.hasPrefix(PrintedCode.scheme) {
      self = .code(String(trimmed))
    } else if let foot = text.range(of: "\n" + PrintedCode.scheme) {
      self = .text(text, code: String(text[text.index(after: foot.lowerBound)...]))
    } else {
      let isOurs = [CertificateWords.heading.nl, CertificateWords.heading.en].contains { heading in
        trimmed.hasPrefix(heading + "\n=") || trimmed.hasPrefix(heading + "\r\n=")
      }
      self = isOurs ? .unsigned : .unknown
    }
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

extension String {
  /// The text without white space around it.
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
