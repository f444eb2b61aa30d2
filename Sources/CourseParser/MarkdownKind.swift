import CCommonMark

/// The kinds of node, by short names.
enum MarkdownKind {
  static let paragraph = CMARK_NODE_PARAGRAPH
  static let heading = CMARK_NODE_HEADING
  static let list = CMARK_NODE_LIST
  static let item = CMARK_NODE_ITEM
  static let quote = CMARK_NODE_BLOCK_QUOTE
  static let codeBlock = CMARK_NODE_CODE_BLOCK
  static let htmlBlock = CMARK_NODE_HTML_BLOCK
  static let rule = CMARK_NODE_THEMATIC_BREAK
  static let text = CMARK_NODE_TEXT
  static let softbreak = CMARK_NODE_SOFTBREAK
  static let linebreak = CMARK_NODE_LINEBREAK
  static let code = CMARK_NODE_CODE
  static let htmlInline = CMARK_NODE_HTML_INLINE
  static let emphasis = CMARK_NODE_EMPH
  static let strong = CMARK_NODE_STRONG
  static let link = CMARK_NODE_LINK
  static let image = CMARK_NODE_IMAGE
}
