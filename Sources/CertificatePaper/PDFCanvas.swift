import CPangoCairo

/// One page of PDF being drawn, in points from its upper left corner; owns cairo's handles.
final class PDFCanvas {
  /// The cairo context, which lives as long as the canvas.
  let context: OpaquePointer
  private let surface: OpaquePointer
  private let sink: ByteSink

  /// Opens a page of `width` by `height` points; throws `PaperError.drawing`.
  init(width: Double, height: Double) throws(PaperError) {
    let sink = ByteSink()
    let target = Unmanaged.passUnretained(sink).toOpaque()
    let surface = cairo_pdf_surface_create_for_stream(ByteSink.receive, target, width, height)
    guard let surface else { throw .drawing(-1) }
    guard let context = cairo_create(surface) else {
      cairo_surface_destroy(surface)
      throw .drawing(-1)
    }
    self.sink = sink
    self.surface = surface
    self.context = context
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    try check()
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Takes an ink for the text that is drawn next.
  func use(_ ink: Ink) {
    cairo_set_source_rgb(context, Double(ink.red) / 255, Double(ink.green) / 255, Double(ink.blue) / 255)
  }

  /// Draws what `body` draws as an element of the document's structure.
  func tagged<Result, Failure: Error>(
    _ tag: StructureTag, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    cairo_tag_begin(context, tag.rawValue, "")
    defer { cairo_tag_end(context, tag.rawValue) }
    return try body()
  }

  /// Closes the page and returns the document's bytes.
  func finish() throws(PaperError) -> [UInt8] {
    cairo_show_page(context)
    try check()
    cairo_surface_finish(surface)
    try check()
    return sink.bytes
  }

  private func check() throws(PaperError) {
    for status in [cairo_status(context), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS {
      throw .drawing(Int(status.rawValue))
    }
  }
}

/// An element of a tagged document.
enum StructureTag: String {
  case document = "Document"
  case heading = "H1"
  case paragraph = "P"
  case figure = "Figure"
  case table = "Table"
  case row = "TR"
  case rowHeading = "TH"
  case cell = "TD"
}

/// What cairo writes into.
private final class ByteSink {
  var bytes: [UInt8] = []

  static let receive: cairo_write_func_t = { sink, data, count in
    guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let target = Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue()
    target.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }
}
