import CourseModel

/// A help line in few words: whom to call, and where to look.
extension HelpLine {
  /// The sentences that hold a number to call or an address; all of the text where none does.
  var waysToReach: [String] {
    let sentences = content.flatMap(\.prose).flatMap(Self.sentences)
    let ways = sentences.filter { $0.isWay }.map(\.text)
    return ways.isEmpty ? sentences.map(\.text) : ways
  }

  /// The numbers to call, each once, in their order.
  var numbers: [String] {
    var seen: Set<String> = []
    return content.flatMap(\.prose).flatMap { Self.numbers(in: $0.text) }.filter { seen.insert($0).inserted }
  }

  /// The sentences of a text; an address of a link is put behind its words unless they are the address.
  private static func sentences(_ prose: Prose) -> [(text: String, isWay: Bool)] {
    let bytes = Array(prose.text.utf8)
    let links = prose.marks.compactMap { mark -> (end: Int, address: String, shown: String)? in
      guard case .link(.web(let address)) = mark.style, bytes.indices.contains(mark.range.upperBound - 1)
      else {
        return nil
      }
      return (mark.range.upperBound, address, String(decoding: bytes[mark.range], as: UTF8.self))
    }
    var result: [(text: String, isWay: Bool)] = []
    var start = 0
    for end in ends(of: bytes) {
      let inside = links.filter { $0.end > start && $0.end <= end }
      var text: [UInt8] = []
      var next = start
      for link in inside {
        text += bytes[next..<link.end]
        next = link.end
        if !link.address.contains(link.shown) { text += Array(" (\(link.address))".utf8) }
      }
      text += bytes[next..<end]
      let sentence = String(decoding: text, as: UTF8.self)
      if !sentence.allSatisfy(\.isWhitespace) {
        let isWay = !inside.isEmpty || !numbers(in: sentence).isEmpty
        result.append((String(sentence.drop(while: \.isWhitespace)), isWay))
      }
      start = end
    }
    return result
  }

  /// Where the sentences of a text end: behind a stop with white space after it.
  private static func ends(of bytes: [UInt8]) -> [Int] {
    let stops = Set(".!?".utf8)
    let white = Set(" \n".utf8)
    let inner = bytes.indices.dropLast().filter { stops.contains(bytes[$0]) && white.contains(bytes[$0 + 1]) }
    return inner.map { $0 + 1 } + (bytes.isEmpty ? [] : [bytes.count])
  }

  /// What looks like a number to call: 112, 113, 0800-0113, 116 123, +31 … ; no ages, years or hours.
  static func numbers(in text: String) -> [String] {
    var found: [String] = []
    var current = ""
    for character in text + "\n" {
      let isDigit = character.isASCII && character.isNumber
      if isDigit || character == "+" && current.isEmpty {
        current.append(character)
      } else if (character == " " || character == "-") && mayGoOn(current) {
        current.append(character)
      } else {
        if let number = number(current) { found.append(number) }
        current = ""
      }
    }
    return found
  }

  private static func mayGoOn(_ begun: String) -> Bool {
    guard let last = begun.last, last.isNumber else { return false }
    return begun.hasPrefix("0") || begun.hasPrefix("+") || begun == "116"
  }

  private static func number(_ text: String) -> String? {
    let trimmed = String(text.reversed().drop { !$0.isNumber }.reversed())
    let digits = trimmed.filter(\.isNumber)
    switch trimmed.first {
    case "0"?, "+"?: return digits.count >= 8 ? trimmed : nil
    case "1"?: return digits.hasPrefix("11") && [3, 6].contains(digits.count) ? trimmed : nil
    case "9"?: return digits.count == 3 ? trimmed : nil
    default: return nil
    }
  }
}
