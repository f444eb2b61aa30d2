internal import Foundation

/// The lines of a transcript's bytes, each of which follows from those above it.
///
/// Nothing is decoded here, so this can be asked of any bytes: lines are hashed as they stand.
struct TranscriptLines {
  /// The first line without its chain.
  private(set) var header: [UInt8] = []
  /// The steps without their chains: where they lie, behind the brace and the chain.
  private(set) var steps: [Range<Int>] = []
  private let bytes: UnsafeRawBufferPointer
  private var chain = TranscriptChain()
  /// What a line has before the first member behind its chain.
  private static let lead = TranscriptChain.opening.utf8CodeUnitCount + TranscriptChain.digits + 2
  /// Fewer bytes than any step has, and more than the last line.
  private static let leastStep = lead + 20
  private static let ending: StaticString = "],\"sum\":\""

  /// Splits the bytes, which must outlive the value, and follows the chain.
  init(_ bytes: UnsafeRawBufferPointer) throws(TranscriptFault) {
    self.bytes = bytes
    var start = try readHeader()
    while start < bytes.count {
      let end = lineEnd(from: start)
      if isLast(start) {
        try readEnd(start..<end)
        return
      }
      try readStep(start..<end)
      start = end + 1
    }
    throw .cutOff(afterStep: steps.count)
  }

  /// The first byte of a text that lives as long as the program.
  private static func first(of text: StaticString) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text.utf8Start, count: 1)
  }

  /// Where the line feed of a line is, or the end of the bytes.
  private func lineEnd(from start: Int) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, 0x0A, bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(found) - base
  }

  private func byte(at place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

  private func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[range])
  }

  private func holds(_ text: StaticString, at start: Int) -> Bool {
    guard let base = bytes.baseAddress, start >= 0, start + text.utf8CodeUnitCount <= bytes.count else {
      return false
    }
    return memcmp(base + start, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// Adds the object of a line, up to `end`, and tells whether the line gives that chain.
  private mutating func follows(_ line: Range<Int>, to end: Int, closing: [UnsafeRawBufferPointer] = [])
    -> Bool
  {
    let start = line.lowerBound + Self.lead
    guard start < end, holds(TranscriptChain.opening, at: line.lowerBound), holds("\",", at: start - 2),
      let base = bytes.baseAddress
    else { return false }
    chain.add([Self.first(of: TranscriptChain.opening), slice(start..<end)] + closing)
    let given = base + line.lowerBound + TranscriptChain.opening.utf8CodeUnitCount
    return chain.bytes.withUnsafeBytes { $0.baseAddress.map { memcmp($0, given, TranscriptChain.digits) } }
      == 0
  }

  private mutating func readHeader() throws(TranscriptFault) -> Int {
    let line = 0..<lineEnd(from: 0)
    let tail: StaticString = ",\"steps\":["
    let end = line.upperBound - tail.utf8CodeUnitCount
    guard holds(tail, at: end), line.upperBound < bytes.count,
      follows(line, to: end, closing: [Self.first(of: "}\n")])
    else {
      throw isOurs ? .changed(.header) : .notATranscript
    }
    header = [0x7B] + Array(slice(Self.lead..<end)) + [0x7D]
    return line.upperBound + 1
  }

  /// Whether the file says near its beginning that it is a transcript, also where a byte there was changed.
  private var isOurs: Bool {
    let beginning = Data(bytes.prefix(10_000))
    return ["\"kind\":\"\(Transcript.kind)\"", ",\"steps\":["].contains {
      beginning.range(of: Data($0.utf8)) != nil
    }
  }

  private mutating func readStep(_ line: Range<Int>) throws(TranscriptFault) {
    let number = steps.count + 1
    guard line.upperBound < bytes.count else { throw .cutOff(afterStep: number - 1) }
    let next = line.upperBound + 1
    let hasComma = byte(at: line.upperBound - 1) == UInt8(ascii: ",")
    let end = hasComma ? line.upperBound - 1 : line.upperBound
    let fits = next == bytes.count || hasComma != isLast(next)
    guard fits, follows(line, to: end) else { throw .changed(.step(number)) }
    steps.append(line.lowerBound + Self.lead..<end)
  }

  private func readEnd(_ line: Range<Int>) throws(TranscriptFault) {
    let sum = line.lowerBound + Self.ending.utf8CodeUnitCount
    guard holds(Self.ending, at: line.lowerBound),
      line.count == Self.ending.utf8CodeUnitCount + TranscriptChain.digits + 2,
      line.upperBound + 1 == bytes.count, holds("\"}\n", at: line.upperBound - 2),
      slice(sum..<sum + TranscriptChain.digits).elementsEqual(chain.bytes)
    else { throw .changed(.end) }
  }

  /// Whether what begins at a place is meant to be the last line, also where a byte of it was changed.
  ///
  /// Too little is then left for a step. What begins as a step and has no line feed is one that was cut off.
  private func isLast(_ start: Int) -> Bool {
    if holds(Self.ending, at: start) { return true }
    guard bytes.count - start < Self.leastStep else { return false }
    return byte(at: start) != UInt8(ascii: "{") || byte(at: bytes.count - 1) == 0x0A
  }
}
