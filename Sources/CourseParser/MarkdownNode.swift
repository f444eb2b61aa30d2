import CCommonMark

/// A node of CommonMark's reference parser, valid as long as its document.
struct MarkdownNode {
  let raw: OpaquePointer

  var type: cmark_node_type { cmark_node_get_type(raw) }
  var firstChild: MarkdownNode? { cmark_node_first_child(raw).map(MarkdownNode.init) }
  var lastChild: MarkdownNode? { cmark_node_last_child(raw).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(raw).map(MarkdownNode.init) }

  /// The 1-based first line, counted from the start of what was parsed.
  var startLine: Int { Int(cmark_node_get_start_line(raw)) }
  /// The 1-based last line; lists may say a line too few.
  var endLine: Int { max(startLine, Int(cmark_node_get_end_line(raw))) }
  /// The 1-based first column in bytes; right for blocks only.
  var startColumn: Int { Int(cmark_node_get_start_column(raw)) }

  /// The text of a leaf.
  var literal: String {
    guard let text = cmark_node_get_literal(raw) else { return "" }
    return String(cString: text)
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
  var children: [MarkdownNode] {
    var result: [MarkdownNode] = []
    var child = firstChild
    while let node = child {
      result.append(node)
      child = node.next
    }
    return result
  }
}

/// A parsed text; frees its nodes when it goes.
final class MarkdownDocument {
  /// The deepest nesting that is read: recursion over deeper trees could overflow the stack.
  static let deepest = 60

  let root: MarkdownNode

  /// Parses UTF-8 bytes without smart punctuation; nil where the parser gives nothing.
  init?(_ bytes: some Collection<UInt8>) {
    let parsed = (Array(bytes) + [0]).withUnsafeBufferPointer { buffer -> OpaquePointer? in
      guard let start = buffer.baseAddress else { return nil }
      return start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
        cmark_parse_document($0, buffer.count - 1, CMARK_OPT_DEFAULT)
      }
    }
    guard let parsed else { return nil }
    root = MarkdownNode(raw: parsed)
  }

  deinit { cmark_node_free(root.raw) }

  /// The line of the first node that is nested too deep to be read safely, if any.
  func tooDeepLine() -> Int? {
    guard let iterator = cmark_iter_new(root.raw) else { return nil }
    defer { cmark_iter_free(iterator) }
    var depth = 0
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return nil }
      guard let raw = cmark_iter_get_node(iterator) else { return nil }
      guard cmark_node_first_child(raw) != nil else { continue }
      if event == CMARK_EVENT_ENTER {
        depth += 1
        if depth > Self.deepest { return line(of: MarkdownNode(raw: raw)) }
      } else {
        depth -= 1
      }
    }
  }

  private func line(of node: MarkdownNode) -> Int {
    var node = node
    while node.startLine == 0, let parent = cmark_node_parent(node.raw) { node = MarkdownNode(raw: parent) }
    return max(1, node.startLine)
  }
}
