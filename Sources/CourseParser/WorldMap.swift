import SourceText

/// The drawing of a wijk as it was read, before its names are known to be places.
struct WorldMap {
  struct Label {
    let name: String
    let row: Int
    let columns: Range<Int>
    let span: Span
  }

  struct Stroke {
    let first: Int
    let second: Int
    /// The first line of the stroke.
    let span: Span
  }

  let rows: [String]
  let labels: [Label]
  let strokes: [Stroke]
  let span: Span
}

/// Follows the strokes of a drawing from label to label; columns are cells, not bytes.
struct MapReader {
  /// The largest drawing that is read.
  static let mostRows = 200
  static let mostColumns = 400
  static let mostLabels = 200

  /// Where the drawing cannot be read, if anywhere: its size, a tab, a bracket that is not closed.
  private(set) var mistake: (row: Int, column: Int)?

  private let cells: [[Character]]
  /// The label that a cell belongs to.
  private var owners: [[Int?]]
  private(set) var labels: [(name: String, row: Int, columns: Range<Int>)] = []

  init(_ rows: [String]) {
    cells = rows.prefix(Self.mostRows).map { Array($0.prefix(Self.mostColumns)) }
    owners = cells.map { Array(repeating: nil, count: $0.count) }
    if rows.count > Self.mostRows { mistake = (Self.mostRows - 1, 0) }
    for row in cells.indices {
      if rows[row].count > Self.mostColumns { mistake = (row, Self.mostColumns - 1) }
      findLabels(row)
    }
  }

  private mutating func findLabels(_ row: Int) {
    var start: Int?
    for (column, cell) in cells[row].enumerated() {
      if cell == "\t" { mistake = mistake ?? (row, column) }
      if cell == "[" {
        if labels.count >= Self.mostLabels { mistake = mistake ?? (row, column) }
        guard labels.count < Self.mostLabels else { return }
        if let open = start { mistake = mistake ?? (row, open) }
        start = column
      } else if cell == "]", let open = start {
        let name = String(cells[row][(open + 1)..<column]).trimmingSpaces
        for owned in open...column { owners[row][owned] = labels.count }
        labels.append((name, row, open..<(column + 1)))
        start = nil
      }
    }
    if let open = start { mistake = mistake ?? (row, open) }
  }

  /// The directions in which a stroke leaves a cell: (row, column).
  private static func directions(_ cell: Character) -> [(Int, Int)] {
    let north = (-1, 0), south = (1, 0), west = (0, -1), east = (0, 1)
    switch cell {
    case "─", "-", "━", "═", "╌", "┄": return [west, east]
    case "│", "|", "┃", "║", "╎", "┆": return [north, south]
    case "┌", "╭", "┏", "╔": return [south, east]
    case "┐", "╮", "┓", "╗": return [south, west]
    case "└", "╰", "┗", "╚": return [north, east]
    case "┘", "╯", "┛", "╝": return [north, west]
    case "├", "┣", "╠": return [north, south, east]
    case "┤", "┫", "╣": return [north, south, west]
    case "┬", "┳", "╦": return [south, west, east]
    case "┴", "┻", "╩": return [north, west, east]
    case "┼", "+", "╋", "╬": return [north, south, west, east]
    default: return []
    }
  }

  /// The pairs of labels that strokes join, with the cell where the stroke begins.
  func strokes() -> [(first: Int, second: Int, row: Int, column: Int)] {
    var result: [(first: Int, second: Int, row: Int, column: Int)] = []
    var seen: Set<[Int]> = []
    var known: [[Int]: Set<Int>] = [:]
    for (row, line) in cells.enumerated() {
      for column in line.indices {
        guard let owner = owners[row][column] else { continue }
        for (down, right) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
          let start = (row + down, column + right)
          guard isStroke(start.0, start.1), leadsBack(start.0, start.1, to: owner) else { continue }
          for other in labels(from: start, &known).sorted() where other != owner {
            let pair = [min(owner, other), max(owner, other)]
            if seen.insert(pair).inserted { result.append((pair[0], pair[1], start.0, start.1)) }
          }
        }
      }
    }
    return result
  }

  /// The cells at which a stroke that begins at a label ends nowhere.
  ///
  /// A `+` may be a corner or a crossing: its arms are not looked at.
  func looseEnds() -> [(row: Int, column: Int)] {
    var result: [(row: Int, column: Int)] = []
    var known: [[Int]: Set<Int>] = [:]
    for (row, line) in cells.enumerated() {
      for column in line.indices where isStroke(row, column) && line[column] != "+" {
        let isLoose = Self.directions(line[column]).contains { down, right in
          let next = (row + down, column + right)
          guard isInside(next.0, next.1) else { return true }
          return owners[next.0][next.1] == nil && !joins(next, back: (-down, -right))
        }
        if isLoose, !labels(from: (row, column), &known).isEmpty { result.append((row, column)) }
      }
    }
    return result
  }

  /// The labels that touch the strokes which hang together with a cell; each such net is followed once.
  private func labels(from start: (Int, Int), _ known: inout [[Int]: Set<Int>]) -> Set<Int> {
    if let found = known[[start.0, start.1]] { return found }
    var found: Set<Int> = []
    var visited: Set<[Int]> = [[start.0, start.1]]
    var pending = [start]
    while let (r, c) = pending.popLast() {
      for (down, right) in Self.directions(cells[r][c]) {
        let next = (r + down, c + right)
        guard isInside(next.0, next.1) else { continue }
        if let label = owners[next.0][next.1] {
          found.insert(label)
        } else if joins(next, back: (-down, -right)), visited.insert([next.0, next.1]).inserted {
          pending.append(next)
        }
      }
    }
    for cell in visited { known[cell] = found }
    return found
  }

  private func joins(_ cell: (Int, Int), back: (Int, Int)) -> Bool {
    Self.directions(cells[cell.0][cell.1]).contains { $0 == back }
  }

  private func leadsBack(_ row: Int, _ column: Int, to owner: Int) -> Bool {
    Self.directions(cells[row][column]).contains { down, right in
      isInside(row + down, column + right) && owners[row + down][column + right] == owner
    }
  }

  private func isInside(_ row: Int, _ column: Int) -> Bool {
    cells.indices.contains(row) && cells[row].indices.contains(column)
  }

  private func isStroke(_ row: Int, _ column: Int) -> Bool {
    isInside(row, column) && owners[row][column] == nil && !Self.directions(cells[row][column]).isEmpty
  }
}
