import CReadline
import Glibc
import Synchronization

extension ReadlineInput {
  /// Draws the prompt and begins a line.
  func open() {
    lw_rl_take_terminal()
    adoptSize()
    if capabilities.sendsEscapes { lw_rl_write("\u{1B}[?2004h") }
    rl_callback_handler_install(prompt) { ReadlineBridge.accept($0) }
  }

  /// Leaves the terminal as it was found.
  func close() {
    rl_callback_handler_remove()
    rl_deprep_terminal()
    if capabilities.sendsEscapes { lw_rl_write("\u{1B}[?2004l") }
  }

  /// Handles what is in the signal pipe; the event, if one of the signals ends the reading.
  mutating func handleSignals() -> LineEvent? {
    var hasStopped = false
    while let signal = SignalPipe.next() {
      switch signal {
      case SIGINT: if let event = interrupt() { return event }
      case SIGTERM, SIGHUP, SIGQUIT: return terminate(signal)
      case SIGWINCH: resize()
      case SIGTSTP:
        stop()
        hasStopped = true
      default: if !hasStopped { comeBack() }  // SIGCONT, also after a stop of our own
      }
    }
    return nil
  }

  /// Clears the typed text and goes on; with nothing typed it is for the caller to say what happens.
  private mutating func interrupt() -> LineEvent? {
    let isEmpty = lw_rl_line_length() == 0
    let again = wasInterrupted
    wasInterrupted = true
    ReadlineBridge.state.withLock {
      $0.filter.reset()
      $0.queue.removeAll()
    }
    lw_rl_leave_line()
    lw_rl_write("^C\n")
    if isEmpty { return .interrupted(again: again) }
    close()
    notice(.lineCleared)
    open()
    return nil
  }

  private func terminate(_ signal: CInt) -> LineEvent {
    lw_rl_leave_line()
    lw_rl_write("\n")
    return .terminated(signal: signal)
  }

  /// Stops as the shell expects, with the terminal as the shell wants it, and comes back with the line.
  private func stop() {
    rl_deprep_terminal()
    lw_rl_write(capabilities.sendsEscapes ? "\u{1B}[?2004l\n" : "\n")
    SignalPipe.stopHere()
    redraw()
  }

  /// Goes on after a stop that we did not see coming.
  private func comeBack() {
    lw_rl_write("\n")
    redraw()
  }

  /// Takes the terminal back after somebody else had it, and draws the line below what is there.
  private func redraw() {
    rl_deprep_terminal()
    lw_rl_take_terminal()
    if capabilities.sendsEscapes { lw_rl_write("\u{1B}[?2004h") }
    adoptSize()
    rl_on_new_line()
    rl_forced_update_display()
  }

  /// Draws the line again in a window of another size.
  private func resize() {
    if let size = TerminalSize.current(), size.columns >= 20, size.rows > 0 {
      rl_resize_terminal()
    } else {
      adoptSize()
    }
  }

  /// Tells readline the size of the window; a size that cannot be true is taken for 80 by 24.
  private func adoptSize() {
    let size = TerminalSize.current()
    let isUsable = size.map { $0.columns >= 20 && $0.rows > 0 } ?? false
    rl_set_screen_size(CInt(isUsable ? size?.rows ?? 24 : 24), CInt(isUsable ? size?.columns ?? 80 : 80))
  }
}

extension ReadlineInput {
  /// How long a burst may pause before it counts as over, in milliseconds.
  private static let pause: Int32 = 40

  /// Drops what was typed before the question was there, and says so.
  func dropWaiting() {
    var isAny = ReadlineBridge.state.withLock { !$0.queue.isEmpty || $0.filter.patience != nil }
    var lines = 0
    for round in 0..<500 {
      guard let bytes = TerminalBytes.read(waiting: isAny || round > 0 ? Self.pause : 0) else { break }
      if bytes.isEmpty { break }
      isAny = true
      ReadlineBridge.state.withLock { $0.queue.append($0.filter.feed(bytes)) }
    }
    guard isAny else { return }
    ReadlineBridge.state.withLock { state in
      state.queue.append(state.filter.endSilence())
      lines = state.queue.lineCount
      state.queue.removeAll()
    }
    notice(.typeAheadDropped(lines: lines))
  }
}
