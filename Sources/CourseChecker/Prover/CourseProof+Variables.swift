internal import CourseModel
internal import CourseParser
internal import SourceText

/// Variables and notes that are written or read for nothing.
extension CourseProof {
  /// Variables that are changed and never read (ruling 59), or read and never changed.
  mutating func checkVariables() {
    var (read, written) = (elsewhere.variablesRead, elsewhere.variablesWritten)
    for walk in reads.values {
      read.formUnion(walk.variables)
      written.formUnion(walk.added)
      written.formUnion(walk.flagged)
    }
    for (index, variable) in course.variables.enumerated() where map.variables.indices.contains(index) {
      let span = map.variables[index]
      if written.contains(index), !read.contains(index) { report(.unreadVariable(variable, span)) }
      if read.contains(index), !written.contains(index) { report(.unwrittenVariable(variable, span)) }
    }
  }

  /// Notes for which a condition asks and that nothing gives.
  mutating func checkNotes() {
    var asked = elsewhere.notesAsked.values.reduce(into: Set<Int>()) { $0.formUnion($1.asked) }
    for walk in reads.values { asked.formUnion(walk.notes) }
    guard !asked.isEmpty else { return }
    for note in asked.subtracting(notes.all).sorted() where map.entries.indices.contains(note) {
      report(.ungivenNote(course.entries[note], map.entries[note]))
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadVariable(_ variable: Variable, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unreadVariable, at: span,
      Wording(
        nl: "'\(variable.id)' verandert, maar geen voorwaarde kijkt ernaar",
        en: "'\(variable.id)' changes, but no condition looks at it"),
      hint: Wording(
        nl: "Laat een keuze of een alinea ervan afhangen: `als \(variable.id) …`, of haal de variabele weg.",
        en: "Let a choice or a paragraph depend on it: `if \(variable.id) …`, or take the variable out."))
  }

  fileprivate static func unwrittenVariable(_ variable: Variable, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unwrittenVariable, at: span,
      Wording(
        nl: "voorwaarden kijken naar '\(variable.id)', maar niets verandert het",
        en: "conditions look at '\(variable.id)', but nothing changes it"),
      hint: Wording(
        nl: variable.isFlag
          ? "Zet bij een keuze `doe \(variable.id) ja`." : "Zet bij een keuze `doe \(variable.id) +1`.",
        en: variable.isFlag
          ? "Put `do \(variable.id) yes` at a choice." : "Put `do \(variable.id) +1` at a choice."))
  }

  fileprivate static func ungivenNote(_ note: Entry, _ span: Span) -> Diagnostic {
    Diagnostic(
      .ungivenNote, at: span,
      Wording(
        nl: "een voorwaarde vraagt naar '\(note.title)', maar niemand kan dit noteren",
        en: "a condition asks for '\(note.title)', but nobody can note it"),
      hint: Wording(
        nl: "Zet in een scène een link naar deze notitie, of bij een keuze `noteer \(note.id)`.",
        en: "Put a link to this note into a scene, or `note \(note.id)` at a choice."))
  }
}
