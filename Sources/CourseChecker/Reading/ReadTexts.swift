internal import CourseModel

/// The texts of a course, each cut into sentences and words once: what the checks on language go over.
struct ReadTexts {
  /// A sentence that is read.
  struct Sentence {
    /// Its bytes in the spoken text.
    let range: Range<Int>
    /// Its words, in the list of all words.
    let words: Range<Int>
  }

  /// A run of text.
  struct Run {
    let prose: Prose
    /// Its words, in the list of all words.
    let words: Range<Int>
    /// The text without the name before what somebody says.
    let spoken: String
    /// Its sentences, in the list of all sentences; none of a heading.
    var sentences: Range<Int>
    /// The subjects that may hurt of which it can hold words, a bit for each.
    var subjects: UInt8
  }

  /// All words.
  let vocabulary: Vocabulary
  /// The numbers of the words, in the order of the texts.
  private(set) var words: [Int32] = []
  /// The sentences, in the order of the texts.
  private(set) var sentences: [Sentence] = []
  /// The runs, in the order of the texts.
  private(set) var runs: [Run] = []
  /// For each text its runs.
  private(set) var pieces: [Range<Int>] = []

  private var starts: [Int] = []

  /// Reads texts.
  init(_ texts: [TextPiece], _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    pieces.reserveCapacity(texts.count)
    for piece in texts {
      let first = runs.count
      for block in piece.blocks { add(block) }
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
    let subjects = words[own].reduce(0) { $0 | vocabulary.words[Int($1)].subjects }
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
