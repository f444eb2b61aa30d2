import Foundation

extension Twee {
  /// Reads a file; what cannot be read is reported with its line.
  ///
  /// - Parameter bytes: Any bytes: a file is never trusted.
  /// - Returns: The story, and what was lost.
  public static func read(_ bytes: [UInt8]) -> (story: Story, report: ConversionReport) {
    var reader = TweeFileReader()
    let file = UntrustedText(bytes)
    if !file.isValid { reader.report.add(.notUTF8, at: .whole) }
    let hidden = TextCleaner.hiddenCount(file.text)
    if hidden > 0 { reader.report.add(.hiddenCharacters(hidden), at: .whole) }
    reader.read(file.lines)
    return (reader.story, reader.report)
  }
}

/// Cuts a file into passages.
struct TweeFileReader {
  /// The longest passage that is read, in bytes.
  static let largest = 256 << 10
  /// The most passages that are read.
  static let most = 5000

  private(set) var story = Twee.Story()
  var report = ConversionReport()
  private var current: Twee.Passage?
  private var lines: [Substring] = []
  private var size = 0
  private var isFull = false

  mutating func read(_ lines: [Substring]) {
    var number = 0
    for line in lines {
      number += 1
      if line.hasPrefix("::") {
        close()
        begin(line.dropFirst(2), number)
      } else if current != nil {
        take(line)
      } else if !line.allSatisfy(\.isWhitespace) {
        report.add(.textBeforePassage, at: .line(number))
      }
    }
    close()
  }

  private mutating func take(_ line: Substring) {
    size += line.utf8.count + 1
    if size <= Self.largest {
      lines.append(line)
    } else if let current {
      report.add(.passageTooLarge(Self.largest >> 10), at: .line(current.line))
    }
  }

  private mutating func begin(_ header: Substring, _ number: Int) {
    guard story.passages.count < Self.most else {
      if !isFull { report.add(.tooManyPassages(Self.most), at: .line(number)) }
      isFull = true
      return
    }
    var parser = TweeHeader(header)
    parser.read()
    if parser.isBroken { report.add(.metadataUnreadable, at: .line(number)) }
    current = Twee.Passage(parser.name, tags: parser.tags, position: parser.position, text: "", line: number)
  }

  private mutating func close() {
    defer { (current, lines, size) = (nil, [], 0) }
    guard var passage = current else { return }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    passage.text = lines.joined(separator: "\n")
    switch passage.name {
    case "StoryTitle":
      story.title =
        TextCleaner.clean(passage.text).split(separator: "\n").joined(separator: " ")
        .trimmed.description
    case "StoryData": readData(passage)
    default: story.passages.append(passage)
    }
  }

  private struct Data: Decodable {
    let ifid: String?
    let format: String?
    let formatVersion: String?
    let start: String?

    enum CodingKeys: String, CodingKey {
      case ifid, format, start
      case formatVersion = "format-version"
    }
  }

  private mutating func readData(_ passage: Twee.Passage) {
    let bytes = Foundation.Data(passage.text.utf8)
    guard let data = try? JSONDecoder().decode(Data.self, from: bytes) else {
      return report.add(.storyDataUnreadable, at: .line(passage.line))
    }
    (story.ifid, story.format, story.formatVersion) = (data.ifid, data.format, data.formatVersion)
    story.start = data.start?.isEmpty == false ? data.start : nil
  }
}

/// The header of a passage: a name, `[tags]`, `{metadata}`; a backslash escapes.
struct TweeHeader {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private(set) var name = ""
  private(set) var tags: [String] = []
  private(set) var position: String?
  /// Whether what stands behind the name cannot be read.
  private(set) var isBroken = false

  init(_ text: Substring) { scalars = Array(TextCleaner.clean(String(text)).unicodeScalars) }

  mutating func read() {
    name = String(take(until: ["[", "{"]).trimmed)
    if at < scalars.count, scalars[at] == "[" {
      at += 1
      tags = take(until: ["]"]).split(separator: " ").map(String.init)
      if at < scalars.count { at += 1 } else { isBroken = true }
      skipSpaces()
    }
    guard at < scalars.count else { return }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars[at...])
    readMetadata(String(rest))
  }

  private mutating func skipSpaces() {
    while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
  }

  private mutating func take(until ends: Set<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    while at < scalars.count, !ends.contains(scalars[at]) {
      if scalars[at] == "\\", at + 1 < scalars.count { at += 1 }
      result.append(scalars[at])
      at += 1
    }
    return String(result)
  }

  private struct Metadata: Decodable {
    let position: String?
  }

  private mutating func readMetadata(_ text: String) {
    guard let data = try? JSONDecoder().decode(Metadata.self, from: Data(text.utf8)) else {
      isBroken = true
      return
    }
    position = data.position
  }
}
