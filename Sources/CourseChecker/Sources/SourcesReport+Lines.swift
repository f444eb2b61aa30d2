internal import SourceText

extension SourcesReport {
  /// The figures as plain lines.
  func lines(in language: Language) -> [String] {
    let (sources, links) = (cited.count, citations)
    let head = Wording(
      nl: sources == 1 ? "1 bron" : "\(sources) bronnen", en: sources == 1 ? "1 source" : "\(sources) sources"
    )
    let citing = Wording(
      nl: links == 1 ? "1 verwijzing" : "\(links) verwijzingen",
      en: links == 1 ? "1 citation" : "\(links) citations")
    let rows = cited.map { source in
      "\(source.citations)x  \(source.seen ?? "-")  \(source.validUntil.map { "(\($0))  " } ?? "")\(source.title): \(source.place)"
    }
    let tags =
      sensitiveTags.isEmpty
      ? Wording(nl: "geen", en: "none")[language] : sensitiveTags.joined(separator: ", ")
    return ["\(head[language]), \(citing[language])"] + rows
      + [Wording(nl: "gevoelig: \(tags)", en: "sensitive: \(tags)")[language]]
  }
}
