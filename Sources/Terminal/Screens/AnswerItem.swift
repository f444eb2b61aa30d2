import CourseModel
import ScenarioEngine
import Scoring
import SourceText

/// One thing of an answer: an option, an item, a pair, a gap.
struct AnswerItem {
  /// The letter or the number under which it was shown.
  let key: String
  let text: Prose
  /// Whether it is right, or was missed; nil where that is not said.
  var word: Wording?
  /// What the author tells of it.
  var told: [Block] = []

  /// What was answered, thing by thing; empty where the answer is one thing.
  static func given(_ screen: FeedbackScreen) -> [AnswerItem] {
    let shown = screen.question.presentation
    switch (screen.response, screen.question.question.kind) {
    case (.options(let ids), .multiple): return ticked(ids, screen)
    case (.order(let ids), .order(let items, _)):
      return zip(ids, items).map { id, right in
        let text = items.first { $0.id == id }?.text ?? Prose("")
        return AnswerItem(key: number(id, shown.options), text: text, word: word(id == right.id))
      }
    case (.pairs(let ids), .match(let left, let right, let spare, _)):
      return left.indices.map { index in
        let id = ids.indices.contains(index) ? ids[index] : OptionID("")
        let side = (right + spare).first { $0.id == id }?.text ?? Prose("")
        return pair(index, left[index].text, side, shown, id: id, word(id == right[index].id))
      }
    case (.gaps(let texts), .gaps(_, let gaps, _, _)) where gaps.count > 1:
      return texts.indices.map { filled(texts[$0], gaps, at: $0, screen) }
    case (.options, _), (.order, _), (.pairs, _), (.gaps, _), (.text, _), (.reflection, _), (.scale, _):
      return []
    }
  }

  /// What is right, thing by thing; empty where that is one thing.
  static func right(_ screen: FeedbackScreen) -> [AnswerItem] {
    let shown = screen.question.presentation
    switch screen.question.question.kind {
    case .multiple(let options, _):
      guard case .options(let ids) = screen.response else { return [] }
      return shown.options.enumerated().compactMap { index, option in
        guard option.isRight, options.contains(option) else { return nil }
        return AnswerItem(
          key: ScreenPainter.letterKey(index), text: option.text,
          told: ids.contains(option.id) ? [] : option.missed)
      }
    case .order(let items, _):
      return items.map { AnswerItem(key: number($0.id, shown.options), text: $0.text) }
    case .match(let left, let right, _, _):
      return zip(left, right).enumerated().map { pair($0, $1.0.text, $1.1.text, shown, id: $1.1.id, nil) }
    case .gaps(_, let gaps, _, _) where gaps.count > 1:
      return gaps.enumerated().map { AnswerItem(key: String($0 + 1), text: right(in: $1)) }
    case .single, .gaps, .shortText, .number, .reflection, .scale, .repair: return []
    }
  }

  /// The letter of a text among the options of a question where one is chosen.
  static func key(of text: String, in screen: QuestionScreen) -> String? {
    guard case .single = screen.question.kind else { return nil }
    return screen.presentation.options.firstIndex { $0.text.text == text }.map(ScreenPainter.letterKey)
  }

  // MARK: - Kinds

  private static func ticked(_ ids: [OptionID], _ screen: FeedbackScreen) -> [AnswerItem] {
    screen.question.presentation.options.enumerated().compactMap { index, option in
      let key = ScreenPainter.letterKey(index)
      if ids.contains(option.id) {
        return AnswerItem(key: key, text: option.text, word: word(option.isRight), told: option.feedback)
      }
      guard option.isRight, !screen.mayRetry else { return nil }
      return AnswerItem(key: key, text: option.text, word: ScreenWords.missed, told: option.missed)
    }
  }

  private static func filled(
    _ text: String, _ gaps: [Question.Gap], at index: Int, _ screen: FeedbackScreen
  ) -> AnswerItem {
    let isRight = screen.mark.parts.indices.contains(index) && screen.mark.parts[index]
    guard case .picked(let options) = gaps[index],
      let option = options.first(where: { $0.id.rawValue == text })
    else { return AnswerItem(key: String(index + 1), text: Prose(text), word: word(isRight)) }
    return AnswerItem(
      key: String(index + 1), text: option.text, word: word(option.isRight), told: option.feedback)
  }

  private static func right(in gap: Question.Gap) -> Prose {
    switch gap {
    case .typed(let answers): Prose(answers.first ?? "")
    case .picked(let options): options.first(where: \.isRight)?.text ?? Prose("")
    }
  }

  private static func pair(
    _ index: Int, _ left: Prose, _ right: Prose, _ shown: Presentation, id: OptionID, _ word: Wording?
  ) -> AnswerItem {
    AnswerItem(
      key: ScreenPainter.letterKey(index) + number(id, shown.right),
      text: Prose("\(left.text) → \(right.text)"),
      word: word)
  }

  private static func number(_ id: OptionID, _ options: [Question.Option]) -> String {
    options.firstIndex { $0.id == id }.map(ScreenPainter.numberKey) ?? ""
  }

  private static func word(_ isRight: Bool) -> Wording {
    isRight ? ScreenWords.rightItem : ScreenWords.wrongItem
  }
}

extension ScreenPainter {
  /// Things of an answer, a line each, with what is told of a thing close below it;
  /// where all is right no word need say so.
  func list(_ items: [AnswerItem], isAllRight: Bool = false) -> [LaidOut] {
    var layout = BlockLayout(style)
    var result: [LaidOut] = []
    var hadMore = false
    for (index, item) in items.enumerated() {
      let prose = isAllRight ? item.text : item.word.map { Self.marked(words($0), item.text) } ?? item.text
      var groups = layout.lay(
        [.paragraph(prose)] + item.told, marker: item.key + (style.isPlain ? ". " : "  "))
      for place in groups.indices.prefix(2) { groups[place].isTight = place == 1 || index > 0 && !hadMore }
      hadMore = groups.count > 1
      result += groups
    }
    return result + layout.addresses() + sources(in: items.flatMap(\.told))
  }

  /// Prose with a word before it.
  private static func marked(_ word: String, _ prose: Prose) -> Prose {
    let lead = word + ": "
    let shift = lead.utf8.count
    let marks = prose.marks.map { mark in
      Prose.Mark(range: mark.range.lowerBound + shift..<mark.range.upperBound + shift, style: mark.style)
    }
    return Prose(lead + prose.text, marks: [.init(range: 0..<word.utf8.count, style: .strong)] + marks)
  }
}
