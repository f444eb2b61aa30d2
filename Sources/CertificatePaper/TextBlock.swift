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

  /// What is set, and how.
  struct Setting: Hashable {
    var text: String
    var style: TextStyle
    var width: Double
    var alignment: Alignment
    var language: Language
  }

  /// More characters than a page can hold at any size.
  private static let mostCharacters = 4000

  /// The height in points, of the ink too where marks reach beyond the lines.
  let height: Double
  private let layout: OpaquePointer
  private let ink: Ink
  /// What the layout is drawn larger by: fontconfig looks through all fonts for each size that it is asked for.
  private let scale: Double

  /// Sets a text of `field`; throws `PaperError.missingGlyphs`, or `doesNotFit` for a text beyond any page.
  init(_ setting: Setting, of field: Field.Key, in context: TextContext) throws(PaperError) {
    guard setting.text.unicodeScalars.count <= Self.mostCharacters else { throw .doesNotFit(field) }
    let line = OutputGate.cleanLine(setting.text)
    if line.unicodeScalars.contains("\u{FFFD}") { throw .missingGlyphs(["\u{FFFD}"], field) }
    guard let layout = pango_layout_new(context.handle) else { throw .drawing(-1) }
    self.layout = layout
    ink = setting.style.ink
    scale = setting.style.size / TextStyle.setSize
    pango_layout_set_text(layout, line, Int32(line.utf8.count))
    pango_layout_set_width(layout, Int32(setting.width / scale * Double(PANGO_SCALE)))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    let attributes = Self.plainLetters
    defer { pango_attr_list_unref(attributes) }
    pango_layout_set_attributes(layout, attributes)
    setting.style.dress(layout)
    Self.align(layout, setting.alignment)
    height = Self.height(of: layout) * scale
    let missing = Glyphs.missing(in: layout)
    guard missing.isEmpty else { throw .missingGlyphs(missing, field) }
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// Draws the text with its upper left corner at `corner`, as an element of the structure.
  func draw(at corner: Point, as tag: StructureTag = .paragraph, on canvas: PDFCanvas) {
    canvas.tagged(tag) {
      canvas.use(ink)
      cairo_save(canvas.context)
      cairo_translate(canvas.context, corner.x, corner.y)
      cairo_scale(canvas.context, scale, scale)
      pango_cairo_show_layout(canvas.context, layout)
      cairo_restore(canvas.context)
    }
  }

  private static func height(of layout: OpaquePointer) -> Double {
    var ink = PangoRectangle()
    var logical = PangoRectangle()
    pango_layout_get_extents(layout, &ink, &logical)
    let bottom = max(logical.y + logical.height, ink.y + ink.height)
    return Double(bottom - min(0, ink.y)) / Double(PANGO_SCALE)
  }

  /// Leaves out the ligatures that a script can do without (copied or read aloud, `fi` is two letters),
  /// and the hyphens that pango would add where it breaks a word: they are not in the name.
  private static var plainLetters: OpaquePointer? {
    let attributes = pango_attr_list_new()
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0, dlig=0"))
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    return attributes
  }

  /// Pango turns `left` around for a text that runs from the right, so it is turned around first.
  private static func align(_ layout: OpaquePointer, _ alignment: Alignment) {
    switch alignment {
    case .centre: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
    case .left where pango_layout_get_direction(layout, 0) == PANGO_DIRECTION_RTL:
      pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
    case .left: break
    }
  }
}

extension TextStyle {
  /// The size in which pango sets every text.
  fileprivate static let setSize = 24.0

  /// Gives a layout the font of this style.
  fileprivate func dress(_ layout: OpaquePointer) {
    let font = pango_font_description_new()
    defer { pango_font_description_free(font) }
    pango_font_description_set_family(font, typeface.kin)
    pango_font_description_set_size(font, Int32(Self.setSize * Double(PANGO_SCALE)))
    switch face {
    case .regular: break
    case .bold: pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD)
    case .italic: pango_font_description_set_style(font, PANGO_STYLE_ITALIC)
    }
    pango_layout_set_font_description(layout, font)
  }
}
