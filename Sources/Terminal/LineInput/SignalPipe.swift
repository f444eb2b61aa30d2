import CReadline
import Glibc
import Synchronization

/// The signals that can come while a line is read, as bytes in a pipe that the loop polls.
///
/// A flag and EINTR lose Ctrl-C now and then; a pipe does not. Outside the prompt the signals keep
/// their usual meaning: Ctrl-C then stops the program at once, and everything is already stored.
enum SignalPipe {
  private static let readEnd = Mutex<CInt?>(nil)

  /// The descriptor to poll; -1 if there is no pipe to be had.
  static var descriptor: CInt {
    readEnd.withLock { end in
      if let end { return end }
      let opened = lw_signals_open()
      end = opened
      return opened
    }
  }

  /// Sends the signals into the pipe from now on.
  static func catchSignals() {
    guard descriptor >= 0 else { return }
    lw_signals_catch()
  }

  /// Gives the signals their former meaning back.
  static func release() { lw_signals_release() }

  /// Stops this process as Ctrl-Z does, until it is continued.
  static func stopHere() { lw_signals_stop_here() }

  /// The next signal in the pipe, if there is one.
  static func next() -> CInt? {
    var byte: UInt8 = 0
    guard read(descriptor, &byte, 1) == 1 else { return nil }
    return CInt(byte)
  }
}
