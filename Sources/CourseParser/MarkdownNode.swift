import CCommonMark

/// A node of CommonMark's reference parser, valid as long as its document.
struct MarkdownNode: Equatable {
  let raw: OpaquePointer

  var type: cmark_node_type { cmark_node_get_type(raw) }
  var firstChild: MarkdownNode? { cmark_node_first_child(raw).map(MarkdownNode.init) }
  var lastChild: MarkdownNode? { cmark_node_last_child(raw).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(raw).map(MarkdownNode.init) }
  var previous: MarkdownNode? { cmark_node_previous(raw).map(MarkdownNode.init) }

  /// The 1-based first line, counted from the start of what was parsed; 0 for breaks within a line.
  var startLine: Int { Int(cmark_node_get_start_line(raw)) }
  /// The 1-based last line; lists may say a line too few.
  var endLine: Int { max(startLine, Int(cmark_node_get_end_line(raw))) }
  /// The 1-based first column in bytes; for inline nodes on a later line as if the line began where the
  /// block does.
  var startColumn: Int { Int(cmark_node_get_start_column(raw)) }
  /// The 1-based last column in bytes, counted as the first one.
  var endColumn: Int { Int(cmark_node_get_end_column(raw)) }

  /// The text of a leaf.
  var literal: String {
    guard let text = cmark_node_get_literal(raw) else { return "" }
    return String(cString: text)
  }

  /// Whether a leaf's text begins with a byte; makes no string.
  func begins(with byte: UInt8) -> Bool {
    guard let text = cmark_node_get_literal(raw) else { return false }
    return UInt8(bitPattern: text.pointee) == byte
  }

  /// Whether a byte stands in a leaf's text; makes no string.
  func holds(_ byte: UInt8) -> Bool {
    guard var text = cmark_node_get_literal(raw) else { return false }
    while text.pointee != 0, UInt8(bitPattern: text.pointee) != byte { text += 1 }
    return text.pointee != 0
  }

  /// Whether a leaf holds nothing but spaces.
  var isBlank: Bool {
    guard var text = cmark_node_get_literal(raw) else { return true }
    while text.pointee == 0x20 { text += 1 }
    return text.pointee == 0
  }

  /// The address of a link or an image.
  var address: String {
    guard let text = cmark_node_get_url(raw) else { return "" }
    return String(cString: text)
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(raw)) }
  var isOrderedList: Bool { cmark_node_get_list_type(raw) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(raw)) }
  var fenceInfo: String {
    guard let text = cmark_node_get_fence_info(raw) else { return "" }
    return String(cString: text)
  }

  /// The children, in order.
  var children: MarkdownChildren { MarkdownChildren(head: firstChild) }
}

/// A node and those that follow it under the same parent.
struct MarkdownChildren: Sequence, IteratorProtocol {
  /// The node that comes next.
  fileprivate(set) var head: MarkdownNode?

  mutating func next() -> MarkdownNode? {
    guard let node = head else { return nil }
    head = node.next
    return node
  }
}

/// A parsed text; frees its nodes when it goes.
///
/// It can be made and taken down beside other work: nothing changes its tree in between.
final class MarkdownDocument: @unchecked Sendable {
  let root: MarkdownNode

  /// Parses a stretch of UTF-8 bytes without smart punctuation; nil where the parser gives nothing.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let parsed = bytes.withUnsafeBytes { buffer -> OpaquePointer? in
      guard let start = buffer.baseAddress, !range.isEmpty else {
        return cmark_parse_document("", 0, CMARK_OPT_DEFAULT)
      }
      let first = (start + range.lowerBound).assumingMemoryBound(to: CChar.self)
      return cmark_parse_document(first, range.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed else { return nil }
    root = MarkdownNode(raw: parsed)
  }

  /// Parses a short text.
  convenience init?(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  deinit { cmark_node_free(root.raw) }
}
