/// The heading of a screen: where the learner is, and a rule below it.
public enum ScreenHeader {
  /// The rows of a heading: the breadcrumb, something on the right, and a rule.
  ///
  /// What does not fit beside the breadcrumb gets a row of its own. In plain text there is no rule.
  public static func lines(_ crumbs: [String], trailing: String = "", style: LayoutStyle) -> [Line] {
    let trail = style.isPlain ? sentences(crumbs) : crumbs.joined(separator: " › ")
    let left = style.adapt(StyledText(trail, .heading))
    let right = style.adapt(StyledText(trailing))
    if style.isPlain { return wrapped(left, style) + (right.isEmpty ? [] : wrapped(right, style)) }
    return top(left, right, style) + [rule(style)]
  }

  /// A rule over the width of the frame; an empty row in plain text.
  public static func rule(_ style: LayoutStyle) -> Line {
    if style.isPlain { return .empty }
    return Line(StyledText(String(repeating: style.isASCII ? "-" : "─", count: style.frame)))
  }

  /// The breadcrumb for the ear: a stop behind each crumb that has none.
  private static func sentences(_ crumbs: [String]) -> String {
    let ended = crumbs.dropLast().map { $0.last.map { ".?!".contains($0) } ?? true ? $0 : $0 + "." }
    return (ended + crumbs.suffix(1)).joined(separator: " ")
  }

  private static func top(_ left: StyledText, _ right: StyledText, _ style: LayoutStyle) -> [Line] {
    let gap = style.frame - style.margin - left.width - right.width
    if right.isEmpty { return wrapped(left, style) }
    if gap < 2 { return wrapped(left, style) + wrapped(right, style) }
    return [style.row(left + StyledText(String(repeating: " ", count: gap)) + right)]
  }

  private static func wrapped(_ text: StyledText, _ style: LayoutStyle) -> [Line] {
    Wrapping.rows(text, width: style.frame - style.margin).map(style.row)
  }
}
