import CourseModel
import SourceText

/// The chips of a test while they are read.
struct TestChips {
  var draw: (number: Int, chip: Chip)?
  var pool: (number: Int, chip: Chip)?
  var perGoal: (number: Int, chip: Chip)?
  var shuffles = false
  var passMark: PassMark?
  var attempts: Int?
  var feedback = Test.Feedback.immediate
  var firstAnswerCounts = false
}

extension CourseCompiler {
  /// Reads a test: its chips, its introduction and its items.
  mutating func readTest(_ sections: [Section], _ text: CourseText) -> Test? {
    let place = TextPlace(text: text, headings: Set(sections.map(\.slug)))
    var chips = TestChips()
    var introduction: [Block] = []
    var pool: [Reference<Question>] = []
    var reflections: [Reference<Question>] = []
    for (index, section) in sections.enumerated() {
      if let kind = questionKind(section.title) {
        guard let question = readQuestion(section, kind, place) else { continue }
        if course[question].isMarked { pool.append(question) } else { reflections.append(question) }
      } else {
        var nodes = section.nodes
        if let found = chipParagraph(nodes.first, text) {
          for chip in found { readTestChip(chip, &chips) }
          nodes = nodes.dropFirst()
        }
        if index > 0, section.level > 1, let heading = section.heading { introduction.append(.heading(prose(of: heading, place))) }
        introduction += blocks(nodes, place)
      }
    }
    let heading = sections.first { $0.level == 1 }?.span ?? text.top
    guard !pool.isEmpty else {
      report(.emptyTest(heading))
      return nil
    }
    checkDraw(chips, pool, heading)
    return Test(
      introduction: introduction, pool: pool, reflections: reflections, draw: chips.draw?.number,
      perGoal: chips.perGoal?.number, shuffles: chips.shuffles,
      passMark: chips.passMark ?? course.certificate?.passMark ?? PassMark(share: Fraction(1, 2)),
      attempts: chips.attempts, feedback: chips.feedback, firstAnswerCounts: chips.firstAnswerCounts)
  }

  private mutating func readTestChip(_ chip: Chip, _ chips: inout TestChips) {
    if let text = value(of: chip, .draw, colon: false) {
      readDraw(text, chip, &chips)
    } else if let text = value(of: chip, .perGoal, colon: false) {
      if let number = count(text, chip) { chips.perGoal = (number, chip) }
    } else if matches(chip, .shuffle) {
      chips.shuffles = true
    } else if let text = value(of: chip, .passAt) {
      chips.passMark = PassMark(reading: text, in: language)
      if chips.passMark == nil { report(.wrongValue(chip.span, nl: "'\(text)' is geen percentage van 0% tot 100%", en: "'\(text)' is no percentage from 0% to 100%")) }
    } else if let text = value(of: chip, .attempts) {
      chips.attempts = count(text, chip)
    } else if let text = value(of: chip, .feedback) {
      guard let word = keyword(text, among: [.directly, .afterwards], at: chip.span) else { return unknownTestChip(chip) }
      chips.feedback = word == .afterwards ? .afterwards : .immediate
    } else if matches(chip, .firstAnswerCounts) {
      chips.firstAnswerCounts = true
    } else {
      unknownTestChip(chip)
    }
  }

  private mutating func unknownTestChip(_ chip: Chip) {
    unknown(
      chip,
      expected: [
        "\(word(.draw)) 12 \(word(.outOf)) 30", "\(word(.perGoal)) 3", word(.shuffle), "\(word(.passAt)): 70%",
        "\(word(.attempts)): 3", "\(word(.feedback)): \(word(.afterwards))", word(.firstAnswerCounts),
      ])
  }

  private mutating func readDraw(_ text: String, _ chip: Chip, _ chips: inout TestChips) {
    let pieces = text.split(separator: " ").map(String.init)
    if let first = pieces.first, let number = Int(first), number > 0 {
      if pieces.count == 1 {
        chips.draw = (number, chip)
        return
      }
      if pieces.count == 3, keyword(pieces[1], among: [.outOf], at: chip.span) != nil, let pool = Int(pieces[2]) {
        chips.draw = (number, chip)
        chips.pool = (pool, chip)
        return
      }
    }
    unknownTestChip(chip)
  }

  private mutating func count(_ text: String, _ chip: Chip) -> Int? {
    if let number = Int(text), (1...10_000).contains(number) { return number }
    report(.wrongValue(chip.span, nl: "'\(text)' is geen aantal", en: "'\(text)' is no number"))
    return nil
  }

  private mutating func checkDraw(_ chips: TestChips, _ pool: [Reference<Question>], _ heading: Span) {
    if let (number, chip) = chips.pool, number != pool.count { report(.poolMismatch(number, pool.count, chip)) }
    if let (number, chip) = chips.draw, number > pool.count { report(.drawTooLarge(number, pool.count, chip)) }
    guard let (perGoal, chip) = chips.perGoal else { return }
    var counts: [GoalID: Int] = [:]
    for question in pool {
      if let goal = course[question].goal { counts[goal, default: 0] += 1 }
    }
    for goal in course.goals where counts[goal.id, default: 0] < perGoal {
      report(.goalTooSmall(goal.id.rawValue, counts[goal.id, default: 0], perGoal, chip))
    }
    let total = perGoal * course.goals.count
    if let (draw, drawChip) = chips.draw, draw != total { report(.drawMismatch(draw, total, drawChip)) }
  }
}

extension Diagnostic {
  static func emptyTest(_ span: Span) -> Diagnostic {
    Diagnostic(
      .emptyTest, at: span, Wording(nl: "deze toets heeft geen vragen", en: "this test has no questions"),
      hint: Wording(nl: "Zet er een kop in als '## Vraag: …'.", en: "Put a heading in it like '## Question: …'."))
  }

  static func poolMismatch(_ said: Int, _ found: Int, _ chip: Chip) -> Diagnostic {
    Diagnostic(
      .drawTooLarge, at: chip.span,
      Wording(nl: "hier staat dat er \(said) vragen zijn, maar het zijn er \(found)", en: "this says that there are \(said) questions, but there are \(found)"),
      hint: Wording(nl: "Schrijf \(found), of vul de vragen aan.", en: "Write \(found), or add questions."))
  }

  static func drawTooLarge(_ draw: Int, _ found: Int, _ chip: Chip) -> Diagnostic {
    Diagnostic(
      .drawTooLarge, at: chip.span,
      Wording(nl: "er zijn maar \(found) vragen om er \(draw) uit te trekken", en: "there are only \(found) questions to draw \(draw) from"))
  }

  static func goalTooSmall(_ goal: String, _ found: Int, _ wanted: Int, _ chip: Chip) -> Diagnostic {
    Diagnostic(
      .drawMismatch, at: chip.span,
      Wording(nl: "het doel '\(goal)' heeft \(found) vragen en er worden er \(wanted) getrokken", en: "the goal '\(goal)' has \(found) questions and \(wanted) are drawn"))
  }

  static func drawMismatch(_ draw: Int, _ total: Int, _ chip: Chip) -> Diagnostic {
    Diagnostic(
      .drawMismatch, at: chip.span,
      Wording(nl: "\(draw) getrokken vragen zijn niet evenveel per doel: samen zijn dat er \(total)", en: "\(draw) drawn questions are not the same number per goal: together these are \(total)"),
      hint: Wording(nl: "Schrijf \(total).", en: "Write \(total)."))
  }
}
