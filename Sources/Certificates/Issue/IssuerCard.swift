public import Foundation

/// What an issuer says of itself, once, before it signs anything.
public struct IssuerCard: Sendable, Hashable, Codable {
  /// The version of the stored form.
  public static let formatVersion = 1

  /// The version of this value's form.
  public let format: Int
  /// Who it is.
  public let issuer: Issuer
  /// The time zone whose calendar counts for days, by its IANA name.
  public let zone: String
  /// Where the list of withdrawn certificates is published: a URI, which this program never fetches.
  public let statusList: String

  /// Makes a card; nil where the time zone or a URI is none.
  public init?(issuer: Issuer, zone: String, statusList: String? = nil) {
    guard TimeZone(identifier: zone) != nil, CredentialShape.isURI(issuer.id) else { return nil }
    let isWeb = issuer.id.hasPrefix("https://") || issuer.id.hasPrefix("http://")
    let slash = issuer.id.hasSuffix("/") ? "" : "/"
    let list = statusList ?? (isWeb ? "\(issuer.id)\(slash)status.jwt" : "\(issuer.id)#status")
    guard CredentialShape.isURI(list) else { return nil }
    format = Self.formatVersion
    self.issuer = issuer
    self.zone = zone
    self.statusList = list
  }

  /// Reads a card; nil for what is none, or of a later form.
  public init?(reading data: Data) {
    guard let card = try? JSONDecoder().decode(IssuerCard.self, from: data),
      card.format == Self.formatVersion, TimeZone(identifier: card.zone) != nil,
      CredentialShape.isURI(card.issuer.id), CredentialShape.isURI(card.statusList)
    else { return nil }
    self = card
  }

  /// The card as a file, which ends in a line feed.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return try encoder.encode(self) + Data("\n".utf8)
  }

  /// The instant by the issuer's clock on the wall; nil outside the years 1 to 9999.
  public func instant(_ seconds: Int64) -> ZonedInstant? {
    TimeZone(identifier: zone).flatMap { ZonedInstant(seconds: seconds, in: $0) }
  }
}
