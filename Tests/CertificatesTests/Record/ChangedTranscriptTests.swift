import Certificates
import CourseModel
import Foundation
import ScenarioEngine
import Testing

/// Every byte counts: whatever is changed is refused, and the line that it is in is named.
@Suite struct ChangedTranscriptTests {
  static let sample = Result {
    let course = try RecordedCourse.compiled()
    return Array(try SampleTranscript.walked(course, seed: 3).text.utf8)
  }

  /// The place that each byte of a file belongs to; a line feed belongs to the line that it ends.
  static func places(_ bytes: [UInt8]) -> [TranscriptPlace] {
    var line = 0
    let count = bytes.count { $0 == 0x0A }
    return bytes.map { byte in
      defer { if byte == 0x0A { line += 1 } }
      return line == 0 ? .header : line == count - 1 ? .end : .step(line)
    }
  }

  private func fault(_ bytes: [UInt8]) -> TranscriptFault? {
    do throws(TranscriptFault) {
      _ = try Transcript(reading: Data(bytes))
      return nil
    } catch {
      return error
    }
  }

  private func compare(
    _ fault: TranscriptFault?, _ wanted: TranscriptFault, at index: Int, _ others: inout [String]
  ) {
    if fault != wanted { others.append("\(index): \(String(describing: fault)) is not \(wanted)") }
  }

  @Test(arguments: [0, 7])
  func `a byte that is another one is named by its line, wherever it stands`(bit: Int) throws {
    let bytes = try Self.sample.get()
    var changed = bytes
    var others: [String] = []
    for (index, place) in Self.places(bytes).enumerated() {
      changed[index] ^= 1 << UInt8(bit)
      compare(fault(changed), .changed(place), at: index, &others)
      changed[index] = bytes[index]
    }
    #expect(others.isEmpty)
  }

  @Test(arguments: [0x0A, 0x22, 0x7B] as [UInt8])
  func `a byte that is one with a meaning of its own is named too`(byte: UInt8) throws {
    let bytes = try Self.sample.get()
    var changed = bytes
    var others: [String] = []
    for (index, place) in Self.places(bytes).enumerated() where bytes[index] != byte {
      changed[index] = byte
      compare(fault(changed), .changed(place), at: index, &others)
      changed[index] = bytes[index]
    }
    #expect(others.isEmpty)
  }

  @Test func `a byte that is gone is named by its line`() throws {
    let bytes = try Self.sample.get()
    var others: [String] = []
    for (index, place) in Self.places(bytes).enumerated() {
      var changed = bytes
      changed.remove(at: index)
      compare(fault(changed), .changed(place), at: index, &others)
    }
    #expect(others.isEmpty)
  }

  @Test(arguments: [0x0A, 0x20] as [UInt8])
  func `a byte that was put in is named by its line`(byte: UInt8) throws {
    let bytes = try Self.sample.get()
    let places = Self.places(bytes)
    var others: [String] = []
    for (index, place) in places.enumerated() {
      var changed = bytes
      changed.insert(byte, at: index)
      // A line feed before another is one behind it too: the empty line is said to be the next one.
      let isDoubled = byte == 0x0A && bytes[index] == byte && index + 1 < bytes.count
      compare(fault(changed), .changed(isDoubled ? places[index + 1] : place), at: index, &others)
    }
    #expect(others.isEmpty)
    #expect(fault(bytes + [byte]) == .changed(.end))
  }

  @Test func `a file that was cut off is told, with how many steps are whole`() throws {
    let bytes = try Self.sample.get()
    let places = Self.places(bytes)
    var others: [String] = []
    for count in 0..<bytes.count {
      let wanted: TranscriptFault =
        switch places[count] {
        case .header: .changed(.header)
        case .step(let number): .cutOff(afterStep: number - 1)
        case .end: places[count - 1] == .end ? .changed(.end) : .cutOff(afterStep: 60)
        }
      let fault = fault(Array(bytes.prefix(count)))
      let isTooShortToKnow = fault == .notATranscript && places[count] == .header
      if !isTooShortToKnow { compare(fault, wanted, at: count, &others) }
    }
    #expect(others.isEmpty)
  }

  @Test func `a line that was left out, doubled or moved is named where it does not follow`() throws {
    let lines = String(decoding: try Self.sample.get(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    func fault(_ change: (inout [Substring]) -> Void) -> TranscriptFault? {
      var changed = lines
      change(&changed)
      return self.fault(Array(changed.joined(separator: "\n").utf8))
    }
    #expect(fault { $0.remove(at: 5) } == .changed(.step(5)))
    #expect(fault { $0.insert($0[5], at: 5) } == .changed(.step(6)))
    #expect(fault { $0.swapAt(5, 9) } == .changed(.step(5)))
    #expect(fault { $0.remove(at: 61) } == .cutOff(afterStep: 60))
  }
}
