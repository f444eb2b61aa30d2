import Testing

@testable import SourceText

@Suite("Eight bytes at once")
struct EightBytesTests {
  /// Bytes in which each value comes, and those beside each other that sums could mix up.
  private static let bytes: [UInt8] =
    Array(0...255) + [
      0x0D, 0x0C, 0x0D, 0x0E, 0x8D, 0x0D, 0x80, 0x00, 0x7F, 0xFF, 0x20, 0x1F, 0xA0, 0x9F, 0x20,
    ]

  /// The places with a mark, looked up one after the other.
  private static func places(_ bytes: [UInt8], _ marks: (EightBytes) -> UInt64) -> [Int] {
    bytes.withUnsafeBufferPointer { buffer in
      var found: [Int] = []
      var at = buffer.firstPlace(from: 0, of: marks)
      while at < buffer.count {
        found.append(at)
        at = buffer.firstPlace(from: at + 1, of: marks)
      }
      return found
    }
  }

  private func expect(_ marks: (EightBytes) -> UInt64, _ isMeant: (UInt8) -> Bool) {
    for start in 0..<9 {
      let bytes = Array(Self.bytes[start...])
      #expect(Self.places(bytes, marks) == bytes.indices.filter { isMeant(bytes[$0]) })
    }
  }

  @Test("a byte is found wherever it stands", arguments: [0, 0x0A, 0x0D, 0x20, 0x5D, 0x7F] as [UInt8])
  func byte(wanted: UInt8) {
    expect({ $0.marks(of: wanted) }, { $0 == wanted })
  }

  @Test("bytes of a range are found, and no others")
  func range() {
    expect({ $0.marks(from: 0x30, through: 0x39) }, { (0x30...0x39).contains($0) })
    expect({ $0.marks(from: 0, through: 0x7F) }, { $0 < 0x80 })
  }

  @Test("what is not ASCII, not printable or a control character is found")
  func kinds() {
    expect(\.beyondASCII) { $0 >= 0x80 }
    expect(\.controls) { $0 < 0x20 || $0 == 0x7F }
    expect(\.unprintable) { !(0x20..<0x7F).contains($0) && $0 != 0x0A && $0 != 0x09 }
  }

  @Test("of no bytes, and of a few, none is passed over")
  func few() {
    #expect(Self.places([]) { $0.marks(of: 1) } == [])
    #expect(Self.places([1, 2, 1]) { $0.marks(of: 1) } == [0, 2])
  }
}
