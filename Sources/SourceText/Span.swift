/// A stretch of one file's text, in UTF-8 offsets.
public struct Span: Sendable, Hashable {
  /// Which file of the compilation: an index into its list of files.
  public let file: Int
  /// The bytes.
  public let range: Range<Int>

  /// Makes a span of `range` in the file with index `file`.
  public init(file: Int, range: Range<Int>) {
    self.file = file
    self.range = range
  }
}
