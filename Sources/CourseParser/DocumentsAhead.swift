import Dispatch
import Synchronization

/// Parses the pieces of a large text a little ahead of where they are read, beside the reading.
///
/// Few trees are there at once, however many pieces there are.
final class DocumentsAhead {
  /// How many pieces are parsed ahead.
  private static let most = 3

  /// What a piece was parsed to, once its work is done; given out once.
  private final class Slot: Sendable {
    private let document = Mutex<MarkdownDocument?>(nil)

    func parse(_ bytes: [UInt8], _ range: Range<Int>) {
      document.withLock { $0 = MarkdownDocument(bytes, range) }
    }

    func take() -> MarkdownDocument? { document.withLock { $0.take() } }
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
    return slot.take()
  }

  private func beginNext() {
    guard begun < ranges.count else { return }
    let (bytes, range, slot) = (bytes, ranges[begun], Slot())
    begun += 1
    let work = DispatchWorkItem { slot.parse(bytes, range) }
    waiting.append((slot, work))
    DispatchQueue.global(qos: .userInitiated).async(execute: work)
  }
}
