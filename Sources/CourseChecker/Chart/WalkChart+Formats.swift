internal import CourseModel

extension WalkChart {
  /// The walk as a Mermaid flowchart.
  public var mermaid: String {
    var lines = ["flowchart TD"]
    for (index, node) in nodes.enumerated() {
      let title = Self.quoted(node.title, ["\"": "#quot;", "#": "#35;", "\n": " "])
      let shape =
        node.isEnding ? "([\"\(title)\"])" : node.isBottleneck ? "{{\"\(title)\"}}" : "[\"\(title)\"]"
      lines.append("  s\(index)\(shape)")
    }
    for edge in edges {
      let arrow = edge.isDetour ? "-.->" : "-->"
      let label = Self.quoted(edge.label, ["\"": "#quot;", "#": "#35;", "|": "/", "\n": " "])
      lines.append("  s\(edge.from) \(arrow)" + (label.isEmpty ? "" : "|\"\(label)\"|") + " s\(edge.to)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The walk in the language of Graphviz.
  public var dot: String {
    let escapes: [Character: String] = ["\"": "\\\"", "\\": "\\\\", "\n": " "]
    var lines = ["digraph wandeling {", "  rankdir=TB; node [shape=box, fontname=\"sans-serif\"];"]
    for (index, node) in nodes.enumerated() {
      let shape = node.isEnding ? ", shape=doubleoctagon" : node.isBottleneck ? ", shape=hexagon" : ""
      lines.append("  s\(index) [label=\"\(Self.quoted(node.title, escapes))\"\(shape)];")
    }
    for edge in edges {
      let style = edge.isDetour ? ", style=dashed" : edge.isConditional ? ", style=bold" : ""
      lines.append("  s\(edge.from) -> s\(edge.to) [label=\"\(Self.quoted(edge.label, escapes))\"\(style)];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  /// The walk as a drawing: a row for each number of steps from the start.
  public var svg: String { ChartDrawing(self).svg }

  /// A text with some characters written otherwise.
  static func quoted(_ text: String, _ escapes: [Character: String]) -> String {
    text.reduce(into: "") { $0 += escapes[$1] ?? String($1) }
  }
}

/// A graph laid out in rows by distance from the start.
struct ChartDrawing {
  private static let cell = (width: 190, height: 90)
  private static let box = (width: 160, height: 44)

  private let graph: WalkChart
  private var places: [(column: Int, row: Int)] = []

  init(_ graph: WalkChart) {
    self.graph = graph
    var filled: [Int: Int] = [:]
    let deepest = graph.nodes.compactMap(\.depth).max() ?? 0
    for node in graph.nodes {
      let row = node.depth ?? deepest + 1
      places.append((filled[row, default: 0], row))
      filled[row, default: 0] += 1
    }
  }

  var svg: String {
    let columns = (places.map(\.column).max() ?? 0) + 1
    let rows = (places.map(\.row).max() ?? 0) + 1
    let size = (columns * Self.cell.width, rows * Self.cell.height)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(size.0)\" height=\"\(size.1)\""
        + " viewBox=\"0 0 \(size.0) \(size.1)\" font-family=\"sans-serif\" font-size=\"11\">",
      "<defs><marker id=\"pijl\" markerWidth=\"8\" markerHeight=\"8\" refX=\"7\" refY=\"4\" orient=\"auto\">"
        + "<path d=\"M0,0 L8,4 L0,8 z\" fill=\"#567\"/></marker></defs>",
    ]
    lines += graph.edges.map(line)
    lines += graph.nodes.indices.map(box)
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func centre(_ index: Int) -> (x: Int, y: Int) {
    let (column, row) = places[index]
    return (column * Self.cell.width + Self.cell.width / 2, row * Self.cell.height + Self.cell.height / 2)
  }

  private func line(_ edge: WalkChart.Edge) -> String {
    let (from, to) = (centre(edge.from), centre(edge.to))
    let isDown = to.y > from.y
    let (y1, y2) = (from.y + (isDown ? 22 : -22), to.y + (isDown ? -24 : 24))
    let bend = isDown ? 0 : 40
    let dash = edge.isDetour ? " stroke-dasharray=\"4 3\"" : ""
    let title = Self.escaped(edge.label)
    return
      "<path d=\"M\(from.x),\(y1) C\(from.x + bend),\((y1 + y2) / 2) \(to.x + bend),\((y1 + y2) / 2) \(to.x),\(y2)\""
      + " fill=\"none\" stroke=\"#567\"\(dash) marker-end=\"url(#pijl)\"><title>\(title)</title></path>"
  }

  private func box(_ index: Int) -> String {
    let node = graph.nodes[index]
    let (x, y) = centre(index)
    let fill =
      node.isEnding ? "#d9ead3" : node.isBottleneck ? "#fff2cc" : node.depth == nil ? "#f4cccc" : "#eef3f6"
    let title = node.title.count > 24 ? String(node.title.prefix(23)) + "…" : node.title
    return "<g><title>\(Self.escaped(node.title))</title>"
      + "<rect x=\"\(x - Self.box.width / 2)\" y=\"\(y - Self.box.height / 2)\" width=\"\(Self.box.width)\""
      + " height=\"\(Self.box.height)\" rx=\"6\" fill=\"\(fill)\" stroke=\"#345\"/>"
      + "<text x=\"\(x)\" y=\"\(y + 4)\" text-anchor=\"middle\">\(Self.escaped(title))</text></g>"
  }

  private static func escaped(_ text: String) -> String {
    WalkChart.quoted(text, ["<": "&lt;", ">": "&gt;", "&": "&amp;", "\"": "&quot;"])
  }
}
