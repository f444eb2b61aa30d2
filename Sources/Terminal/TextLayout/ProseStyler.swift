import CourseModel

/// Gives the stretches of prose their roles.
///
/// A link to the web gets its number behind it and its address in the list, so that it can be followed
/// from any terminal and read aloud; a link inside the course is text with emphasis.
struct ProseStyler {
  private let prose: Prose
  private let bytes: [UInt8]
  private let base: Role
  private var open: [Prose.Mark] = []
  private var result = StyledText()

  /// Styles prose; what has no mark gets `base`.
  static func style(_ prose: Prose, base: Role = .plain, links: inout LinkList) -> StyledText {
    if prose.marks.isEmpty { return StyledText(prose.text, base) }
    var styler = ProseStyler(prose, base: base)
    return styler.run(&links)
  }

  private init(_ prose: Prose, base: Role) {
    self.prose = prose
    self.base = base
    bytes = Array(prose.text.utf8)
  }

  private mutating func run(_ links: inout LinkList) -> StyledText {
    var position = 0
    for mark in prose.marks {
      close(upTo: mark.range.lowerBound, &position, &links)
      emit(to: mark.range.lowerBound, &position)
      open.append(mark)
    }
    close(upTo: bytes.count, &position, &links)
    emit(to: bytes.count, &position)
    while let mark = open.popLast() { number(mark, &links) }
    return result
  }

  /// Ends the marks that end at or before `limit`, innermost first.
  private mutating func close(upTo limit: Int, _ position: inout Int, _ links: inout LinkList) {
    while let mark = open.last, mark.range.upperBound <= limit {
      emit(to: mark.range.upperBound, &position)
      open.removeLast()
      number(mark, &links)
    }
  }

  private mutating func emit(to end: Int, _ position: inout Int) {
    let end = min(end, bytes.count)
    guard position < end else { return }
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    result += StyledText(segments: [.init(Gated(text), role: role, address: address)])
    position = end
  }

  private mutating func number(_ mark: Prose.Mark, _ links: inout LinkList) {
    guard case .link(.web(let address)) = mark.style else { return }
    let range = mark.range.clamped(to: 0..<bytes.count)
    let number = links.number(of: address)
    if bytes[range].elementsEqual(address.utf8) { return }
    result += StyledText("\u{A0}[\(number)]")
  }

  private var address: WebAddress? {
    for mark in open.reversed() {
      if case .link(.web(let address)) = mark.style { return WebAddress(address) }
    }
    return nil
  }

  private var role: Role {
    let roles = open.compactMap { Self.role($0.style) }
    return [.link, .strong, .emphasis].first { roles.contains($0) } ?? base
  }

  private static func role(_ style: Prose.Mark.Style) -> Role? {
    switch style {
    case .emphasis, .link(.entry), .link(.scene), .link(.part): .emphasis
    case .strong: .strong
    case .link(.web): .link
    case .code, .link(.elsewhere): nil
    }
  }
}
