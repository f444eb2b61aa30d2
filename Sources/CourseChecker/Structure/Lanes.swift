internal import Dispatch
internal import Synchronization

/// Does works that do not wait for each other side by side, on as many cores as there are.
///
/// What comes out is the same as one after the other: the results stand in the order of the works. Works may
/// have lanes of their own; `DispatchQueue.concurrentPerform` would do those one after the other.
enum Lanes {
  /// The most lanes at once.
  private static let most = 8

  /// The results of all works, in their order.
  static func run<Result: Sendable>(_ works: [@Sendable () -> Result]) -> [Result] {
    let desk = Desk(works)
    let group = DispatchGroup()
    for _ in 1..<max(1, min(works.count, most)) {
      DispatchQueue.global(qos: .userInitiated).async(group: group) { desk.work() }
    }
    desk.work()
    group.wait()
    return desk.results.withLock { $0.compactMap(\.self) }
  }

  /// The works, each taken by whichever lane comes first.
  private final class Desk<Result: Sendable>: Sendable {
    let results: Mutex<[Result?]>
    private let works: [@Sendable () -> Result]
    private let next = Atomic<Int>(0)

    init(_ works: [@Sendable () -> Result]) {
      self.works = works
      results = Mutex(Array(repeating: nil, count: works.count))
    }

    /// Does works as long as there are some.
    func work() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < works.count else { return }
        let result = works[index]()
        results.withLock { $0[index] = result }
      }
    }
  }
}
