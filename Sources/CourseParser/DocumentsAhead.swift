import Dispatch
import Synchronization

/// Parses the pieces of a large text a little ahead of where they are read, beside the reading.
///
/// Few trees are there at once, however many pieces there are. They are taken down beside the reading too: that
/// takes as long as a tenth of the parsing.
final class DocumentsAhead {
  /// How many pieces are parsed ahead.
  private static let most = 3

  /// What a piece was parsed to, once its work is done.
  private final class Slot: Sendable {
    private let document = Mutex<MarkdownDocument?>(nil)

    func parse(_ bytes: [UInt8], _ range: Range<Int>) {
      document.withLock { $0 = MarkdownDocument(bytes, range) }
    }

    var parsed: MarkdownDocument? { document.withLock { $0 } }

    func clear() { document.withLock { $0 = nil } }
  }

  private let bytes: [UInt8]
  private let ranges: [Range<Int>]
  private var waiting: [(slot: Slot, work: DispatchWorkItem)] = []
  private var begun = 0
  /// Where the document is that was given out last.
  private var last: Slot?

  /// Begins with the first pieces of some bytes.
  init(_ bytes: [UInt8], _ ranges: [Range<Int>]) {
    (self.bytes, self.ranges) = (bytes, ranges)
    for _ in 0..<Self.most { beginNext() }
  }

  /// The document of the next piece, in order; nil where there is none or the parser gives nothing.
  ///
  /// The one before it must no longer be in use.
  func next() -> MarkdownDocument? {
    guard !waiting.isEmpty else { return nil }
    let (slot, work) = waiting.removeFirst()
    work.wait()
    beginNext()
    last = slot
    return slot.parsed
  }

  /// Clears the last document away and parses the next piece.
  private func beginNext() {
    let done = last
    guard begun < ranges.count else { return }
    let (bytes, range, slot) = (bytes, ranges[begun], Slot())
    begun += 1
    let work = DispatchWorkItem {
      done?.clear()
      slot.parse(bytes, range)
    }
    waiting.append((slot, work))
    DispatchQueue.global(qos: .userInitiated).async(execute: work)
  }
}
