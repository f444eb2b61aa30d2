import SourceText

/// The words of the course format that conversions write, in a course's own language.
struct CourseWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// A kind of question, as its heading says it.
  enum Kind: CaseIterable {
    case question, fillIn, number, match, reflection
  }

  func heading(_ kind: Kind) -> String {
    switch kind {
    case .question: word("Vraag", "Question")
    case .fillIn: word("Vul in", "Fill in")
    case .number: word("Getal", "Number")
    case .match: word("Koppel", "Match")
    case .reflection: word("Reflectie", "Reflection")
    }
  }

  var kind: String { word("soort", "kind") }
  var title: String { word("titel", "title") }
  var tongue: String { word("taal", "language") }
  var version: String { word("versie", "version") }
  var goals: String { word("leerdoelen", "goals") }
  var goal: String { word("doel", "goal") }
  var lesson: String { word("les", "lesson") }
  var test: String { word("toets", "test") }
  var walk: String { word("wandeling", "walk") }
  var sources: String { word("bronnen", "sources") }
  var onePoint: String { word("1 punt", "1 point") }
  var open: String { word("open", "open") }
  var pick: String { word("kies", "pick") }
  var plusMinus: String { word("plus-min", "plus-minus") }
  var explanation: String { word("Uitleg", "Explanation") }
  var end: String { word("einde", "end") }
  var isTrue: String { word("Waar", "True") }
  var isFalse: String { word("Niet waar", "False") }
  var courseFile: String { word("cursus.md", "course.md") }
  var sourcesFile: String { word("bronnen.md", "sources.md") }
  var reading: String { word("Lezen", "Reading") }
  var questions: String { word("Vragen", "Questions") }
  var finish: String { word("Rond af", "Finish") }
  var source: String { word("Bron", "Source") }
  var sourceList: String { word("Bronnen", "Sources") }
  var onward: String { word("Verder", "Go on") }
  var back: String { word("Terug", "Back") }
  var closing: String { word("Slot", "Closing") }
  /// What is told so that a choice differs from another one to the same scene.
  func chosen(_ label: String) -> String { word("Je koos: ", "You chose: ") + label }
  var missingPassage: String {
    word("Deze passage staat niet in het verhaal.", "This passage is not in the story.")
  }
  var closingText: String {
    word("Hier kan het verhaal eindigen.", "The story can end here.")
  }
  func importedStory(_ title: String) -> String {
    word("Het verhaal '\(title)', ingevoerd uit Twee.", "The story '\(title)', imported from Twee.")
  }
  var begin: String { word("Begin", "Start") }

  private func word(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }

  /// The words that begin a heading of a question, in any language, in lower case.
  private static let kinds: Set<String> = [
    "vraag", "volgorde", "koppel", "vul in", "getal", "reflectie", "herstel", "question", "order", "match",
    "fill in",
    "number", "reflection", "repair",
  ]

  /// A text that can be a heading: on one line, without what a heading gives another meaning.
  static func heading(_ text: String) -> String {
    var text = TextCleaner.clean(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    text = text.replacing("`", with: "'").replacing("](", with: "] (")
    if text.hasSuffix("}"), text.contains("{") {
      text = text.replacing("{", with: "(").replacing("}", with: ")")
    }
    if let colon = text.firstIndex(of: ":"), kinds.contains(text[..<colon].lowercased()) {
      text = text[..<colon] + " –" + text[text.index(after: colon)...]
    }
    return text
  }

  /// A text in double quotes, as front matter reads it.
  static func quoted(_ text: String) -> String {
    let line = TextCleaner.clean(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// The first words of a text, as a name for it: whole if it is short, else with `…` behind.
  static func opening(_ text: String, longest: Int = 60) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > longest else { return line }
    var result = ""
    for word in line.split(separator: " ") {
      guard result.count + word.count < longest else { break }
      result += (result.isEmpty ? "" : " ") + word
    }
    return (result.isEmpty ? String(line.prefix(longest)) : result) + " …"
  }
}
