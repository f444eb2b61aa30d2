import SourceText

extension Mutation {
  /// Links that lead nowhere, or are no links any more.
  static let ofLinks: [Mutation] = [
    Mutation("a choice leads to a scene that is not there", .unknownScene) { text, chance in
      text.change(in: [.walk], &chance) { line in
        line.isChoice ? line.text.changing(from: "](#", to: ")") { $0.misspelled } : nil
      }
    },
    Mutation("a link's heading is misspelled", .unknownEntry) { text, chance in
      text.change(in: FileKind.parts, &chance) { $0.text.changing(from: ".md#", to: ")") { $0.misspelled } }
    },
    Mutation("a link's file is misspelled", .unknownFile) { text, chance in
      text.change(in: FileKind.parts.union([.course]), &chance) { line in
        line.text.contains("](../") ? nil : line.text.changing(from: "](", to: ".md") { $0.misspelled }
      }
    },
    Mutation("a source's heading is misspelled", .unknownEntry) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        guard line.text.contains("/seeds/") else { return nil }
        return line.text.changing(from: "/seeds/", to: ")") { path in
          path.contains("#") ? path + "-nog" : nil
        }
      }
    },
    Mutation("a source's file is misspelled", .unknownFile) { text, chance in
      text.change(in: FileKind.parts.union([.course]), &chance) {
        $0.text.changing(from: "/seeds/", to: ".md") { $0.misspelled }
      }
    },
    Mutation("a link leads to a folder too high", .outsideLink, .unknownFile) { text, chance in
      text.change(in: FileKind.parts, &chance) { $0.text.replacingFirst("](../../", with: "](../../../") }
    },
    Mutation("a link's closing bracket is gone", .brokenLink) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.isHeading || line.isChoice ? nil : line.droppingLinkEnd
      }
    },
    Mutation("a choice's closing bracket is gone", .brokenLink) { text, chance in
      text.change(in: [.walk], &chance) { $0.isChoice ? $0.droppingLinkEnd : nil }
    },
    Mutation("a space stands between the brackets of a choice", .brokenLink) { text, chance in
      text.change(in: [.walk], &chance) { line in
        line.isChoice ? line.text.replacingFirst("](#", with: "] (#") : nil
      }
    },
    Mutation("a space stands between the brackets of a link", .brokenLink) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.isChoice || line.isHeading ? nil : line.text.replacingFirst("](", with: "] (")
      }
    },
    Mutation("a link has no address", .emptyLink, .unknownScene) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.isHeading ? nil : line.text.changing(from: "](", to: ")") { _ in "" }
      }
    },
    Mutation("a link has a scheme that cannot be followed", .linkScheme) { text, chance in
      text.change(in: FileKind.parts, &chance) { line in
        line.isHeading ? nil : line.text.changing(from: "](", to: ")") { _ in "javascript:alert" }
      }
    },
    Mutation("the link to a part is gone from the contents", .unlistedPart) { text, chance in
      let parts = Set(text.lines(in: FileKind.parts, nil).map(\.path))
      let lines = text.lines(in: [.course]).compactMap { line in
        parts.first { line.text.contains("](\(Manuscript.name(of: $0)))") }.map { (line, $0) }
      }
      guard let (line, part) = chance.pick(lines) else { return nil }
      guard lines.filter({ $0.1 == part }).count == 1 else { return nil }
      text.replace(line, with: [])
      return .at(Spot(path: part, line: 1))
    },
  ]
}

extension ManuscriptLine {
  /// Whether it is a choice of a walk.
  var isChoice: Bool {
    kind == .walk && zone == .body && !isLegend && text.hasPrefix("- [") && text.contains("](#")
  }

  /// The line without the bracket that ends its first link.
  fileprivate var droppingLinkEnd: String? {
    var isInside = false
    for at in text.indices {
      if text[at...].hasPrefix("](") { isInside = true }
      guard isInside, text[at] == ")" else { continue }
      let rest = text[text.index(after: at)...]
      return rest.contains(")") ? nil : String(text[..<at]) + rest
    }
    return nil
  }
}
