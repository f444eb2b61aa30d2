/// A line of a file.
struct Spot: Hashable, CustomStringConvertible {
  /// The path within the library.
  let path: String
  /// The line, from 1.
  let line: Int

  var description: String { "\(path):\(line)" }
}
