internal import SourceText

/// A finding as it is kept, with the paths of its files instead of their indices.
struct KeptFinding: Sendable, Codable {
  /// A place in a file.
  struct Place: Sendable, Codable {
    let path: String
    let from: Int
    let to: Int
  }

  /// Words in both languages.
  struct Words: Sendable, Codable {
    let nl: String
    let en: String
  }

  struct Note: Sendable, Codable {
    let place: Place
    let words: Words
  }

  struct Fix: Sendable, Codable {
    let place: Place
    let replacement: String
  }

  let code: String
  let place: Place
  let summary: Words
  let hint: Words?
  let notes: [Note]?
  let fixes: [Fix]?

  /// Takes a finding about some files.
  init(_ diagnostic: Diagnostic, _ files: [SourceFile]) {
    code = diagnostic.code.rawValue
    place = Place(diagnostic.span, files)
    summary = Words(diagnostic.summary)
    hint = diagnostic.hint.map(Words.init)
    let notes = diagnostic.notes.map { Note(place: Place($0.span, files), words: Words($0.text)) }
    let fixes = diagnostic.fixes.map { Fix(place: Place($0.span, files), replacement: $0.replacement) }
    self.notes = notes.isEmpty ? nil : notes
    self.fixes = fixes.isEmpty ? nil : fixes
  }

  /// The finding, with the indices that files have now; nil where that cannot be told.
  func diagnostic(_ index: [String: Int], _ files: [SourceFile]) -> Diagnostic? {
    guard let code = DiagnosticCode(rawValue: code), let span = place.span(index, files) else { return nil }
    var (spots, repairs): ([Diagnostic.Note], [Diagnostic.Fix]) = ([], [])
    for note in notes ?? [] {
      guard let span = note.place.span(index, files) else { return nil }
      spots.append(Diagnostic.Note(span: span, text: note.words.wording))
    }
    for fix in fixes ?? [] {
      guard let span = fix.place.span(index, files) else { return nil }
      repairs.append(Diagnostic.Fix(span: span, replacement: fix.replacement))
    }
    return Diagnostic(code, at: span, summary.wording, hint: hint?.wording, notes: spots, fixes: repairs)
  }
}

extension KeptFinding.Place {
  fileprivate init(_ span: Span, _ files: [SourceFile]) {
    path = files[span.file].path
    (from, to) = (span.range.lowerBound, span.range.upperBound)
  }

  fileprivate func span(_ index: [String: Int], _ files: [SourceFile]) -> Span? {
    guard let file = index[path], 0 <= from, from <= to, to <= files[file].bytes.count else { return nil }
    return Span(file: file, range: from..<to)
  }
}

extension KeptFinding.Words {
  fileprivate init(_ wording: Wording) { (nl, en) = (wording.nl, wording.en) }
  fileprivate var wording: Wording { Wording(nl: nl, en: en) }
}

/// All that was found in a part.
struct KeptFindings: Sendable, Codable {
  /// What was found, whatever is wrong elsewhere.
  let always: [KeptFinding]
  /// What was found by checks that look only at a course without errors.
  let ofWorth: [KeptFinding]

  /// The findings of a course that has errors now or none; nil where one is about no place in `files`, of which
  /// `index` knows the paths.
  func diagnostics(hasErrors: Bool, _ index: [String: Int], _ files: [SourceFile]) -> [Diagnostic]? {
    var found: [Diagnostic] = []
    for kept in hasErrors ? always : always + ofWorth {
      guard let diagnostic = kept.diagnostic(index, files) else { return nil }
      found.append(diagnostic)
    }
    return found
  }
}
