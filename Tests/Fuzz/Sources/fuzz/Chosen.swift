/// The target of this run: the fuzzer's callback can hold no value.
enum Chosen {
  nonisolated(unsafe) static var target = FuzzTarget.compile
}
