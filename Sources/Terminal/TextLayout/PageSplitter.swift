/// Splits what was laid out into pages that fit the window, at the edges of paragraphs.
public struct PageSplitter: Sendable {
  /// The rows of a page.
  public let rows: Int

  /// Makes a splitter for a window; nil rows means that there is one page.
  /// - Parameters:
  ///   - height: the rows of the window, or nil if nobody turns pages.
  ///   - reserved: the rows for the heading, the footer and the prompt.
  public init(height: Int?, reserved: Int) {
    rows = height.map { max($0 - reserved, 1) } ?? .max
  }

  /// The pages; always at least one, and none longer than `rows`.
  public func split(_ groups: [LaidOut]) -> [[LaidOut]] {
    var pages: [[LaidOut]] = []
    var page: [LaidOut] = []
    for group in groups.flatMap(fitting) {
      if !page.isEmpty, length(page + [group]) > rows {
        let kept = withoutLeads(page)
        pages.append(Array(page[..<kept]))
        page = Array(page[kept...])
        if !page.isEmpty, length(page + [group]) > rows {
          pages.append(page)
          page = []
        }
      }
      page.append(group)
    }
    return pages + [page]
  }

  private func length(_ groups: [LaidOut]) -> Int { LaidOut.lines(of: groups).count }

  /// How much of a page stays when the next group goes to a new one: headings at its end go along.
  private func withoutLeads(_ page: [LaidOut]) -> Int {
    let kept = (page.lastIndex { !$0.leadsOn } ?? -1) + 1
    return kept == 0 ? page.count : kept
  }

  /// A group that is longer than a page, as several that are not.
  private func fitting(_ group: LaidOut) -> [LaidOut] {
    guard group.lines.count > rows else { return [group] }
    return stride(from: 0, to: group.lines.count, by: rows).map { start in
      LaidOut(
        lines: Array(group.lines[start..<min(start + rows, group.lines.count)]),
        isTight: start > 0 || group.isTight, leadsOn: false)
    }
  }
}
