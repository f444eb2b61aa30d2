import CourseModel
import SourceText

/// The chips of a test while they are read.
struct TestChips {
  var draw: (number: Int, chip: Chip)?
  var pool: (number: Int, chip: Chip)?
  var perGoal: (number: Int, chip: Chip)?
  var pretest: (number: Int, chip: Chip)?
  var shuffles = false
  var passMark: PassMark?
  var attempts: Int?
  var feedback = Test.Feedback.immediate
  var firstAnswerCounts = false
}

/// A test while it is read.
private struct TestDraft {
  let headings: Set<String>
  let span: Span
  var chips = TestChips()
  var introduction: [Block] = []
  var pool: [Reference<Question>] = []
  var reflections: [Reference<Question>] = []
  /// How many questions could not be read, which was told.
  var broken = 0
}

extension CourseCompiler {
  /// Reads a test: its chips, its introduction and its items.
  mutating func readTest(_ text: CourseText) -> Test? {
    readPieces(
      text,
      begin: { compiler, headings in
        compiler.beginPart(headings, text)
        let span = headings.first { $0.level == 1 }?.span ?? text.top
        return TestDraft(headings: Set(headings.map(\.slug)), span: span)
      },
      piece: { compiler, text, sections, draft in
        let place = TextPlace(text: text, headings: draft.headings)
        for section in sections { compiler.read(section, place, &draft) }
      },
      end: { compiler, draft in compiler.finish(draft) })
  }

  private mutating func read(_ section: Section, _ place: TextPlace, _ draft: inout TestDraft) {
    let told = diagnostics.count
    if let kind = questionKind(section, place) {
      if kind.keyword == .repair {
        report(.repairInTest(section.span))
        brokenQuestions.insert(section.slug)
        draft.broken += 1
        return
      }
      guard let question = readQuestion(section, kind, place) else {
        draft.broken += 1
        return
      }
      if course[question].isMarked { draft.pool.append(question) } else { draft.reflections.append(question) }
      return
    }
    // A heading that nearly is a question's was told.
    if diagnostics[told...].contains(where: { $0.code == .questionSyntax }) { draft.broken += 1 }
    var nodes = section.nodes
    if section.level <= 1, let found = chipParagraph(nodes.first, place.text) {
      for chip in found { readTestChip(chip, &draft.chips) }
      nodes = nodes.dropFirst()
    }
    if section.level > 1, let heading = section.heading {
      draft.introduction.append(.heading(prose(of: heading, place)))
    }
    draft.introduction += blocks(nodes, place)
  }

