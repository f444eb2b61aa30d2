/// The code spans of a block as they stand in the file, with their backticks.
///
/// The parser's places are off behind a link over two lines, so they do not tell what is code.
struct CodeSpans {
  /// The file.
  let file: Int
  /// The lines of the block.
  let block: Range<Int>
  /// The spans, in order.
  private(set) var spans: [Range<Int>] = []

  /// Finds the code spans of a block of a file's bytes.
  init(file: Int, block: Range<Int>, in bytes: [UInt8]) {
    self.file = file
    self.block = block
    let runs = Self.runs(bytes, block)
    let places = Dictionary(grouping: runs.indices, by: { runs[$0].count })
    var looked: [Int: Int] = [:]
    var index = 0
    var end = block.lowerBound
    while index < runs.count {
      let run = runs[index]
      var slashes = 0
      while run.lowerBound - slashes > end, bytes[run.lowerBound - slashes - 1] == 0x5C { slashes += 1 }
      // A backslash takes one backtick off the run; what is left may still begin a code span.
      let isEscaped = slashes % 2 == 1
      let length = run.count - (isEscaped ? 1 : 0)
      let same = places[length] ?? []
      var next = looked[length] ?? 0
      while next < same.count, same[next] <= index { next += 1 }
      looked[length] = next
      guard length > 0, next < same.count else {
        index += 1
        continue
      }
      end = runs[same[next]].upperBound
      spans.append(run.lowerBound + (isEscaped ? 1 : 0)..<end)
      index = same[next] + 1
    }
  }

  /// The code span in which a place lies.
  func span(around place: Range<Int>) -> Range<Int>? {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound <= place.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].lowerBound <= place.lowerBound ? spans[low] : nil
  }

  /// The runs of backticks.
  private static func runs(_ bytes: [UInt8], _ block: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var at = block.lowerBound
    while at < block.upperBound {
      guard bytes[at] == 0x60 else {
        at += 1
        continue
      }
      let start = at
      while at < block.upperBound, bytes[at] == 0x60 { at += 1 }
      runs.append(start..<at)
    }
    return runs
  }
}
