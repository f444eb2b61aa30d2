/// Stops the program, which the fuzzer takes for a find, with words that a release build keeps.
func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
  if !holds { fatalError(words()) }
}
