import CPangoCairo

/// A font family that is really on this machine.
///
/// Fontconfig gives another family silently when the one asked for is missing, once a mathematical
/// one; so a family is asked for and then compared with what was found.
struct Typeface: Hashable {
  /// The family's name.
  let family: String

  /// The family and those of its kin that have the scripts it lacks, as pango reads a list.
  var kin: String {
    switch family {
    case "Noto Serif": "Noto Serif,Noto Naskh Arabic,Noto Serif Hebrew"
    case "Noto Sans": "Noto Sans,Noto Sans Arabic,Noto Sans Hebrew"
    default: family
    }
  }

  /// For names and titles.
  static let serif = ["Noto Serif", "DejaVu Serif", "Noto Sans", "DejaVu Sans"]
  /// For facts.
  static let sans = ["Noto Sans", "DejaVu Sans"]

  /// Finds the first of `families`; throws `PaperError.noTypeface`.
  static func first(of families: [String], in context: TextContext) throws(PaperError) -> Typeface {
    for family in families where found(family, context.handle) { return Typeface(family: family) }
    throw .noTypeface(families)
  }

  private static func found(_ family: String, _ context: OpaquePointer) -> Bool {
    let wish = pango_font_description_new()
    defer { pango_font_description_free(wish) }
    pango_font_description_set_family(wish, family)
    pango_font_description_set_size(wish, 24 * PANGO_SCALE)
    guard let font = pango_context_load_font(context, wish) else { return false }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    let answer = pango_font_describe(font)
    defer { pango_font_description_free(answer) }
    guard let name = pango_font_description_get_family(answer) else { return false }
    return String(cString: name) == family
  }
}

/// How a text looks.
struct TextStyle: Hashable {
  /// How thick and upright the letters are.
  enum Face: Hashable {
    case regular, bold, italic
  }

  var typeface: Typeface
  var face: Face = .regular
  /// In points.
  var size: Double
  var ink: Ink = Palette.text
}
