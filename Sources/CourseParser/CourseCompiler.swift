import CourseModel
import SourceText

/// Compiles the files of a course to a course, or to diagnostics; it never throws and never stops early.
public struct CourseCompiler {
  let library: CourseLibrary
  /// The path of the course's folder in the library.
  let folder: String
  /// The parts that need not be read; nil where nothing is kept of a part.
  let known: KnownParts?
  /// What each part that was read added, and what comes of it.
  var traces: [PartTrace] = []
  var memory = PartMemory()
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
  /// The ids of questions that could not be read, which was told.
  var brokenQuestions: Set<String> = []
  /// The questions that conditions ask for: known only when all parts were read.
  var askedQuestions: [(name: String, span: Span)] = []
  /// What each file of the course folder and the world is, by path.
  var kinds: [String: Keyword] = [:]
  var texts: [String: CourseText] = [:]
  /// The front matter of the files of the course folder and the world, by path.
  var frontMatters: [String: FrontMatterMap] = [:]
  /// Whether the front matter of the course file cannot be read: what follows from that is not told.
  var isCourseFileBroken = false
  /// The places of the pass mark and the register in the course file.
  var certificateSpans: (passMark: Span?, register: Span?)
  var worldFolder: String?
  /// The paths of files outside the course of which a section was linked to, with those sections.
  var linkedSections: [String: Set<String>] = [:]
  /// Why a file that was looked for has no text.
  var absentFiles: [String: Absence] = [:]
  /// The headings of the parts, for links from elsewhere, and those links.
  var partHeadings: [String: Set<String>] = [:]
  var askedHeadings: [(path: String, slug: String, span: Span)] = []
  /// The files to which the part that is being read links and that are not of the course folder or the world.
  var askedFiles: [String] = []
  /// The entries by kind and id, and the path and slug of each entry.
  var namedEntries: [Entry.Kind: [String: Int]] = [:]
  var entryPlaces: [(path: String, slug: String)] = []
  var entrySlugs: [String: [String]] = [:]
  /// The first `#` of the part that is being read.
  var partTitle: String?
  /// The roles that choices put on, and those that conditions ask for.
  var roles: Set<String> = []
  var askedRoles: [(name: String, span: Span)] = []
  /// How deep the blocks and marks are nested that are being read.
  var depth = 0
  /// The code spans of the block that was looked at last.
  var lastCodeSpans: CodeSpans?
  /// How many more names may be compared for 'did you mean'.
  var nearMissesLeft = 200_000
  /// Where the pretest of the course is asked for.
  var pretestChip: Span?
  var sensitiveTags: [(tag: String, span: Span)] = []
  var worldMap: WorldMap?
  var worldPlaces: [(slug: String, name: String)] = []
  /// The welcome of the course file, and the tree that holds it, until the entries are known.
  var welcomeNodes: [MarkdownNode] = []
  var courseDocument: MarkdownDocument?

  /// The files of the course's own folder, by their indices.
  var ownFiles: Set<Int> = []
  /// The scripted walks.
  var trials: [Trial] = []
  /// The deepest nesting that is read: recursion over deeper trees could overflow the stack.
  static let deepest = 40

  /// Compiles the course in `folder` of `library`.
  public static func compile(_ library: CourseLibrary, folder: String) -> Compilation {
    var compiler = CourseCompiler(library: library, folder: folder)
    compiler.compile()
    return compiler.result()
  }

  init(library: CourseLibrary, folder: String, known: KnownParts? = nil) {
    self.library = library
    self.folder = folder
    self.known = known
    course = Course(id: CourseID(CoursePath.name(of: folder)), title: "", language: .nl, version: "")
  }

  mutating func compile() {
    guard let contents = readCourseFile() else { return }
    readFolder()
    readEntries()
    readParts(listed: contents)
    readHelpLines()
    checkAskedHeadings()
    checkAskedNames()
    checkKnown()
    checkUnused()
    checkRegister()
    checkPassMark()
    readTrials()
  }

  mutating func result() -> Compilation {
    let pinned = pinnedFiles()
    let hasErrors = diagnostics.contains { $0.severity == .error }
    if !hasErrors, memory.unread.isEmpty { course.contentHash = contentHash() }
    if known != nil {
      memory.read = interfaces()
      memory.entryKeys = entryPlaces.indices.map(entryKey)
    }
    let renderer = DiagnosticRenderer(files: files, language: language)
    return Compilation(
      course: hasErrors ? nil : course, draft: course, diagnostics: renderer.sorted(unique(diagnostics)),
      files: files,
      sourceMap: sourceMap, pinnedFiles: pinned, trials: trials, language: language,
      memory: known == nil ? nil : memory)
  }

  private func unique(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    // A fact sheet or a world that courses of several languages share may have words of either.
    if diagnostic.code == .wrongLanguageWord, !ownFiles.contains(diagnostic.span.file) { return }
    diagnostics.append(diagnostic)
  }

  /// The name that a misspelled one was probably meant to be; a courtesy, so its work is bounded.
  mutating func nearest(to word: String, in names: some Collection<String>) -> String? {
    guard nearMissesLeft >= names.count else { return nil }
    nearMissesLeft -= names.count
    return NearMiss.nearest(to: word, in: names)
  }

  /// The English or Dutch word of a keyword, in the course's language.
  func word(_ keyword: Keyword) -> String { keyword.word(language) }

  /// Reads a keyword in a chip or a line; a word of another column is understood, with a warning.
  mutating func keyword(
    _ text: some StringProtocol, among keywords: [Keyword], at span: @autoclosure () -> Span
  ) -> Keyword? {
    guard let found = Keyword.read(text, among: keywords, in: language) else { return nil }
    if found.isForeign { report(.foreignWord(String(text), span(), word(found.keyword))) }
    return found.keyword
  }
}
