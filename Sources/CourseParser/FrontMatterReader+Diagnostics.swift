import SourceText

extension Diagnostic {
  static func duplicateKey(_ key: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .duplicateKey, at: span,
      Wording(nl: "'\(key)' staat hier voor de tweede keer", en: "'\(key)' stands here for the second time"),
      hint: Wording(nl: "Laat één van de twee weg.", en: "Leave one of the two out."))
  }

  static func frontMatter(_ span: Span, _ nl: String, _ en: String) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: span, Wording(nl: nl, en: en),
      hint: Wording(
        nl:
          "Schrijf per regel 'sleutel: waarde'; zet een waarde met ': ' of '#' tussen \"rechte aanhalingstekens\".",
        en: "Write 'key: value' on each line; put a value with ': ' or '#' in \"straight quotes\"."))
  }

  static func notInSubset(_ span: Span) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, at: span,
      Wording(
        nl: "ankers, labels en teksten over meer regels kunnen hier niet",
        en: "anchors, tags and texts over several lines are not allowed here"),
      hint: Wording(
        nl: "Schrijf de waarde gewoon uit, op één regel.", en: "Write the value out, on one line."))
  }

  static func curlyQuote(_ span: Span, partner: Span? = nil) -> Diagnostic {
    Diagnostic(
      .curlyQuote, at: span,
      Wording(nl: "hier staat een krullend aanhalingsteken", en: "there is a curly quote here"),
      hint: Wording(nl: "Gebruik een recht teken: \".", en: "Use a straight one: \"."),
      fixes: ([span] + (partner.map { [$0] } ?? [])).map { Fix(span: $0, replacement: "\"") })
  }
}
