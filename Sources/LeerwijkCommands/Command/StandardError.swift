import Foundation
import SourceText
import Terminal

/// Standard error: what is not the answer.
enum StandardError {
  /// Writes a message, through the gate; broken between words where it goes to a terminal.
  static func say(_ text: String) {
    let clean = OutputGate.clean(text)
    guard isatty(2) == 1 else { return write(clean) }
    let columns = TerminalSize.current(descriptor: 2)?.columns ?? 0
    write(MessageRows(columns: columns == 0 ? 80 : max(columns, 20)).text(clean))
  }

  /// Writes what is drawn in rows already, through the gate.
  static func show(_ drawn: String) { write(OutputGate.clean(drawn)) }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
