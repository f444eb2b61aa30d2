internal import CourseModel

/// The words of a course, each once, with what is known of it: a course has few words, often.
///
/// A table of bytes and not a dictionary of strings, since each word of all texts is looked up here.
final class Vocabulary {
  /// The words, by their number.
  private(set) var words: [WordFacts] = []

  private let language: Course.Tongue
  private let terms: GlossaryWords
  private var letters: [UInt8] = []
  private var starts: [Int] = [0]
  private var hashes: [UInt64] = []
  /// For each cell the number of a word, or -1; a power of two.
  private var cells: [Int32] = Array(repeating: -1, count: 4096)

  /// Knows no words.
  init(_ language: Course.Tongue, terms: GlossaryWords) {
    self.language = language
    self.terms = terms
  }

  /// The number of a word.
  func number(of word: Letters.Bytes.SubSequence) -> Int32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    if let known = find(word, hash) { return known }
    var facts = WordFacts(String(decoding: word, as: UTF8.self), language: language, terms: terms)
    let number = Int32(words.count)
    facts.loweredID = number
    words.append(facts)
    letters += word
    starts.append(letters.count)
    hashes.append(hash)
    put(number, hash)
    if facts.lowered != facts.text {
      var lowered = facts.lowered
      words[Int(number)].loweredID = lowered.withUTF8 { self.number(of: $0[...]) }
    }
    return number
  }

  /// The facts of a word.
  subscript(number: Int32) -> WordFacts { words[Int(number)] }

  private func find(_ word: Letters.Bytes.SubSequence, _ hash: UInt64) -> Int32? {
    var cell = Self.cell(hash, cells.count)
    while cells[cell] >= 0 {
      let number = Int(cells[cell])
      if hashes[number] == hash, letters[starts[number]..<starts[number + 1]].elementsEqual(word) {
        return cells[cell]
      }
      cell = (cell + 1) & (cells.count - 1)
    }
    return nil
  }

  private func put(_ number: Int32, _ hash: UInt64) {
    if 2 * words.count > cells.count { grow() }
    var cell = Self.cell(hash, cells.count)
    while cells[cell] >= 0, cells[cell] != number { cell = (cell + 1) & (cells.count - 1) }
    cells[cell] = number
  }

  private func grow() {
    cells = Array(repeating: -1, count: 4 * cells.count)
    for (number, hash) in hashes.enumerated() {
      var cell = Self.cell(hash, cells.count)
      while cells[cell] >= 0 { cell = (cell + 1) & (cells.count - 1) }
      cells[cell] = Int32(number)
    }
  }

  private static func cell(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29) & (count - 1)
  }
}
