import CReadline
import Glibc
import SourceText
import Synchronization

/// What readline's callbacks and our loop share.
///
/// Readline is one per process, so this is too.
///
/// The lock is never held while readline runs: readline calls back from inside its own functions.
enum ReadlineBridge {
  /// How the reading of a line ended.
  enum Outcome: Sendable {
    case line([UInt8])
    case endOfFile
  }

  /// The shared values.
  struct State: Sendable {
    var filter = KeyFilter()
    var queue = KeyQueue()
    var outcome: Outcome?
    var completer = Completer.none
    var shown: [String] = []
    var separator = "  "
    var columns = 80
  }

  static let state = Mutex(State())

  /// Hands a finished line over; NULL is the end of the input.
  static func accept(_ line: UnsafeMutablePointer<CChar>?) {
    rl_callback_handler_remove()  // inside the handler, or a second prompt is drawn
    guard let line else { return state.withLock { $0.outcome = .endOfFile } }
    let bytes = line.withMemoryRebound(to: UInt8.self, capacity: strlen(line)) {
      Array(UnsafeBufferPointer(start: $0, count: strlen(line)))
    }
    if !bytes.isEmpty { add_history(line) }
    free(line)
    state.withLock { $0.outcome = .line(bytes) }
  }

  /// The next byte for readline; it asks only when there is one, but a stray question waits for it.
  static func nextKey() -> CInt {
    while true {
      if let key = state.withLock({ $0.queue.popKey() }) { return CInt(key) }
      guard let bytes = TerminalBytes.read(waiting: -1), !bytes.isEmpty else { return EOF }
      state.withLock { $0.queue.append($0.filter.feed(bytes)) }
    }
  }

  /// Whether readline may read on without drawing first.
  static func hasKey() -> CInt { state.withLock { $0.queue.startsWithKey } ? 1 : 0 }

  /// Completes the line up to `end` and returns readline's list, of which readline becomes the owner.
  static func complete(
    _ text: UnsafePointer<CChar>?, _ start: CInt, _ end: CInt
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    lw_rl_no_file_names()
    guard let text else { return nil }
    let completer = state.withLock { $0.completer }
    guard let found = completer.complete(String(cString: text)) else { return nil }
    state.withLock { $0.shown = found.candidates.map { OutputGate.cleanLine($0.display) } }
    let words = found.candidates.count == 1 ? [] : found.candidates.map(\.word)
    return list([found.line] + words)
  }

  private static func list(_ words: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let size = (words.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard let memory = malloc(size) else { return nil }
    let list = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: words.count + 1)
    for (index, word) in words.enumerated() { (list + index).initialize(to: strdup(word)) }
    (list + words.count).initialize(to: nil)
    return list
  }

  /// Lists what TAB found below the line, and draws the line again.
  static func showMatches() {
    let (shown, separator, columns) = state.withLock { ($0.shown, $0.separator, $0.columns) }
    rl_crlf()
    lw_rl_write(MatchList.text(shown, separator: separator, columns: columns))
    rl_forced_update_display()
  }
}

/// How the words that TAB found are listed.
enum MatchList {
  /// The most words that are listed; a longer list helps nobody.
  static let most = 40

  /// The list as rows of at most `columns` columns, each with its line end.
  static func text(_ words: [String], separator: String, columns: Int) -> String {
    var rows: [String] = []
    for word in words.prefix(most) + (words.count > most ? ["..."] : []) {
      let row = rows.last.map { $0 + separator + word } ?? word
      if rows.isEmpty || DisplayWidth.of(row) >= columns {
        rows.append(word)
      } else {
        rows[rows.count - 1] = row
      }
    }
    return rows.map { $0 + "\n" }.joined()
  }
}
