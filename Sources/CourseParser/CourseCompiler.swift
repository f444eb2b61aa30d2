import CourseModel
import SourceText

/// Compiles the files of a course to a course, or to diagnostics; it never throws and never stops early.
public struct CourseCompiler {
  let library: CourseLibrary
  /// The path of the course's folder in the library.
  let folder: String
  /// The language of the course's own words.
  var language: Language = .nl
  var course: Course
  var files: [SourceFile] = []
  var diagnostics: [Diagnostic] = []
  var sourceMap = SourceMap()
  /// The entries by `path#slug`.
  var entryIndex: [String: Int] = [:]
  var usedEntries: Set<Int> = []
  var variableIndex: [String: Int] = [:]
  var goalIndex: [String: Int] = [:]
  var questionIndex: [String: Int] = [:]
  /// The questions that conditions ask for: known only when all parts were read.
  var askedQuestions: [(name: String, span: Span)] = []
  /// What each file of the course folder and the world is, by path.
  var kinds: [String: Keyword] = [:]
  var texts: [String: CourseText] = [:]
  var worldFolder: String?
  /// The paths of files outside the course of which a section was linked to, with those sections.
  var linkedSections: [String: Set<String>] = [:]
  var missingFiles: Set<String> = []
  var sensitiveTags: [(tag: String, span: Span)] = []
  var worldMap: WorldMap?
  var worldPlaces: [(slug: String, name: String)] = []
  /// The welcome of the course file, and the tree that holds it, until the entries are known.
  var welcomeNodes: [MarkdownNode] = []
  var courseDocument: MarkdownDocument?

  /// Compiles the course in `folder` of `library`.
  public static func compile(_ library: CourseLibrary, folder: String) -> Compilation {
    var compiler = CourseCompiler(library: library, folder: folder)
    compiler.compile()
    return compiler.result()
  }

  init(library: CourseLibrary, folder: String) {
    self.library = library
    self.folder = folder
    course = Course(id: CourseID(CoursePath.name(of: folder)), title: "", language: .nl, version: "")
  }

  private mutating func compile() {
    guard let contents = readCourseFile() else { return }
    readFolder()
    readEntries()
    readParts(listed: contents)
    checkAskedQuestions()
    checkUnused()
    readHelpLines()
    checkRegister()
    checkPassMark()
  }

  private mutating func result() -> Compilation {
    let pinned = pinnedFiles()
    course.contentHash = ContentHash.of(hashedFiles(), sections: sectionTexts())
    let renderer = DiagnosticRenderer(files: files, language: language)
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return Compilation(
      course: hasErrors ? nil : course, diagnostics: renderer.sorted(unique(diagnostics)), files: files,
      sourceMap: sourceMap, pinnedFiles: pinned, language: language)
  }

  private func unique(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The English or Dutch word of a keyword, in the course's language.
  func word(_ keyword: Keyword) -> String { keyword.word(language) }

  /// Reads a keyword in a chip or a line; a word of another column is understood, with a warning.
  mutating func keyword(_ text: some StringProtocol, among keywords: [Keyword], at span: @autoclosure () -> Span) -> Keyword? {
    guard let found = Keyword.read(text, among: keywords, in: language) else { return nil }
    if found.isForeign { report(.foreignWord(String(text), span(), word(found.keyword))) }
    return found.keyword
  }
}
