internal import Crypto

/// The chain of SHA-256 hashes over the objects of a transcript.
struct TranscriptChain {
  /// What a line begins with, before its chain.
  static let opening: StaticString = "{\"chain\":\""
  /// How many hexadecimal digits a chain has.
  static let digits = 64

  /// The chain after what was added last, in hexadecimal digits; empty before the first.
  private(set) var bytes: [UInt8] = []

  /// The same as a text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds an object, as it is without its chain.
  mutating func add(_ json: String) {
    var json = json
    json.withUTF8 { add([UnsafeRawBufferPointer($0)]) }
  }

  /// Adds an object that lies in pieces.
  mutating func add(_ pieces: [UnsafeRawBufferPointer]) {
    var hash = SHA256()
    if !bytes.isEmpty {
      bytes.append(0x0A)
      bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }
    for piece in pieces { hash.update(bufferPointer: piece) }
    bytes = Hexadecimal.digits(hash.finalize())
  }

  /// The object with the chain as its first member.
  func opened(_ json: String) -> String { "\(Self.opening)\(text)\",\(json.dropFirst())" }
}
