import CourseModel
import SourceText
import Terminal

/// Which walk of a course goes into a file that holds one story.
struct WalkChoice {
  /// Why no walk could be chosen.
  enum Refusal: Error {
    case none
    case several([String])
    case unknown(String, near: String?, known: [String])
  }

  let walks: [Part]

  init(_ course: Course) {
    walks = course.parts.filter { part in
      if case .walk = part.content { true } else { false }
    }
  }

  /// The walk with an id or a title; with no name the only one.
  func part(named name: String?) throws(Refusal) -> PartID {
    let known = walks.map(\.id.rawValue)
    guard let name else {
      guard let only = walks.first else { throw .none }
      if walks.count > 1 { throw .several(known) }
      return only.id
    }
    guard !walks.isEmpty else { throw .none }
    let folded = LetterFolding.fold(name)
    if let exact = walks.first(where: { $0.id.rawValue == name || LetterFolding.fold($0.title) == folded }) {
      return exact.id
    }
    throw .unknown(name, near: near(folded, known), known: known)
  }

  /// The id that is meant where a name is nearly an id or a title.
  private func near(_ folded: String, _ known: [String]) -> String? {
    if let id = NearMiss.nearest(to: folded, in: known) { return id }
    let titles = walks.map { LetterFolding.fold($0.title) }
    let title = NearMiss.nearest(to: folded, in: titles)
    let holding = known.indices.filter { known[$0].contains(folded) || titles[$0].contains(folded) }
    let only = holding.count == 1 && !folded.isEmpty ? holding.first : nil
    return (title.flatMap(titles.firstIndex) ?? only).map { known[$0] }
  }
}

extension WalkChoice.Refusal {
  /// What to say, and to do next.
  var words: Wording {
    switch self {
    case .none: Wording(nl: "Deze cursus heeft geen wandeling.", en: "This course has no walk.")
    case .several(let known):
      Wording(
        nl: "Deze cursus heeft \(known.count) wandelingen, en een Twee-bestand is één verhaal. "
          + "Kies er een met --walk: \(known.joined(separator: ", ")).",
        en: "This course has \(known.count) walks, and a Twee file is one story. "
          + "Choose one with --walk: \(known.joined(separator: ", ")).")
    case .unknown(let name, let near, let known):
      Wording(
        nl: "De wandeling '\(name)' is er niet. "
          + (near.map { "Bedoel je '\($0)'?" } ?? "Er is: \(known.joined(separator: ", "))."),
        en: "There is no walk '\(name)'. "
          + (near.map { "Do you mean '\($0)'?" } ?? "There is: \(known.joined(separator: ", "))."))
    }
  }

  /// How the program ends.
  var exitCode: Int32 {
    switch self {
    case .none: 1
    case .several, .unknown: 64
    }
  }
}
