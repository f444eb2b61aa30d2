internal import SourceText

extension SourcesReport {
  /// The figures as plain lines.
  func lines(in language: Language) -> [String] {
    let head = Wording(
      nl: "\(cited.count) \(cited.count == 1 ? "bron" : "bronnen"), \(citations) \(citations == 1 ? "verwijzing" : "verwijzingen")",
      en: "\(cited.count) \(cited.count == 1 ? "source" : "sources"), \(citations) \(citations == 1 ? "citation" : "citations")")
    let rows = cited.map { source in
      "\(source.citations)x  \(source.seen ?? "-")  \(source.validUntil.map { "(\($0))  " } ?? "")\(source.title): \(source.place)"
    }
    let tags =
      sensitiveTags.isEmpty
      ? Wording(nl: "geen", en: "none")[language] : sensitiveTags.joined(separator: ", ")
    return [head[language]] + rows
      + [Wording(nl: "gevoelig: \(tags)", en: "sensitive: \(tags)")[language]]
  }
}
