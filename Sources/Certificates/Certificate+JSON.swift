public import Foundation
import SourceText

extension Certificate {
  /// Reads a certificate from its stored form; throws `CertificateFault`.
  public init(json: Data) throws(CertificateFault) {
    do {
      self = try JSONDecoder().decode(Certificate.self, from: json)
    } catch let fault as CertificateFault {
      throw fault
    } catch let error as DecodingError {
      throw .unreadable(error.place)
    } catch {
      throw .unreadable("")
    }
  }

  /// Writes the stored form: one line, members sorted, whole numbers only.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}

extension DecodingError {
  /// The path of the member that could not be read.
  var place: String {
    switch self {
    case .keyNotFound(let key, let context): Self.path(context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context): Self.path(context.codingPath)
    case .dataCorrupted(let context): Self.path(context.codingPath)
    @unknown default: ""
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map(\.stringValue).joined(separator: ".")
  }
}
