internal import Glibc

/// The seconds that a piece of work took within the process.
struct Stopwatch {
  private let wall = seconds(CLOCK_MONOTONIC)
  private let cpu = seconds(CLOCK_PROCESS_CPUTIME_ID)

  /// Tells them on standard error, which is not the answer.
  func tell() {
    let text = "\(Self.seconds(CLOCK_MONOTONIC) - wall) \(Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu)\n"
    _ = text.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
