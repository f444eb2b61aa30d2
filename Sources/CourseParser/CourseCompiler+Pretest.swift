import CourseModel
import SourceText

/// The pretest of a course: a draw from the pool of its test before the first lesson (rulings 107 and 112).
extension CourseCompiler {
  /// Reads `per doel 2` behind `voortoets:`.
  mutating func readPretest(_ text: String, _ chip: Chip, _ chips: inout TestChips) {
    let pieces = text.split(separator: " ")
    guard pieces.count == 3, let number = Int(pieces[2]), (1...100).contains(number),
      Language.allCases.contains(where: {
        pieces.dropLast().joined(separator: " ") == Keyword.perGoal.word($0)
      })
    else {
      report(
        .wrongValue(
          chip.span, nl: "'\(text)' zegt niet hoeveel vragen per doel",
          en: "'\(text)' is no number for each goal",
          hint: Wording(
            nl: "Schrijf bijvoorbeeld '\(word(.pretest)): \(word(.perGoal)) 2'.",
            en: "Write for example '\(word(.pretest)): \(word(.perGoal)) 2'.")))
      return
    }
    if let first = chips.pretest {
      report(.secondPretest(chip, first: first.chip.span))
    } else {
      chips.pretest = (number, chip)
    }
  }

  /// Compares what both draws take with the questions that there are; those that could not be read count too.
  mutating func checkPretest(_ chips: TestChips, _ pool: [Reference<Question>], broken: Int) {
    guard let (number, chip) = chips.pretest else { return }
    if let first = pretestChip {
      report(.secondPretest(chip, first: first))
      return
    }
    pretestChip = chip.span
    guard !course.goals.isEmpty else {
      if !isCourseFileBroken { report(.noGoals(chip)) }
      return
    }
    guard chips.perGoal != nil || chips.draw != nil else {
      report(.pretestOfAll(chip))
      return
    }
    var counts: [GoalID: Int] = [:]
    for question in pool { if let goal = course[question].goal { counts[goal, default: 0] += 1 } }
    var isShort = false
    for goal in course.goals {
      let found = counts[goal.id, default: 0] + broken
      let wanted = number + (chips.perGoal?.number ?? 0)
      if found < wanted {
        isShort = true
        report(.pretestPool(goal.id.rawValue, found, wanted, chip))
      }
    }
    let all = number * course.goals.count + (chips.draw?.number ?? 0)
    if !isShort, chips.perGoal == nil, pool.count + broken < all {
      report(.pretestPool(nil, pool.count + broken, all, chip))
    }
  }
}

extension Diagnostic {
  static func secondPretest(_ chip: Chip, first: Span) -> Diagnostic {
    Diagnostic(
      .secondPretest, at: chip.span,
      Wording(nl: "een cursus heeft hoogstens één voortoets", en: "a course has at most one pretest"),
      hint: Wording(nl: "Haal er één weg.", en: "Take one of them out."),
      notes: [
        Diagnostic.Note(
          span: first, text: Wording(nl: "hier staat de eerste", en: "the first stands here"))
      ])
  }

  static func pretestOfAll(_ chip: Chip) -> Diagnostic {
    Diagnostic(
      .pretestPool, at: chip.span,
      Wording(
        nl: "deze toets stelt al zijn vragen, dus blijft er geen over voor een voortoets",
        en: "this test asks all its questions, so that none are left for a pretest"),
      hint: Wording(
        nl: "Schrijf hoeveel vragen de toets trekt, bijvoorbeeld 'per doel 3'.",
        en: "Write how many questions the test draws, for example 'per goal 3'."))
  }

  static func pretestPool(_ goal: String?, _ found: Int, _ wanted: Int, _ chip: Chip) -> Diagnostic {
    let questions = Wording(
      nl: found == 1 ? "1 vraag" : "\(found) vragen", en: found == 1 ? "1 question" : "\(found) questions")
    let what =
      goal.map { Wording(nl: "het doel '\($0)' heeft", en: "the goal '\($0)' has") }
      ?? Wording(nl: "er zijn", en: "there are")
    return Diagnostic(
      .pretestPool, at: chip.span,
      Wording(
        nl: "\(what.nl) \(questions.nl), en de voortoets en de toets trekken er samen \(wanted)",
        en: "\(what.en) \(questions.en), and the pretest and the test together draw \(wanted)"),
      hint: Wording(
        nl: "Voeg vragen toe, of trek er minder: een vraag van de voortoets komt niet in de toets terug.",
        en: "Add questions, or draw fewer: a question of the pretest does not come back in the test."))
  }
}
