import Foundation

/// The id of a certificate: a `urn:uuid:` that the caller drew once and keeps.
public struct CertificateID: Sendable, Hashable {
  /// The URN, in lower case.
  public let urn: String

  /// Makes an id of a URN; nil when it is no `urn:uuid:`.
  public init?(_ urn: String) {
    let lowered = urn.lowercased()
    guard lowered.hasPrefix("urn:uuid:") else { return nil }
    let pieces = lowered.dropFirst(9).split(separator: "-", omittingEmptySubsequences: false)
    guard pieces.map(\.utf8.count) == [8, 4, 4, 4, 12],
      pieces.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) } })
    else { return nil }
    self.urn = lowered
  }
}

extension CertificateID {
  /// The URN of a UUID's sixteen bytes.
  static func urn(of bytes: some ContiguousBytes) -> String {
    let signs = Array(Hexadecimal.text(bytes))
    let cuts = [0, 8, 12, 16, 20, 32]
    return "urn:uuid:" + zip(cuts, cuts.dropFirst()).map { String(signs[$0..<$1]) }.joined(separator: "-")
  }
}

extension CertificateID: Codable {
  /// Reads an id; throws `CertificateFault.unreadable` when it is no `urn:uuid:`.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = CertificateID(text) else { throw CertificateFault.unreadable(decoder.place) }
    self = id
  }

  /// Writes the id as its URN.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(urn)
  }
}
