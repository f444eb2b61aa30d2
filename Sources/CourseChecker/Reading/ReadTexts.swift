internal import CourseModel

/// The texts of a course, each cut into sentences and words once: what the checks on language go over.
struct ReadTexts: Sendable {
  /// A sentence that is read.
  struct Sentence: Sendable {
    /// Its bytes in the spoken text.
    let range: Range<Int>
    /// Its words, in the list of all words.
    let words: Range<Int>
  }

  /// A run of text.
  struct Run: Sendable {
    let prose: Prose
    /// Its words, in the list of all words.
    var words: Range<Int>
    /// The text without the name before what somebody says.
    let spoken: String
    /// Its sentences, in the list of all sentences; none of a heading.
    var sentences: Range<Int>
    /// The subjects that may hurt of which it can hold words, a bit for each.
    var subjects: UInt8
  }

  /// All words.
  private(set) var vocabulary: Vocabulary
  /// The numbers of the words, in the order of the texts.
  private(set) var words: [Int32] = []
  /// The sentences, in the order of the texts.
  private(set) var sentences: [Sentence] = []
  /// The runs, in the order of the texts.
  private(set) var runs: [Run] = []
  /// The words of the blocks, in the order of the texts.
  private(set) var blockWords: [Int32] = []
  /// For each text its runs.
  private(set) var pieces: [Range<Int>] = []

  private var starts: [Int] = []

  /// The number of texts from which on they are read in two halves side by side.
  private static let many = 5000

  /// Reads texts, many of them in two halves: more parts would only look at the same words more often.
  static func read(_ texts: [TextPiece], _ vocabulary: Vocabulary) -> ReadTexts {
    guard texts.count >= many else { return ReadTexts(texts[...], vocabulary) }
    let middle = middle(of: texts)
    let works = [texts[..<middle], texts[middle...]].map { half -> @Sendable () -> ReadTexts in
      { ReadTexts(half, vocabulary) }
    }
    var halves = Lanes.run(works)
    var all = halves.removeFirst()
    for half in halves { all.append(half) }
    return all
  }

  /// The place before which about half of all bytes stand; of many texts one is weighed, all would take long.
  private static func middle(of texts: [TextPiece]) -> Int {
    let weighed = Array(stride(from: 0, to: texts.count, by: 16))
    let weights = weighed.map { texts[$0].blocks.flatMap(\.prose).reduce(0) { $0 + $1.text.utf8.count } }
    var left = weights.reduce(0, +) / 2
    for (place, weight) in zip(weighed, weights) {
      left -= weight
      if left <= 0 { return place }
    }
    return texts.count / 2
  }

  /// Reads texts.
  init(_ texts: ArraySlice<TextPiece>, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    pieces.reserveCapacity(texts.count)
    for piece in texts {
      let first = runs.count
      for block in piece.blocks {
        let before = runs.count
        add(block)
        blockWords.append(Int32(runs[before...].reduce(0) { $0 + $1.words.count }))
      }
      pieces.append(first..<runs.count)
    }
    starts = []
  }

  /// Reads one text.
  init(sentence: String, _ vocabulary: Vocabulary) {
    self.init(
      [TextPiece(owner: .welcome, role: .narration, blocks: [.paragraph(Prose(sentence))])], vocabulary)
  }

  /// The sentences of a text.
  func sentences(of piece: Int) -> [Sentence] {
    pieces[piece].flatMap { sentences[runs[$0].sentences] }
  }

  /// The sentences of a run.
  func sentences(ofRun run: Int) -> ArraySlice<Sentence> { sentences[runs[run].sentences] }

  /// A sentence of a run as it is written.
  func text(of sentence: Sentence, in run: Int) -> String {
    var spoken = runs[run].spoken
    return spoken.withUTF8 { String(decoding: $0[sentence.range], as: UTF8.self) }
  }

  /// The words of a text as they are shown.
  func words(of piece: Int) -> [WordFacts] {
    pieces[piece].flatMap { words[runs[$0].words] }.map { vocabulary[$0] }
  }

  /// The subjects that may hurt of which a text can hold words, a bit for each.
  func subjects(of piece: Int) -> UInt8 { pieces[piece].reduce(0) { $0 | runs[$1].subjects } }

  /// The number of words of a text as it is shown.
  func count(of piece: Int) -> Int { pieces[piece].reduce(0) { $0 + runs[$1].words.count } }

  /// Adds texts that were read with a vocabulary of their own.
  private mutating func append(_ other: ReadTexts) {
    let numbers = other.vocabulary.words.map { facts in
      var text = facts.text
      return text.withUTF8 { vocabulary.number(of: $0[...], known: facts) }
    }
    let (word, sentence, run) = (words.count, sentences.count, runs.count)
    words += other.words.lazy.map { numbers[Int($0)] }
    sentences += other.sentences.lazy.map { Sentence(range: $0.range, words: $0.words.moved(by: word)) }
    runs += other.runs.lazy.map { known in
      var known = known
      known.words = known.words.moved(by: word)
      known.sentences = known.sentences.moved(by: sentence)
      return known
    }
    blockWords += other.blockWords
    pieces += other.pieces.lazy.map { $0.moved(by: run) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let prose): add(prose, isRead: true)
    case .heading(let prose): add(prose, isRead: false)
    case .bullets(let items), .numbered(_, let items):
      for item in items { for block in item { add(block) } }
    case .quote(let blocks): for block in blocks { add(block) }
    case .verbatim, .rule: break
    }
  }

  private mutating func add(_ prose: Prose, isRead: Bool) {
    let own = cut(prose.text)
    let spoken = isRead ? ReadableText.spoken(prose) : ""
    let first = sentences.count
    if isRead {
      let isWhole = spoken.utf8.count == prose.text.utf8.count
      addSentences(spoken, isWhole ? own : cut(spoken))
    }
    let subjects = words[own].reduce(0) { $0 | vocabulary.tallies[Int($1)].subjects }
    runs.append(
      Run(
        prose: prose, words: own, spoken: spoken, sentences: first..<sentences.count, subjects: subjects))
  }

  /// Cuts a text into words.
  private mutating func cut(_ text: String) -> Range<Int> {
    var text = text
    let first = words.count
    text.withUTF8 { bytes in
      Words.each(in: bytes) { range in
        words.append(vocabulary.number(of: bytes[range]))
        starts.append(range.lowerBound)
      }
    }
    return first..<words.count
  }

  /// Cuts a text into sentences, of which the words are known.
  private mutating func addSentences(_ text: String, _ own: Range<Int>) {
    var text = text
    var word = own.lowerBound
    text.withUTF8 { bytes in
      Sentences.each(in: bytes) { range in
        while word < own.upperBound, starts[word] < range.lowerBound { word += 1 }
        let first = word
        while word < own.upperBound, starts[word] < range.upperBound { word += 1 }
        sentences.append(Sentence(range: range, words: first..<word))
      }
    }
  }
}

extension Range<Int> {
  /// The range as many places further on.
  fileprivate func moved(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
