internal import Foundation
internal import GRDB

/// A file with its bytes: of a course, or of a certificate.
public struct KeptFile: Sendable, Hashable {
  /// The path below the course folder, with `/`; or the name of a certificate's file.
  public let path: String
  /// The bytes.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a file of a row of its name and its bytes.
  init(row: Row) throws {
    let bytes: Data = try row.decode(atIndex: 1)
    self.init(path: try row.decode(atIndex: 0), bytes: [UInt8](bytes))
  }
}

extension KeptFile: Codable {
  private enum CodingKeys: CodingKey {
    case path, bytes
  }

  /// Reads a file; its bytes stand in base64.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    path = try container.decode(String.self, forKey: .path)
    bytes = [UInt8](try container.decode(Data.self, forKey: .bytes))
  }

  /// Writes the file, its bytes in base64.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(path, forKey: .path)
    try container.encode(Data(bytes), forKey: .bytes)
  }
}
