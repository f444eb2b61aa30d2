internal import CourseModel

/// A text as it is read aloud: paragraphs cut into sentences, without headings and names of speakers.
enum ReadableText {
  /// The sentences of blocks; each paragraph and each item of a list ends its last one.
  static func sentences(in blocks: [Block]) -> [String] {
    blocks.paragraphs.flatMap { Sentences.of(spoken($0)) }
  }

  /// The words of blocks as they are shown, headings included.
  static func words(in blocks: [Block]) -> Int {
    blocks.reduce(0) { $0 + $1.prose.reduce(0) { $0 + Words.count(in: $1.text) } }
  }

  /// A paragraph without the name before what somebody says: a strong `Name:` at its start.
  static func spoken(_ prose: Prose) -> String {
    guard let first = prose.marks.first, first.style == .strong, first.range.lowerBound == 0 else {
      return prose.text
    }
    let name = String(decoding: prose.text.utf8.prefix(first.range.upperBound), as: UTF8.self)
    let rest = String(decoding: prose.text.utf8.dropFirst(first.range.upperBound), as: UTF8.self)
    if name.hasSuffix(":") { return rest }
    return rest.hasPrefix(":") ? String(rest.dropFirst()) : prose.text
  }
}

extension Block {
  /// The words of the block as they are shown.
  var wordCount: Int { ReadableText.words(in: [self]) }
}
