import CourseModel
public import ScenarioEngine
import Scoring
public import SourceText

extension ScreenPainter {
  func welcome(_ session: Session) -> Painted {
    let time = course.minutes.map { words(ScreenWords.aboutMinutes($0)) } ?? ""
    var body = blocks(course.welcome)
    if !course.goals.isEmpty {
      body.append(heading(words(ScreenWords.goals)))
      var layout = BlockLayout(style)
      body += layout.lay([.bullets(course.goals.map { [.paragraph(Prose($0.text))] })])
    }
    if let terms = course.certificate { body.append(text(ScreenWords.accreditation(terms))) }
    let choices = Self.choicesAtWelcome(session)
    if let items = session.openPretestItems { body.append(text(ScreenWords.pretestOffer(items))) }
    return Painted(
      header: header([course.title], trailing: time), body: body,
      footer: choices.isEmpty ? footer([ScreenWords.begin]) : self.choices(numbered(choices)))
  }

  /// What can be chosen at the welcome; nothing where there is no pretest to be made.
  public static func choicesAtWelcome(_ session: Session) -> [Wording] {
    session.openPretestItems == nil ? [] : [ScreenWords.beginFirstPart, ScreenWords.beginPretest]
  }

  /// The parts with how far the learner is in each, and what can be done beside opening one.
  public func contents(_ session: Session, more: [Answerable]) -> Painted {
    let progress = session.progress
    let items = course.parts.enumerated().map { index, part in
      Menu.Item(
        String(index + 1), StyledText(part.title), note: StyledText(words(state(progress.parts[index]))))
    }
    return Painted(
      header: header([course.title, words(ScreenWords.contents)]), body: progressLines(session),
      footer: [.empty] + menu(items + more.map { Menu.Item($0.key, StyledText($0.text)) }).lines
        + footer([ScreenWords.choosePart]))
  }

  private func state(_ part: Progress.PartProgress) -> Wording {
    if part.isFailed { return ScreenWords.notPassed }
    if part.isShown { return ScreenWords.shown }
    if part.isPassedOver { return ScreenWords.passedOver }
    if part.isDone { return ScreenWords.done }
    return part.stepsDone == 0
      ? ScreenWords.notBegun : ScreenWords.stepsDone(part.stepsDone, of: part.stepsTotal)
  }

  /// The bar with its numbers in words.
  public func progressLines(_ session: Session) -> [LaidOut] {
    let progress = session.progress
    let numbers = words(ScreenWords.stepsDone(progress.stepsDone, of: progress.stepsTotal))
    let time = timeLeft(session)
    let line = StyledText(time.isEmpty ? numbers : "\(numbers), \(time)")
    guard let bar = ProgressBar.text(done: progress.stepsDone, of: progress.stepsTotal, style: style) else {
      return [text(line)]
    }
    return [text(bar + StyledText("  ") + line)]
  }

  func warning(_ warning: Warning) -> Painted {
    let touches = warning.isForCourse ? ScreenWords.courseTouches : ScreenWords.touches
    var body = [text(touches)]
    var layout = BlockLayout(style)
    body += layout.lay([.bullets(warning.tags.map { [.paragraph(Prose($0))] })])
    body += helpLines(warning.tags)
    if !warning.isForCourse { body.append(text(ScreenWords.mayPass)) }
    let title = warning.isForCourse ? course.title : partTitle(warning.part)
    return Painted(
      header: header([title, words(ScreenWords.warning)]), body: body,
      footer: choices(numbered(Self.choices(at: warning))))
  }

  /// What can be chosen at a warning.
  public static func choices(at warning: Warning) -> [Wording] {
    [ScreenWords.goOnWithCourse] + (warning.isForCourse ? [] : [ScreenWords.passOver])
  }

  func numbered(_ choices: [Wording]) -> [Answerable] {
    choices.enumerated().map { Answerable(key: String($0 + 1), text: words($1)) }
  }

  /// The end of the course: the result, and whether it is passed.
  public func courseEnd(_ standing: Standing, _ gains: [GoalGain]? = nil) -> Painted {
    var body: [LaidOut] = []
    if let result = standing.result {
      body.append(verdict(result.total, passed: standing.isPassed))
      // A test showed this for each goal already.
      if !hasTest { body += goals(result.total) }
    }
    let outcome =
      course.certificate == nil
      ? ScreenWords.courseDone : standing.isPassed ? ScreenWords.coursePassed : ScreenWords.courseFailed
    body.append(text(outcome))
    if let terms = course.certificate, standing.isPassed {
      body.append(text(ScreenWords.accreditationAtEnd(terms)))
    }
    body += self.gains(gains ?? [])
    return Painted(header: header([course.title, words(ScreenWords.end)]), body: body)
  }

  private var hasTest: Bool {
    course.parts.contains { part in
      if case .test = part.content { true } else { false }
    }
  }
}
