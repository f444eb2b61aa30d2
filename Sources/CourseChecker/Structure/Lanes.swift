internal import Dispatch
internal import Synchronization

/// Does works that do not wait for each other side by side, on as many cores as there are.
///
/// What comes out is the same as one after the other: the results stand in the order of the works.
enum Lanes {
  /// The results of all works, in their order.
  static func run<Result: Sendable>(_ works: [@Sendable () -> Result]) -> [Result] {
    let results = Mutex<[Result?]>(Array(repeating: nil, count: works.count))
    DispatchQueue.concurrentPerform(iterations: works.count) { index in
      let result = works[index]()
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
