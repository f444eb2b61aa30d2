import Testing

@testable import Terminal

struct KeyFilterTests {
  /// What comes out of some chunks of bytes, keys as text.
  private func keys(_ chunks: [UInt8]..., endsSilent: Bool = false) -> String {
    var filter = KeyFilter()
    var items = chunks.flatMap { filter.feed($0) }
    if endsSilent { items += filter.endSilence() }
    var bytes: [UInt8] = []
    for item in items {
      switch item {
      case .key(let byte): bytes.append(byte)
      case .paste(let text): bytes += Array("{\(text)}".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func keys(_ text: String) -> String { keys(Array(text.utf8)) }

  @Test func `Letters pass, whole, however they arrive`() {
    #expect(keys("aÖ李👍🏽") == "aÖ李👍🏽")
    #expect(keys([0xC3], [0x96]) == "Ö")
  }

  @Test func `Bytes that are no letter become one mark that says so`() {
    #expect(keys([0xFF, 0x61, 0xC3, 0x61, 0xED, 0xA0, 0x80]) == "\u{FFFD}a\u{FFFD}a\u{FFFD}")
    #expect(keys([0xE2, 0x82], endsSilent: true) == "\u{FFFD}")
  }

  @Test func `Our keys pass and other sequences do not`() {
    #expect(keys("\u{1B}[A\u{1B}OD\u{1B}[3~\u{1B}[1;5C") == "\u{1B}[A\u{1B}OD\u{1B}[3~\u{1B}[1;5C")
    #expect(keys("a\u{1B}[31mb\u{1B}[2~c\u{1B}[[Ad\u{1B}OPe\u{1B}[200;1Rf") == "abcdef")
    #expect(keys("\u{1B}OM") == "\r")
    #expect(keys("\u{1B}b\u{1B}\r\u{1B}u") == "\u{1B}b\r")
    #expect(keys("\u{1}\u{12}\u{16}\u{18}(\u{1D}\u{7}\u{15}") == "\u{1}(\u{15}")
  }

  @Test func `A command to the terminal is dropped up to its end, and Enter ends it`() {
    #expect(keys("a\u{1B}]0;x\u{7}b\u{1B}]8;;u\u{1B}\\c\u{1B}Pq\u{1B}\\d") == "abcd")
    #expect(keys("a\u{1B}]0;x\rb") == "a\rb")
  }

  @Test func `Hidden marks, C1 and NUL do not pass`() {
    #expect(keys("a\u{202E}\u{200B}\u{9B}\0\u{2028}b") == "ab")
  }

  @Test func `A paste is one thing, cleaned, and its last line end is none`() {
    #expect(keys("\u{1B}[200~een\r\ntwee\tdrie\n\u{1B}[201~x") == "{een\ntwee drie}x")
    #expect(keys(Array("\u{1B}[20".utf8), Array("0~a\u{1B}[2".utf8), Array("01~b".utf8)) == "{a}b")
    #expect(keys("\u{1B}[200~a\u{1B}\u{1B}[201~b\u{1B}[201~c") == "{a}bc")
  }

  @Test func `A paste without end is taken after a silence`() {
    #expect(keys(Array("\u{1B}[200~half".utf8), endsSilent: true) == "{half}")
  }

  @Test func `An endless paste is cut, and its end still found`() {
    let long = [UInt8](repeating: 0x61, count: KeyFilter.longestPaste + 50)
    let text = keys(Array("\u{1B}[200~".utf8) + long + Array("\u{1B}[201~b".utf8))
    #expect(text.utf8.count == KeyFilter.longestPaste + 3)
    #expect(text.hasSuffix("a}b"))
  }

  @Test func `Silence is only waited for inside a sequence`() {
    var filter = KeyFilter()
    #expect(filter.patience == nil)
    _ = filter.feed([0x1B])
    #expect(filter.patience == 60)
    #expect(filter.endSilence().isEmpty)
    #expect(filter.patience == nil)
  }

  @Test func `No bytes, however wild, make it fail or let an escape command through`() {
    var generator = SystemRandomNumberGenerator()
    let wild: [UInt8] = [0x1B, 0x5B, 0x5D, 0x4F, 0x32, 0x30, 0x7E, 0xC3, 0xE2, 0xFF, 0x07, 0x0D, 0x61, 0x9B]
    for _ in 0..<500 {
      let bytes = (0..<60).compactMap { _ in wild.randomElement(using: &generator) }
      #expect(!keys(bytes, endsSilent: true).contains("\u{7F}"))
    }
  }
}
