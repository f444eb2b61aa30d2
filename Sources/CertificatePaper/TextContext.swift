import CPangoCairo
import SourceText

/// Where pango sets text: points as units, unrounded places, and a language whatever the machine's is.
final class TextContext {
  /// Pango's context, which lives as long as this one.
  let handle: OpaquePointer

  /// Makes a context for texts in `language`; throws `PaperError.drawing`.
  init(_ language: Language) throws(PaperError) {
    guard let handle = pango_font_map_create_context(pango_cairo_font_map_get_default()) else {
      throw .drawing(-1)
    }
    self.handle = handle
    pango_cairo_context_set_resolution(handle, 72)
    pango_context_set_round_glyph_positions(handle, 0)
    pango_context_set_language(handle, pango_language_from_string(language.rawValue))
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(handle, options)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(handle)) }
}
