import Glibc

/// The size of a terminal, in characters.
public struct TerminalSize: Sendable, Hashable {
  /// The rows; 0 if unknown.
  public let rows: Int
  /// The columns; 0 if unknown.
  public let columns: Int

  /// Makes a size.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The size of the terminal behind `descriptor` (standard output), or nil if it is none.
  public static func current(descriptor: CInt = 1) -> TerminalSize? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return TerminalSize(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }
}
