import Foundation

/// Reads Twee in the way in which its specification (version 3) says, independent of our own reader.
struct TweeSpecification {
  /// A passage.
  struct Passage: Hashable {
    var name: String
    var tags: [String]
    var position: String?
    var text: String
  }

  private(set) var passages: [Passage] = []
  private(set) var errors: [String] = []

  init(_ file: String) {
    var lines: [Substring] = []
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("::") else {
        lines.append(line)
        continue
      }
      close(lines)
      lines = []
      begin(Array(line.dropFirst(2).unicodeScalars))
    }
    close(lines)
  }

  /// What stands in the passage of a name; nil where there is none.
  func text(of name: String) -> String? { passages.first { $0.name == name }?.text }

  /// The members of `StoryData`.
  var data: [String: String] {
    let json = text(of: "StoryData").flatMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) }
    return json as? [String: String] ?? [:]
  }

  private mutating func close(_ lines: [Substring]) {
    guard !passages.isEmpty else { return }
    let text = lines.joined(separator: "\n")
    passages[passages.count - 1].text = String(
      text[..<(text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex)])
  }

  private mutating func begin(_ header: [Unicode.Scalar]) {
    var at = 0
    let name = Self.decoded(header, &at, until: ["[", "{"]).trimmingCharacters(in: .whitespaces)
    var passage = Passage(name: name, tags: [], position: nil, text: "")
    if at < header.count, header[at] == "[" {
      at += 1
      passage.tags = Self.decoded(header, &at, until: ["]"]).split(separator: " ").map(String.init)
      if at >= header.count { errors.append("open tags: \(name)") }
      at += 1
    }
    while at < header.count, header[at] == " " { at += 1 }
    if at < header.count {
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: header[at...])
      let json = try? JSONSerialization.jsonObject(with: Data(String(rest).utf8)) as? [String: String]
      if json == nil { errors.append("no JSON: \(String(rest))") }
      passage.position = json?["position"]
    }
    if name.isEmpty { errors.append("no name") }
    if passages.contains(where: { $0.name == name }) { errors.append("twice: \(name)") }
    passages.append(passage)
  }

  private static func decoded(_ header: [Unicode.Scalar], _ at: inout Int, until ends: Set<Unicode.Scalar>)
    -> String
  {
    var result = String.UnicodeScalarView()
    while at < header.count, !ends.contains(header[at]) {
      if header[at] == "\\", at + 1 < header.count { at += 1 }
      result.append(header[at])
      at += 1
    }
    return String(result)
  }
}
