import CPangoCairo
import Certificates
import SourceText

/// A text set within a width; owns pango's layout of it.
///
/// The text is data, never markup, and it passes the gate. It is not drawn before every character
/// has been found in a font.
final class TextBlock {
  /// Where the lines stand in the width, whatever the direction of their letters.
  enum Alignment { case left, centre }

  /// More characters than a page can hold at any size.
  private static let mostCharacters = 4000

  let layout: OpaquePointer
  let field: Field.Key
  private var style: TextStyle
  private let canvas: PDFCanvas

  /// Sets `text` of `field`; throws `PaperError.missingGlyphs`, or `doesNotFit` for a text beyond any page.
  init(
    _ text: String, of field: Field.Key, _ style: TextStyle, width: Double, _ alignment: Alignment = .left,
    language: Language, on canvas: PDFCanvas
  ) throws(PaperError) {
    guard text.unicodeScalars.count <= Self.mostCharacters else { throw .doesNotFit(field) }
    guard let layout = pango_cairo_create_layout(canvas.context) else { throw .drawing(-1) }
    self.layout = layout
    self.field = field
    self.style = style
    self.canvas = canvas
    prepareContext(language)
    let line = OutputGate.cleanLine(text)
    if line.unicodeScalars.contains("\u{FFFD}") { throw .missingGlyphs(["\u{FFFD}"], field) }
    pango_layout_set_text(layout, line, Int32(line.utf8.count))
    pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    align(alignment)
    keepLetters()
    resize(to: style.size)
    let missing = Glyphs.missing(in: layout)
    guard missing.isEmpty else { throw .missingGlyphs(missing, field) }
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// The height in points, of the ink too where marks reach beyond the lines.
  var height: Double {
    var ink = PangoRectangle()
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, &ink, &logical)
    let bottom = max(logical.y + logical.height, ink.y + ink.height)
    return Double(bottom - min(0, ink.y)) / Double(PANGO_SCALE)
  }

  /// Sets the text in another size, in points.
  func resize(to size: Double) {
    style.size = size
    let font = pango_font_description_new()
    defer { pango_font_description_free(font) }
    pango_font_description_set_family(font, style.typeface.kin)
    pango_font_description_set_size(font, Int32((size * Double(PANGO_SCALE)).rounded()))
    switch style.face {
    case .regular: break
    case .bold: pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD)
    case .italic: pango_font_description_set_style(font, PANGO_STYLE_ITALIC)
    }
    pango_layout_set_font_description(layout, font)
  }

  /// Takes the largest of `sizes` in which the text is at most `height` high; throws `doesNotFit`.
  func fit(_ height: Double, sizes: [Double]) throws(PaperError) {
    for size in sizes {
      resize(to: size)
      if self.height <= height { return }
    }
    throw .doesNotFit(field)
  }

  /// Draws the text with its upper left corner at `corner`, as an element of the structure.
  func draw(at corner: Point, as tag: StructureTag = .paragraph) {
    canvas.tagged(tag) {
      canvas.use(style.ink)
      cairo_move_to(canvas.context, corner.x, corner.y)
      pango_cairo_show_layout(canvas.context, layout)
    }
  }
}

extension TextBlock {
  /// Points as units, unrounded places, and the certificate's language whatever the machine's is.
  private func prepareContext(_ language: Language) {
    let context = pango_layout_get_context(layout)
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string(language.rawValue))
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    pango_layout_context_changed(layout)
  }

  /// Leaves out the ligatures that a script can do without (copied or read aloud, `fi` is two letters),
  /// and the hyphens that pango would add where it breaks a word: they are not in the name.
  private func keepLetters() {
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0, dlig=0"))
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    pango_layout_set_attributes(layout, attributes)
  }

  /// Pango turns `left` around for a text that runs from the right, so it is turned around first.
  private func align(_ alignment: Alignment) {
    switch alignment {
    case .centre: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .left:
      let fromRight = pango_layout_get_direction(layout, 0) == PANGO_DIRECTION_RTL
      pango_layout_set_alignment(layout, fromRight ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
    }
  }
}
