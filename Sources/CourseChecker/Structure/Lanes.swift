internal import Dispatch
internal import Foundation
internal import Synchronization

/// Does works that do not wait for each other side by side, on as many cores as there are.
///
/// What comes out is the same as one after the other: the results stand in the order of the works. Works may
/// have lanes of their own; `DispatchQueue.concurrentPerform` would do those one after the other.
enum Lanes {
  /// The most lanes of a run.
  private static let most = max(2, min(8, ProcessInfo.processInfo.activeProcessorCount))

  /// The results of all works, in their order.
  static func run<Result: Sendable>(_ works: [@Sendable () -> Result]) -> [Result] {
    let desk = Desk(works)
    for _ in 1..<max(1, min(works.count, most)) { begin { desk.work() } }
    desk.work()
    desk.unfinished.wait()
    return desk.results.withLock { results in
      // Whoever gets them has them alone, and can build on them without a copy.
      defer { results = [] }
      return results.compactMap(\.self)
    }
  }

  /// The results of two works of different kinds.
  static func both<First, Second: Sendable>(
    _ first: () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let later = Later(second)
    begin { _ = later.result }
    return (first(), later.result)
  }

  /// Begins a work beside this one, on a queue of its own: the queue that all share has no more threads than there
  /// are cores, also while some of them wait for others.
  private static func begin(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue(label: "lane", qos: .userInitiated).async(execute: work)
  }

  /// A work that is done by whoever first asks for its result; others wait for it.
  private final class Later<Result: Sendable>: Sendable {
    private let known = Mutex<Result?>(nil)
    private let work: @Sendable () -> Result

    init(_ work: @escaping @Sendable () -> Result) { self.work = work }

    var result: Result {
      known.withLock { known in
        if let known { return known }
        let result = work()
        known = result
        return result
      }
    }
  }

  /// The works, each taken by whichever lane comes first.
  private final class Desk<Result: Sendable>: Sendable {
    let results: Mutex<[Result?]>
    /// Waits for works, not for lanes: one that comes when all is taken has nothing to do.
    let unfinished = DispatchGroup()
    private let works: [@Sendable () -> Result]
    private let next = Atomic<Int>(0)

    init(_ works: [@Sendable () -> Result]) {
      self.works = works
      results = Mutex(Array(repeating: nil, count: works.count))
      for _ in works { unfinished.enter() }
    }

    /// Does works as long as there are some.
    func work() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < works.count else { return }
        let result = works[index]()
        results.withLock { $0[index] = result }
        unfinished.leave()
      }
    }
  }
}
