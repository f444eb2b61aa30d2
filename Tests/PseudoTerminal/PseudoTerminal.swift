import Glibc

/// A program running in a terminal of its own, as a test sees it: what is typed, what appears.
///
/// The program leads a session of its own with this terminal, has no signal blocked and none ignored.
/// Wait with `expect` before each key: a key that comes before its prompt is another test.
public final class PseudoTerminal {
  let master: CInt
  let slave: CInt
  /// The process.
  public let process: Int32
  /// Every byte that the program wrote so far.
  public private(set) var transcript: [UInt8] = []
  private var seen = 0
  private var ending: Ending?

  /// Starts a program.
  /// - Parameters:
  ///   - path: the file of the program.
  ///   - arguments: its arguments, without its name.
  ///   - environment: its whole environment.
  ///   - rows: the rows of the window.
  ///   - columns: the columns of the window.
  /// - Throws: `Failure.system` if the system refuses a terminal or a process.
  public init(
    _ path: String, arguments: [String] = [], environment: [String: String], rows: Int = 24, columns: Int = 80
  ) throws {
    var ends: (CInt, CInt) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.0, &ends.1, nil, nil, &size) == 0 else { throw Failure.system("openpty", errno) }
    (master, slave) = ends
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var name = [CChar](repeating: 0, count: 128)
    _ = ttyname_r(slave, &name, name.count)
    process = try Spawn.start(path, arguments: arguments, environment: environment, terminal: name)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
    close(slave)
  }

  /// Types bytes.
  public func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      collect(milliseconds: 0)  // a program that waits for its output to be read takes no input
      let count = rest.prefix(1024).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Failure.system("write", errno)
      }
    }
  }

  /// Types a text.
  public func send(_ text: String) throws { try send(Array(text.utf8)) }

  /// Waits until `text` appears in what was not yet read, reads up to its end, and returns that.
  @discardableResult
  public func expect(_ text: String, within seconds: Double = 10) throws -> String {
    let wanted = Array(text.utf8)
    let deadline = Clock.now + seconds
    while true {
      if let end = Search.end(of: wanted, in: transcript, from: seen) {
        defer { seen = end }
        return String(decoding: transcript[seen..<end], as: UTF8.self)
      }
      let arrival = collect(milliseconds: 50)
      if Clock.now > deadline || arrival == .end || (arrival == .nothing && hasEnded()) {
        throw Failure.missing(text, unread: String(decoding: transcript[seen...], as: UTF8.self))
      }
    }
  }

  /// Waits until what came after the first `start` bytes is as wanted, and reads it all.
  @discardableResult
  public func wait(
    from start: Int, within seconds: Double = 10, until isDone: (String) -> Bool
  ) throws -> String {
    let deadline = Clock.now + seconds
    while true {
      let text = Search.strip(String(decoding: transcript[start...], as: UTF8.self))
      if isDone(text) {
        seen = transcript.count
        return text
      }
      let arrival = collect(milliseconds: 50)
      if Clock.now > deadline || arrival == .end || (arrival == .nothing && hasEnded()) {
        throw Failure.missing("what was waited for", unread: text)
      }
    }
  }

  /// Reads what appears until nothing has come for so many milliseconds; for what must not appear.
  public func settle(milliseconds: Int32 = 150) {
    while collect(milliseconds: milliseconds) == .bytes {}
  }

  /// Waits for the program to end, and reads what it still wrote.
  public func waitForEnd(within seconds: Double = 10) throws -> Ending {
    let deadline = Clock.now + seconds
    while ending == nil {
      collect(milliseconds: 10)
      if hasEnded() { break }
      if Clock.now > deadline { throw Failure.running }
    }
    settle(milliseconds: 20)
    return ending ?? .exited(-1)
  }

  /// Sends the program a signal.
  public func signal(_ number: CInt) { kill(process, number) }

  /// Gives the window another size and tells the program, as a window manager would.
  public func resize(rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The settings of the terminal, as `stty -a` would show them; equal if nothing changed.
  public var settings: [UInt32] {
    var settings = termios()
    guard tcgetattr(slave, &settings) == 0 else { return [] }
    let characters = withUnsafeBytes(of: &settings.c_cc) { $0.map(UInt32.init) }
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag] + characters
  }

  /// What the program wrote so far, without the marks that switch bracketed paste.
  public var text: String {
    Search.strip(String(decoding: transcript, as: UTF8.self))
  }

  private func hasEnded() -> Bool {
    var status: CInt = 0
    if ending == nil, waitpid(process, &status, WNOHANG) == process {
      ending = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
    }
    return ending != nil
  }

  /// What came while we waited.
  private enum Arrival {
    case bytes
    case nothing
    case end
  }

  @discardableResult
  private func collect(milliseconds: Int32) -> Arrival {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return .nothing }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = read(master, &buffer, buffer.count)
    if count > 0 { transcript += buffer[..<count] }
    return count > 0 ? .bytes : .end
  }
}
