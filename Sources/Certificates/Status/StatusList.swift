import Foundation

/// Which certificates of an issuer are withdrawn: a row of bits (W3C Bitstring Status List 1.0).
///
/// It names nobody: a certificate is a place in it, which was drawn when it was issued.
public struct StatusList: Sendable, Hashable {
  /// The places that there are: the fewest that the standard allows, so that a place tells little.
  public static let indices = 0..<131_072

  private var bits: Data

  /// Makes a list without withdrawn certificates.
  public init() { bits = Data(count: Self.indices.count / 8) }

  /// Whether the certificate at a place is withdrawn.
  public subscript(index: Int) -> Bool {
    get { Self.indices.contains(index) && bits[index / 8] & (0x80 >> UInt8(index % 8)) != 0 }
    set {
      guard Self.indices.contains(index) else { return }
      let bit: UInt8 = 0x80 >> UInt8(index % 8)
      if newValue { bits[index / 8] |= bit } else { bits[index / 8] &= ~bit }
    }
  }

  /// How many are withdrawn.
  public var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether all that is withdrawn in another list is withdrawn in this one.
  public func holdsAll(of other: StatusList) -> Bool {
    zip(bits, other.bits).allSatisfy { $0 & $1 == $1 }
  }

  /// The list packed with gzip, in base64url behind the `u` of a multibase text.
  func encoded() -> String? {
    Deflate.packed(bits, as: .gzip).map { "u" + Base64URL.text(of: $0) }
  }

  /// Reads a packed list; nil where it is none, or has another length.
  init?(encoded: String) {
    guard encoded.first == "u", let packed = Base64URL.bytes(of: encoded.dropFirst()),
      let bits = Deflate.unpacked(packed, as: .gzip, most: Self.indices.count / 8),
      bits.count == Self.indices.count / 8
    else { return nil }
    self.bits = bits
  }
}