  private mutating func finish(_ draft: TestDraft) -> Test? {
    let chips = draft.chips
    guard !draft.pool.isEmpty else {
      if draft.broken == 0 { report(.emptyTest(draft.span)) }
      return nil
    }
    checkDraw(chips, draft.pool, broken: draft.broken)
    checkPretest(chips, draft.pool, broken: draft.broken)
    let passMark = chips.passMark ?? course.certificate?.passMark ?? PassMark(share: Fraction(1, 2))
    return Test(
      introduction: draft.introduction, pool: draft.pool, reflections: draft.reflections,
      draw: chips.draw?.number, perGoal: chips.perGoal?.number, pretest: chips.pretest?.number,
      shuffles: chips.shuffles, passMark: passMark, attempts: chips.attempts, feedback: chips.feedback,
      firstAnswerCounts: chips.firstAnswerCounts)
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
      if chips.passMark == nil {
        report(
          .wrongValue(
            chip.span, nl: "'\(text)' is geen percentage van 0% tot 100%",
            en: "'\(text)' is no percentage from 0% to 100%"))
      }
    } else if let text = value(of: chip, .attempts) {
      chips.attempts = count(text, chip)
    } else if let text = value(of: chip, .feedback) {
      guard let word = keyword(text, among: [.directly, .afterwards], at: chip.span) else {
        return unknownTestChip(chip)
      }
      chips.feedback = word == .afterwards ? .afterwards : .immediate
    } else if matches(chip, .firstAnswerCounts) {
      chips.firstAnswerCounts = true
    } else if let text = value(of: chip, .pretest) {
      readPretest(text, chip, &chips)
    } else {
      unknownTestChip(chip)
    }
  }

  private mutating func unknownTestChip(_ chip: Chip) {
    unknown(
      chip,
      expected: [
        "\(word(.draw)) 12 \(word(.outOf)) 30", "\(word(.perGoal)) 3", word(.shuffle),
        "\(word(.pretest)): \(word(.perGoal)) 2", "\(word(.passAt)): 70%",
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
      if pieces.count == 3, keyword(pieces[1], among: [.outOf], at: chip.span) != nil,
        let pool = Int(pieces[2])
      {
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

  /// Compares what is drawn with the questions that there are; those that could not be read count too.
  private mutating func checkDraw(_ chips: TestChips, _ pool: [Reference<Question>], broken: Int) {
    let count = pool.count + broken
    if let (number, chip) = chips.pool, number != count { report(.poolMismatch(number, count, chip)) }
    if let (number, chip) = chips.draw, number > count { report(.drawTooLarge(number, count, chip)) }
    guard let (perGoal, chip) = chips.perGoal else { return }
    var counts: [GoalID: Int] = [:]
    for question in pool {
      if let goal = course[question].goal { counts[goal, default: 0] += 1 }
    }
    for goal in course.goals where counts[goal.id, default: 0] + broken < perGoal {
      report(.goalTooSmall(goal.id.rawValue, counts[goal.id, default: 0], perGoal, chip))
    }
    let total = perGoal * course.goals.count
    if course.goals.isEmpty {
      if !isCourseFileBroken { report(.noGoals(chip)) }
      return
    }
    if let (draw, drawChip) = chips.draw, draw != total { report(.drawMismatch(draw, total, drawChip)) }
  }
}

extension Diagnostic {
  static func noGoals(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .drawMismatch, at: chip.span,
      Wording(
        nl: "deze cursus heeft geen leerdoelen om per doel te trekken",
        en: "this course has no goals to draw for"),
      hint: Wording(nl: "Voeg leerdoelen toe, of haal dit weg.", en: "Add goals, or take this out."))
  }

  static func emptyTest(_ span: Span) -> Diagnostic {
    Diagnostic(
      .emptyTest, at: span, Wording(nl: "deze toets heeft geen vragen", en: "this test has no questions"),
      hint: Wording(
        nl: "Zet er een kop in als '## Vraag: …'.", en: "Put a heading in it like '## Question: …'."))
  }

  static func poolMismatch(_ said: Int, _ found: Int, _ chip: Chip) -> Diagnostic {
    Diagnostic(
      .drawTooLarge, at: chip.span,
      Wording(
        nl: said == 1
          ? "hier staat dat er 1 vraag is, maar het zijn er \(found)"
          : "hier staat dat er \(said) vragen zijn, maar \(found == 1 ? "het is er" : "het zijn er") \(found)",
        en: said == 1
          ? "this says that there is 1 question, but there are \(found)"
          : "this says that there are \(said) questions, but there \(found == 1 ? "is" : "are") \(found)"),
      hint: Wording(nl: "Schrijf \(found), of vul de vragen aan.", en: "Write \(found), or add questions."))
  }

  static func drawTooLarge(_ draw: Int, _ found: Int, _ chip: Chip) -> Diagnostic {
    Diagnostic(
      .drawTooLarge, at: chip.span,
      Wording(
        nl: found == 1
          ? "er is maar 1 vraag, en er worden er \(draw) getrokken"
          : "er zijn maar \(found) vragen om er \(draw) uit te trekken",
        en: found == 1
          ? "there is only 1 question, and \(draw) are drawn"
          : "there are only \(found) questions to draw \(draw) from"),
      hint: Wording(
        nl: "Trek er hoogstens \(found), of voeg vragen toe.", en: "Draw at most \(found), or add questions.")
    )
  }

  static func goalTooSmall(_ goal: String, _ found: Int, _ wanted: Int, _ chip: Chip) -> Diagnostic {
    let questions =
      switch found {
      case 0: Wording(nl: "geen vragen", en: "no questions")
      case 1: Wording(nl: "1 vraag", en: "1 question")
      default: Wording(nl: "\(found) vragen", en: "\(found) questions")
      }
    return Diagnostic(
      .drawMismatch, at: chip.span,
      Wording(
        nl:
          "het doel '\(goal)' heeft \(questions.nl), en er \(wanted == 1 ? "wordt" : "worden") er \(wanted) getrokken",
        en: "the goal '\(goal)' has \(questions.en), and \(wanted) \(wanted == 1 ? "is" : "are") drawn"),
      hint: Wording(
        nl: "Trek er minder per doel, of voeg vragen toe.", en: "Draw fewer for each goal, or add questions.")
    )
  }

  static func drawMismatch(_ draw: Int, _ total: Int, _ chip: Chip) -> Diagnostic {
    Diagnostic(
      .drawMismatch, at: chip.span,
      Wording(
        nl:
          "er \(draw == 1 ? "wordt 1 vraag" : "worden \(draw) vragen") getrokken, maar de doelen vragen er samen \(total)",
        en:
          "\(draw == 1 ? "1 question is" : "\(draw) questions are") drawn, but the goals together ask for \(total)"
      ),
      hint: Wording(nl: "Schrijf \(total).", en: "Write \(total)."))
  }
}
