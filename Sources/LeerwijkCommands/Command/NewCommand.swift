import ArgumentParser
import Foundation
import SourceText
import Terminal

/// `new course|walk|test NAME`: a small example that passes, to start from.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: words("Maak een klein voorbeeld om mee te beginnen.", "Make a small example to start from."),
      discussion: words(
        "Voorbeeld: leerwijk new course mijn-cursus\nEen deel erbij: leerwijk new walk 3-de-straat -o mijn-cursus",
        "Example: leerwijk new course my-course\nAdd a part: leerwijk new walk 3-the-street -o my-course"),
      aliases: ["nieuw"])
  }

  /// What can be made.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case course, walk, test

    init?(argument: String) {
      let dutch: [String: Kind] = ["cursus": .course, "wandeling": .walk, "toets": .test]
      guard let kind = Kind(rawValue: argument) ?? dutch[argument] else { return nil }
      self = kind
    }
  }

  @Argument(help: help("course, walk of test (cursus, wandeling, toets).", "course, walk or test."))
  var kind: Kind

  @Argument(
    help: help("De naam: van de map, of van het bestand.", "The name: of the folder, or of the file."))
  var name: String

  @Option(name: .customShort("o"), help: help("De map waarin het komt.", "The folder to put it in."))
  var output: String = "."

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let slug = Self.slug(name)
    guard !slug.isEmpty else {
      throw start.fail(
        Wording(
          nl: "'\(name)' is geen naam voor een map of bestand. Gebruik letters, cijfers en streepjes.",
          en: "'\(name)' is no name for a folder or a file. Use letters, digits and hyphens."), code: 64)
    }
    let template = CourseTemplate(language: start.language)
    let title = Self.title(name)
    let files: [String: String] =
      switch kind {
      case .course: template.course(title).reduce(into: [:]) { $0["\(slug)/\($1.key)"] = $1.value }
      case .walk: ["\(slug).md": template.walk(title)]
      case .test: ["\(slug).md": template.test(title)]
      }
    try write(files, slug, start)
    tell(slug, title, start)
  }

  private func write(_ files: [String: String], _ slug: String, _ start: ProgramStart) throws {
    let manager = FileManager.default
    let target = output + "/" + (kind == .course ? slug : "\(slug).md")
    guard !manager.fileExists(atPath: target) else {
      throw start.fail(
        Wording(
          nl: "'\(target)' is er al. Er is niets veranderd. Kies een andere naam.",
          en: "'\(target)' is there already. Nothing was changed. Choose another name."), code: 64)
    }
    do {
      for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        let url = URL(fileURLWithPath: output + "/" + path)
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url, options: .withoutOverwriting)
      }
    } catch {
      throw start.fail(
        Wording(nl: "In '\(output)' kan niets worden gemaakt.", en: "Nothing can be made in '\(output)'."),
        code: 70)
    }
  }

  private func tell(_ slug: String, _ title: String, _ start: ProgramStart) {
    let path = output == "." ? slug : "\(output)/\(slug)"
    let wording: Wording =
      switch kind {
      case .course:
        Wording(
          nl: "Gemaakt: \(path). Keur hem met: leerwijk check \(path)\nVolg hem met: leerwijk take ./\(path)",
          en: "Made: \(path). Check it with: leerwijk check \(path)\nTake it with: leerwijk take ./\(path)")
      case .walk, .test:
        Wording(
          nl: "Gemaakt: \(path).md. Zet in cursus.md een regel: - [\(title)](\(slug).md)",
          en: "Made: \(path).md. Put a line in course.md: - [\(title)](\(slug).md)")
      }
    start.sink.write(Rendered(Gated(wording[start.language] + "\n")))
    start.sink.flush()
  }

  /// A name that is safe as a folder or a file anywhere.
  static func slug(_ name: String) -> String {
    var slug = ""
    for character in LetterFolding.fold(name) {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug.append("-")
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return String(slug.prefix(60))
  }

  /// A title of a name: without the number in front, words apart, the first letter large.
  private static func title(_ name: String) -> String {
    let plain = name.drop { $0.isNumber || $0 == "-" || $0 == " " }.map { $0 == "-" ? " " : $0 }
    let text = OutputGate.cleanLine(String(plain))
    return text.isEmpty ? name : text.prefix(1).uppercased() + text.dropFirst()
  }
}
