/// A bar that shows how much is done; beside it always stand the numbers in words.
public enum ProgressBar {
  /// The bar as `[#####-----]`, or nil in plain text, where the words say it.
  public static func text(done: Int, of total: Int, cells: Int = 20, style: LayoutStyle) -> StyledText? {
    guard !style.isPlain else { return nil }
    let filled = total > 0 ? min(max(done, 0), total) * cells / total : 0
    return StyledText(
      "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: cells - filled) + "]")
  }
}
