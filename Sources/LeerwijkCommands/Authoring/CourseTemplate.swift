import SourceText

/// The small examples that `new` makes; tests hold them to passing the checker without a word.
struct CourseTemplate {
  let language: Language

  /// The files of a course: a lesson, a walk, a test, a notebook and a source.
  func course(_ title: String) -> [String: String] {
    switch language {
    case .nl:
      [
        "cursus.md": Self.courseNL.replacing("TITEL", with: title), "1-kennismaken.md": Self.lessonNL,
        "2-de-straat-in.md": walk("De straat in"), "3-toets.md": test("Toets"),
        "notitieboek.md": Self.notebookNL, "bronnen.md": Self.sourcesNL,
      ]
    case .en:
      [
        "course.md": Self.courseEN.replacing("TITLE", with: title), "1-getting-to-know.md": Self.lessonEN,
        "2-into-the-street.md": walk("Into the street"), "3-test.md": test("Test"),
        "notebook.md": Self.notebookEN, "sources.md": Self.sourcesEN,
      ]
    }
  }

  /// A walk of three scenes with two endings.
  func walk(_ title: String) -> String {
    switch language {
    case .nl: Self.walkNL.replacing("TITEL", with: title)
    case .en: Self.walkEN.replacing("TITLE", with: title)
    }
  }

  /// A test of four items.
  func test(_ title: String) -> String {
    switch language {
    case .nl: Self.testNL.replacing("TITEL", with: title)
    case .en: Self.testEN.replacing("TITLE", with: title)
    }
  }
}
