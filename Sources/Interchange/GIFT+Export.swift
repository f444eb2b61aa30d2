public import CourseModel
import SourceText

extension GIFT {
  /// Writes the questions and pages of a course, with what Moodle's format cannot say in the report.
  public static func export(_ course: Course) -> CourseExport {
    let (items, report) = items(of: course)
    guard items.contains(where: { if case .question = $0 { true } else { false } }) else {
      var report = report
      report.add(.nothingToExport, at: .whole)
      return CourseExport(text: nil, report: report)
    }
    return CourseExport(text: write(items), report: report)
  }

  /// The questions and pages of a course as items of a file.
  public static func items(of course: Course) -> (items: [Item], report: ConversionReport) {
    var exporter = GIFTExporter(course)
    exporter.write()
    return (exporter.items, exporter.report)
  }
}

/// Gathers the items of a file while a course is gone through.
struct GIFTExporter {
  let course: Course
  var report = ConversionReport()
  private(set) var items: [GIFT.Item] = []
  private var category: [String] = []
  private var lostGoals: Set<GoalID> = []

  init(_ course: Course) { self.course = course }

  mutating func write() {
    reportCourse()
    for part in course.parts {
      switch part.content {
      case .lesson(let lesson): write(lesson, part)
      case .test(let test): write(test, part)
      case .walk(let walk):
        report.add(.walkLost(part.title), at: .item(part.id.rawValue))
        for reference in walk.scenes.flatMap(\.questions) { write(course[reference]) }
      }
    }
  }

  private mutating func reportCourse() {
    if course.certificate != nil { report.add(.certificateLost, at: .whole) }
    let isContents = course.welcome.allSatisfy { block in
      switch block {
      case .numbered, .bullets: block.prose.allSatisfy { $0.links.count == 1 }
      case .paragraph, .heading, .quote, .verbatim, .rule: false
      }
    }
    if !isContents { report.add(.welcomeLost, at: .whole) }
    if !course.entries.isEmpty { report.add(.entriesLost(course.entries.count), at: .whole) }
  }

  private mutating func write(_ lesson: Lesson, _ part: Part) {
    if lesson.steps.contains(where: { if case .question(let q) = $0 { course[q].isMarked } else { false } }) {
      report.add(.practiceMixed(part.title), at: .item(part.id.rawValue))
    }
    for step in lesson.steps {
      switch step {
      case .page(let page): write(page)
      case .question(let reference): write(course[reference])
      }
    }
  }

  private mutating func write(_ test: Test, _ part: Part) {
    let place = ConversionReport.Place.item(part.id.rawValue)
    if !test.introduction.isEmpty { report.add(.introductionLost, at: place) }
    if test.draw != nil || test.perGoal != nil { report.add(.setting(.draw), at: place) }
    if test.shuffles { report.add(.setting(.shuffle), at: place) }
    if test.attempts != nil || test.firstAnswerCounts { report.add(.setting(.attempts), at: place) }
    report.add(.passMarkLost, at: place)
    for reference in test.pool + test.reflections { write(course[reference]) }
  }

  private mutating func write(_ page: Page) {
    setCategory(page.goals.first)
    if page.goals.count > 1 { report.add(.goalsLost(page.goals.count - 1), at: .item(page.id.rawValue)) }
    var text = GIFTText(page.content)
    text.add(Prose(page.title))
    let question = GIFT.Question(name: page.title, text: text.write(page.content), kind: .description)
    report.add(text.findings, at: .item(page.id.rawValue))
    if !GIFT.keepsName(page.title) { report.add(.nameNotKept, at: .item(page.id.rawValue)) }
    items.append(.question(question))
  }

  private mutating func write(_ question: Question) {
    setCategory(question.goal)
    var writer = GIFTQuestionWriter(question, CourseWords(course.language == .nl ? .nl : .en))
    for written in writer.write() { items.append(.question(written)) }
    report.add(writer.findings, at: .item(question.id.rawValue))
  }

  /// Says to which category the next question belongs: the course, and the goal by its text.
  private mutating func setCategory(_ id: GoalID?) {
    let goal = id.flatMap { id in course.goals.first { $0.id == id } }
    let title = GIFT.keptName(course.title)
    let names = ["$course$", title] + (goal.map { [name(of: $0)] } ?? [])
    guard names != category else { return }
    if category.isEmpty, title != course.title { report.add(.categoryChanged(title), at: .whole) }
    category = names
    items.append(.category(names, line: 0))
  }

  /// A goal's text, if that gives the same id again; else its id, and the text is lost.
  private mutating func name(of goal: Goal) -> String {
    let text = goal.text
    if Slug.of(text) == goal.id.rawValue, text == text.trimmed, GIFT.keepsName(text) { return text }
    if lostGoals.insert(goal.id).inserted {
      report.add(.goalTextLost(goal.text), at: .item(goal.id.rawValue))
    }
    return goal.id.rawValue
  }
}
