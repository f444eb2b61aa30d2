import CPangoCairo

/// Looks at the glyphs that pango chose.
enum Glyphs {
  /// The bit with which pango marks a character that no font has; the other bits are the character.
  private static let unknown: UInt32 = 0x1000_0000

  /// The characters of `layout` that cannot be printed, each once, in their order.
  ///
  /// A colour font counts as none: its pictures are no outlines, and are not opaque.
  static func missing(in layout: OpaquePointer) -> [Unicode.Scalar] {
    var missing: [Unicode.Scalar] = []
    let iterator = pango_layout_get_iter(layout)
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let run = pango_layout_iter_get_run_readonly(iterator) else { continue }
      for scalar in unprintable(run.pointee, in: layout) where !missing.contains(scalar) {
        missing.append(scalar)
      }
    } while pango_layout_iter_next_run(iterator) != 0
    if missing.isEmpty, pango_layout_get_unknown_glyphs_count(layout) > 0 { return ["\u{FFFD}"] }
    return missing
  }

  private static func unprintable(_ run: PangoLayoutRun, in layout: OpaquePointer) -> [Unicode.Scalar] {
    guard let string = run.glyphs?.pointee, let item = run.item?.pointee else { return [] }
    let glyphs = UnsafeBufferPointer(start: string.glyphs, count: Int(string.num_glyphs))
    if isColoured(item.analysis.font), let text = pango_layout_get_text(layout) {
      let bytes = String(cString: text).utf8.dropFirst(Int(item.offset)).prefix(Int(item.length))
      return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }
    return glyphs.filter { $0.glyph & unknown != 0 && $0.glyph < 0x2000_0000 }.compactMap {
      Unicode.Scalar($0.glyph & ~unknown)
    }
  }

  private static func isColoured(_ font: UnsafeMutablePointer<PangoFont>?) -> Bool {
    guard let font else { return false }
    let description = pango_font_describe(font)
    defer { pango_font_description_free(description) }
    guard let family = pango_font_description_get_family(description) else { return false }
    return String(cString: family).contains("Emoji")
  }
}
