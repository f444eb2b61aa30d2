import CReadline
import Glibc
import Synchronization

/// Lines typed at a terminal, edited with GNU readline; for when both ends are a terminal.
///
/// We poll the terminal and a pipe of signals ourselves, and feed readline one key at a time: it never
/// waits, so Ctrl-C, a window that changes size, and the end of a session are ours. Readline is one per
/// process: make one value of this type.
public struct ReadlineInput: LineInput {
  let limit: Int
  let capabilities: TerminalCapabilities
  let notice: @Sendable (LineNotice) -> Void
  var prompt = ""
  var wasInterrupted = false

  /// Somebody types these lines.
  public var isInteractive: Bool { true }

  /// Makes the line input of this process.
  /// - Parameters:
  ///   - capabilities: what the terminal can do.
  ///   - limit: the most characters of a line.
  ///   - notice: shows a notice on rows of its own and flushes it; the cursor is at the start of a row.
  public init(
    capabilities: TerminalCapabilities, limit: Int, notice: @escaping @Sendable (LineNotice) -> Void
  ) {
    self.capabilities = capabilities
    self.limit = limit
    self.notice = notice
  }

  /// Reads one line.
  public mutating func read(prompt: String, completions: Completer, dropTypeAhead: Bool) -> LineEvent {
    ReadlineSetup.perform()
    self.prompt = Self.safe(prompt)
    share(completions)
    SignalPipe.catchSignals()
    defer { SignalPipe.release() }
    lw_rl_take_terminal()
    if dropTypeAhead { dropWaiting() }
    open()
    defer { close() }
    return waitForEvent()
  }

  /// A prompt is a short row of printable ASCII, so that readline counts its columns right.
  static func safe(_ prompt: String) -> String {
    let shown = prompt.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) }
    return String(String.UnicodeScalarView(shown.prefix(40)))
  }

  private func share(_ completions: Completer) {
    let columns = TerminalSize.current().map(\.columns) ?? capabilities.width
    let (isPlain, isASCII) = (capabilities.isPlain, capabilities.isASCII)
    let candidates = completions.candidates.map {
      Completer.Candidate($0.word, display: isASCII ? ASCIIFallback.text($0.display) : $0.display)
    }
    ReadlineBridge.state.withLock { state in
      state.outcome = nil
      state.completer = Completer(candidates: candidates)
      state.separator = isPlain ? ", " : "  "
      state.columns = min(max(columns, 20), 500)
    }
  }

  private mutating func waitForEvent() -> LineEvent {
    while true {
      if let outcome = work() { return event(outcome) }
      let patience = ReadlineBridge.state.withLock { $0.filter.patience }
      let waking = TerminalBytes.wait(milliseconds: patience ?? -1)
      if waking.signal, let event = handleSignals() { return event }
      if waking.terminal {
        if !takeBytes() { return .endOfFile }
      } else if !waking.signal, patience != nil {
        ReadlineBridge.state.withLock { $0.queue.append($0.filter.endSilence()) }
      }
    }
  }

  /// Gives readline what is in the queue, until a line is finished or nothing is left.
  private func work() -> ReadlineBridge.Outcome? {
    while true {
      let (outcome, isEmpty) = ReadlineBridge.state.withLock { ($0.outcome, $0.queue.isEmpty) }
      if outcome != nil || isEmpty { return outcome }
      if let text = ReadlineBridge.state.withLock({ $0.queue.popPaste() }) {
        lw_rl_insert(String(text.prefix(limit + 1)))
      } else {
        rl_callback_read_char()
      }
    }
  }

  /// Reads from the terminal into the queue; false if it is gone.
  private func takeBytes() -> Bool {
    guard let bytes = TerminalBytes.read(waiting: 0) else { return true }
    ReadlineBridge.state.withLock { $0.queue.append($0.filter.feed(bytes)) }
    return !bytes.isEmpty
  }

  private mutating func event(_ outcome: ReadlineBridge.Outcome) -> LineEvent {
    wasInterrupted = false
    switch outcome {
    case .line(let bytes): return TypedLine.event(bytes, limit: limit)
    case .endOfFile:
      lw_rl_write("\n")
      return .endOfFile
    }
  }
}
