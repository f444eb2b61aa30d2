internal import CourseModel

extension Question {
  /// The stem as it is read: the heading where it says something itself, the blocks, and a text with gaps
  /// with the right words in them.
  var wholeStem: [Block] {
    let isSentence = title.text.last.map { ".?!…".contains($0) } ?? false
    let heading: Block = isSentence ? .paragraph(title) : .heading(title)
    var blocks = title.text.isEmpty ? [] : [heading]
    blocks += stem
    if case .gaps(let lines, let gaps, _, _) = kind {
      blocks += lines.map { .paragraph(Prose(Self.filled($0, gaps))) }
    }
    return blocks
  }

  /// The options that a learner sees: also items, sides and what can be picked in gaps.
  var options: [Option] {
    switch kind {
    case .single(let options), .multiple(let options, _): options
    case .order(let items, _): items
    case .match(let left, let right, let spare, _): left + right + spare
    case .gaps(_, let gaps, _, _): gaps.flatMap(\.pickable)
    case .shortText, .number, .reflection, .scale, .repair: []
    }
  }

  /// The options of a question in which options are ticked.
  var choiceOptions: [Option]? {
    switch kind {
    case .single(let options), .multiple(let options, _): options
    case .order, .match, .gaps, .shortText, .number, .reflection, .scale, .repair: nil
    }
  }

  /// What is told of answers: of each option, of what was missed, of each number.
  var feedbacks: [[Block]] {
    var told = options.flatMap { [$0.feedback, $0.missed] }
    if case .number(let keys) = kind { told += keys.map(\.feedback) }
    told.append(missed)
    return told.filter { !$0.isEmpty }
  }

  /// Whether it is a yes/no question, whose two options have an order of their own.
  var isYesNo: Bool {
    guard case .single(let options) = kind, options.count == 2 else { return false }
    return options.allSatisfy { Self.yesAndNo.contains($0.text.text.lowercased().filter { $0 != "." }) }
  }

  private static let yesAndNo: Set = [
    "ja", "nee", "yes", "no", "waar", "niet waar", "true", "false", "juist", "onjuist",
  ]

  private static func filled(_ line: [Segment], _ gaps: [Gap]) -> String {
    line.map { segment in
      switch segment {
      case .text(let text): text
      case .gap(let index): gaps.indices.contains(index) ? gaps[index].rightText : ""
      }
    }.joined()
  }
}

extension Question.Gap {
  /// The options that can be picked.
  fileprivate var pickable: [Question.Option] {
    switch self {
    case .typed: []
    case .picked(let options): options
    }
  }

  /// The first text that is right.
  fileprivate var rightText: String {
    switch self {
    case .typed(let texts): texts.first ?? ""
    case .picked(let options): options.first { $0.isRight }?.text.text ?? ""
    }
  }
}
