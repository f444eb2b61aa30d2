/// A source of typed lines: a terminal with line editing, or a pipe.
public protocol LineInput: Sendable {
  /// Whether somebody types the lines: if not, no prompt is shown and the caller echoes what it used.
  var isInteractive: Bool { get }

  /// Waits for one line and tells what came of it.
  ///
  /// Everything written before must have been flushed. On return the terminal is as it was before.
  /// - Parameters:
  ///   - prompt: a short row of ASCII; other characters are left out. It never holds course text.
  ///   - completions: the words that TAB finds.
  ///   - dropTypeAhead: whether what was typed before now is dropped, as a question needs: nothing
  ///     that waited in the terminal is taken for its answer. A pipe never drops anything.
  /// - Returns: what came of it.
  mutating func read(prompt: String, completions: Completer, dropTypeAhead: Bool) -> LineEvent
}

/// What came of asking for a line.
public enum LineEvent: Sendable, Hashable {
  /// A line without control characters; if several lines were pasted at once, they are in it with line
  /// feeds between them, and `pastedLines` says how many there are (otherwise 1).
  case line(String, pastedLines: Int)
  /// Ctrl-C with nothing typed; `again` if the key before it was Ctrl-C too, and the learner wants out.
  case interrupted(again: Bool)
  /// Ctrl-D with nothing typed, or the end of the pipe.
  case endOfFile
  /// SIGTERM, SIGHUP or SIGQUIT came: save, and leave with 128 plus its number.
  case terminated(signal: Int32)
  /// The line held bytes that are no UTF-8.
  case invalid
  /// The line held more characters than `limit`.
  case tooLong(limit: Int)
}

/// Something to tell the learner while a line is read; the caller has the words.
public enum LineNotice: Sendable, Hashable {
  /// Ctrl-C cleared the typed text; a second one leaves.
  case lineCleared
  /// Text that waited before the question was dropped: so many whole lines, 0 for a part of one.
  case typeAheadDropped(lines: Int)
}
