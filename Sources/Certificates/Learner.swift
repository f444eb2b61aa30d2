import Foundation
import SourceText

/// The person whom a certificate names.
public struct Learner: Sendable, Hashable {
  /// The name as the learner typed it, composed (NFC), on one line, without spaces around it and
  /// without marks that nobody sees.
  public let name: String
  /// The professional register in which the learner stands, if given.
  public let registration: Registration?

  /// Makes a learner; the name is gated, composed, and loses hidden marks and the spaces around it.
  ///
  /// Hidden marks come along when a name is pasted. What every view shows is then the name itself, and
  /// nobody signs what nobody sees.
  public init(name: String, registration: Registration? = nil) {
    let seen = OutputGate.cleanLine(name).filter { $0 != "\u{FFFD}" }
    let trimmed = seen.withoutSpaceAround
    // What is ASCII is composed.
    let isASCII = trimmed.utf8.allSatisfy { $0 < 0x80 }
    self.name = isASCII ? trimmed : trimmed.precomposedStringWithCanonicalMapping
    self.registration = registration
  }
}

/// An entry in a professional register, as the learner gave it.
public struct Registration: Sendable, Hashable, Codable {
  /// The register.
  public let register: String
  /// The number in it, if given.
  public let number: String?

  /// Makes an entry.
  public init(register: String, number: String? = nil) {
    self.register = register
    self.number = number
  }
}

extension Learner: Codable {
  private enum Key: String, CodingKey { case name, registration }

  /// Reads a learner; throws `CertificateFault.emptyName` for a name without a letter.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      registration: try container.decodeIfPresent(Registration.self, forKey: .registration))
    guard !name.isEmpty else { throw CertificateFault.emptyName }
  }

  /// Writes the learner.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encodeIfPresent(registration, forKey: .registration)
  }
}

extension String {
  /// The text without white space and line ends at its start and its end.
  fileprivate var withoutSpaceAround: String {
    let scalars = unicodeScalars.drop(while: \.properties.isWhitespace)
    let end = scalars.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(scalars[...$0]) } ?? ""
  }
}
