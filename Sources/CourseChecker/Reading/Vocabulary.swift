internal import CourseModel

/// The words of a course, each once, with what is known of it: a course has few words, often.
///
/// A table of bytes and not a dictionary of strings, since each word of all texts is looked up here.
struct Vocabulary: Sendable {
  /// The words, by their number.
  private(set) var words: [WordFacts] = []
  /// What is counted of the words, by their number.
  private(set) var tallies: [WordTally] = []

  private let language: Course.Tongue
  private let terms: GlossaryWords
  private var letters: [UInt8] = []
  private var starts: [Int] = [0]
  private var keys: [Key] = []
  /// For each cell the number of a word, or -1; a power of two.
  private var cells: [Int32] = Array(repeating: -1, count: 4096)

  /// Knows no words.
  init(_ language: Course.Tongue, terms: GlossaryWords) {
    self.language = language
    self.terms = terms
  }

  /// The number of a word; with `known` what another vocabulary of the same course already found out of it.
  mutating func number(of word: Letters.Bytes.SubSequence, known: WordFacts? = nil) -> Int32 {
    let key = Key(word)
    if let number = find(word, key) { return number }
    var facts =
      known ?? WordFacts(String(decoding: word, as: UTF8.self), language: language, terms: terms)
    let number = Int32(words.count)
    facts.loweredID = number
    words.append(facts)
    tallies.append(WordTally(facts))
    letters += word
    starts.append(letters.count)
    keys.append(key)
    put(number, key.hash)
    if facts.lowered != facts.text {
      var lowered = facts.lowered
      let loweredID = lowered.withUTF8 { self.number(of: $0[...]) }
      words[Int(number)].loweredID = loweredID
    }
    return number
  }

  /// The facts of a word.
  subscript(number: Int32) -> WordFacts { words[Int(number)] }

  private func find(_ word: Letters.Bytes.SubSequence, _ key: Key) -> Int32? {
    var cell = Self.cell(key.hash, cells.count)
    while cells[cell] >= 0 {
      let number = Int(cells[cell])
      if keys[number] == key, key.isWhole || isWord(number, word) { return cells[cell] }
      cell = (cell + 1) & (cells.count - 1)
    }
    return nil
  }

  private func isWord(_ number: Int, _ word: Letters.Bytes.SubSequence) -> Bool {
    letters[starts[number]..<starts[number + 1]].elementsEqual(word)
  }

  private mutating func put(_ number: Int32, _ hash: UInt64) {
    if 2 * words.count > cells.count { grow() }
    var cell = Self.cell(hash, cells.count)
    while cells[cell] >= 0, cells[cell] != number { cell = (cell + 1) & (cells.count - 1) }
    cells[cell] = number
  }

  private mutating func grow() {
    cells = Array(repeating: -1, count: 4 * cells.count)
    for (number, key) in keys.enumerated() {
      var cell = Self.cell(key.hash, cells.count)
      while cells[cell] >= 0 { cell = (cell + 1) & (cells.count - 1) }
      cells[cell] = Int32(number)
    }
  }

  private static func cell(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29) & (count - 1)
  }

  /// The length of a word and as many of its first bytes as sixteen: the whole of most words.
  private struct Key: Equatable {
    private let length: Int
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ word: Letters.Bytes.SubSequence) {
      length = word.count
      let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: word))
      if length >= 8 {
        low = bytes.loadUnaligned(as: UInt64.self)
        // Of up to sixteen bytes the last eight are the rest; of more the second eight.
        high = bytes.loadUnaligned(fromByteOffset: min(length, 16) - 8, as: UInt64.self)
      } else {
        for byte in bytes { low = low << 8 | UInt64(byte) }
      }
    }

    /// Whether the key holds all of the word.
    var isWhole: Bool { length <= 16 }

    var hash: UInt64 {
      let mixed = (low ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15 ^ high &* 0xC2B2_AE3D_27D4_EB4F
      return mixed ^ mixed >> 32
    }
  }
}
