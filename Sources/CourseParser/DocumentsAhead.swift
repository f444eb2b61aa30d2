import Dispatch

/// Parses the pieces of a large text a little ahead of where they are read, beside the reading.
///
/// Few trees are there at once, however many pieces there are.
final class DocumentsAhead {
  /// How many pieces are parsed ahead.
  private static let most = 3

  /// What a piece was parsed to; written before its work ends and read after that.
  private final class Slot: @unchecked Sendable {
    var document: MarkdownDocument?
  }

  private let bytes: [UInt8]
  private let ranges: [Range<Int>]
  private var waiting: [(slot: Slot, work: DispatchWorkItem)] = []
  private var begun = 0

  /// Begins with the first pieces of some bytes.
  init(_ bytes: [UInt8], _ ranges: [Range<Int>]) {
    (self.bytes, self.ranges) = (bytes, ranges)
    for _ in 0..<Self.most { beginNext() }
  }

  /// The document of the next piece, in order; nil where there is none or the parser gives nothing.
  func next() -> MarkdownDocument? {
    guard !waiting.isEmpty else { return nil }
    let (slot, work) = waiting.removeFirst()
    work.wait()
    beginNext()
    defer { slot.document = nil }
    return slot.document
  }

  private func beginNext() {
    guard begun < ranges.count else { return }
    let (bytes, range, slot) = (bytes, ranges[begun], Slot())
    begun += 1
    let work = DispatchWorkItem { slot.document = MarkdownDocument(bytes, range) }
    waiting.append((slot, work))
    DispatchQueue.global(qos: .userInitiated).async(execute: work)
  }
}
