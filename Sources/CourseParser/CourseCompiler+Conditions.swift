import CourseModel
import SourceText

/// The names that a condition or an effect of a walk may use.
struct WalkNames {
  /// The scenes by slug.
  var scenes: [String: Int] = [:]
  /// The scene in which the condition stands.
  var scene: Int?
  /// The choices that conditions ask for; known only when the whole walk was read.
  var askedChoices: [(name: String, span: Span)] = []
  /// The conditions of the scene's passages so far, in order.
  var guards: [Span] = []
  /// Whether the block before began with a condition that could not be read, which was told.
  var isAfterBrokenGuard = false
}

extension CourseCompiler {
  /// Reads a condition; nil, with a diagnostic, where it is none.
  mutating func condition(_ text: String, at span: Span, _ names: inout WalkNames) -> Condition? {
    var reader = ConditionReader(text, at: span)
    guard reader.tokens.count <= ConditionReader.mostTokens else {
      report(.conditionSyntax(span, "deze voorwaarde is te lang", "this condition is too long"))
      return nil
    }
    guard let condition = either(&reader, &names, depth: 0) else { return nil }
    if let extra = reader.next {
      report(
        .conditionSyntax(extra.span, "'\(extra.text)' past hier niet", "'\(extra.text)' does not fit here"))
      return nil
    }
    return condition
  }

  private mutating func either(_ reader: inout ConditionReader, _ names: inout WalkNames, depth: Int)
    -> Condition?
  {
    guard var left = both(&reader, &names, depth: depth) else { return nil }
    while let token = reader.next, keyword(token.text, among: [.or], at: token.span) != nil {
      reader.position += 1
      guard let right = both(&reader, &names, depth: depth) else { return nil }
      left = .or(left, right)
    }
    return left
  }

  private mutating func both(_ reader: inout ConditionReader, _ names: inout WalkNames, depth: Int)
    -> Condition?
  {
    guard var left = single(&reader, &names, depth: depth) else { return nil }
    while let token = reader.next, keyword(token.text, among: [.and], at: token.span) != nil {
      reader.position += 1
      guard let right = single(&reader, &names, depth: depth) else { return nil }
      left = .and(left, right)
    }
    return left
  }

  private mutating func single(_ reader: inout ConditionReader, _ names: inout WalkNames, depth: Int)
    -> Condition?
  {
    guard let token = reader.take(), depth < 30 else {
      report(.conditionSyntax(reader.span, "hier ontbreekt een voorwaarde", "a condition is missing here"))
      return nil
    }
    if token.text == "(" {
      guard let inner = either(&reader, &names, depth: depth + 1) else { return nil }
      guard reader.take()?.text == ")" else {
        report(
          .conditionSyntax(token.span, "dit haakje wordt niet gesloten", "this parenthesis is not closed"))
        return nil
      }
      return inner
    }
    let words: [Keyword] = [.not, .visited, .visits, .noted, .chosen, .right, .role]
    guard let word = keyword(token.text, among: words, at: token.span) else {
      return comparison(token, &reader)
    }
    switch word {
    case .not: return single(&reader, &names, depth: depth + 1).map { .not($0) }
    case .visits: return visits(token, &reader, &names)
    default: return named(word, token, &reader, &names)
    }
  }

  private mutating func named(
    _ word: Keyword, _ token: ConditionReader.Token, _ reader: inout ConditionReader, _ names: inout WalkNames
  ) -> Condition? {
    guard let name = reader.take() else {
      report(
        .conditionSyntax(
          token.span, "achter '\(token.text)' ontbreekt een naam", "a name is missing after '\(token.text)'"))
      return nil
    }
    switch word {
    case .visited: return scene(name, names).map { .visits($0, .greater, 0) }
    case .noted: return note(name.text, name.span).map { .noted($0) }
    case .chosen:
      names.askedChoices.append((name.text, name.span))
      let pieces = name.text.split(separator: "/").map(String.init)
      let index = pieces.count == 2 ? names.scenes[pieces[0]] ?? -1 : -1
      return .chosen(Reference(index), ChoiceID(pieces.last ?? name.text))
    case .right:
      askedQuestions.append((name.text, name.span))
      return .right(QuestionID(name.text))
    case .role:
      askedRoles.append((name.text, name.span))
      return .role(RoleID(name.text))
    default: return nil
    }
  }

  private mutating func scene(_ name: ConditionReader.Token, _ names: WalkNames) -> Reference<Scene>? {
    if let index = names.scenes[name.text] { return Reference(index) }
    report(
      .unknownScene(
        name.text, name.span, near: nearest(to: name.text, in: sceneNames(names.scenes))))
    return nil
  }

  /// The note with a slug.
  mutating func note(_ slug: String, _ span: Span) -> Reference<Entry>? {
    if let index = namedEntries[.note]?[slug] {
      usedEntries.insert(index)
      pin(index)
      return Reference(index)
    }
    let notes = self.names(of: .note)
    report(.unknownName("de notitie", "the note", slug, span, near: nearest(to: slug, in: notes)))
    return nil
  }

  private mutating func visits(
    _ token: ConditionReader.Token, _ reader: inout ConditionReader, _ names: inout WalkNames
  ) -> Condition? {
    var target: Reference<Scene>?
    if let name = reader.next, !isSignLike(name.text) {
      reader.position += 1
      target = scene(name, names)
      if target == nil { return nil }
    } else {
      target = names.scene.map { Reference($0) }
    }
    guard let (sign, number) = signAndNumber(token, &reader), let target else { return nil }
    return .visits(target, sign, number)
  }

  private mutating func comparison(_ token: ConditionReader.Token, _ reader: inout ConditionReader)
    -> Condition?
  {
    guard let index = variableIndex[token.text] else {
      if isCourseFileBroken { return nil }
      let near = nearest(to: token.text, in: variableIndex.keys.sorted())
      report(.unknownName("de variabele", "the variable", token.text, token.span, near: near))
      return nil
    }
    let variable = course.variables[index]
    if variable.isFlag, let said = flagSaid(reader) {
      report(.flagCompared(token.text, said, token.span))
      reader.position = reader.tokens.count
      return nil
    }
    guard let next = reader.next, isSignLike(next.text) else {
      if variable.isFlag { return .variable(Reference(index), .equal, 1) }
      report(
        .conditionSyntax(
          token.span, "vergelijk '\(token.text)' met een getal", "compare '\(token.text)' with a number"))
      return nil
    }
    guard let (sign, number) = signAndNumber(token, &reader) else { return nil }
    return .variable(Reference(index), sign, number)
  }

  /// Whether `ja` or `nee` is said of a variable that is one of them: true for `ja`, nil where neither is.
  private func flagSaid(_ reader: ConditionReader) -> Bool? {
    let words = reader.tokens.dropFirst(reader.position).prefix(2).map(\.text)
    let said = words.first(where: { !isSignLike($0) })?.lowercased()
    guard let said, said == words.first?.lowercased() || isSignLike(words[0]) else { return nil }
    return ["ja", "yes", "waar", "true"].contains(said)
      ? true : ["nee", "no", "onwaar", "false"].contains(said) ? false : nil
  }

  private func isSignLike(_ text: String) -> Bool { text.allSatisfy { "<>=!".contains($0) } }

  private func comparisonSign(_ text: String) -> Condition.Comparison? {
    Condition.Comparison(rawValue: text)
  }

  private mutating func signAndNumber(_ owner: ConditionReader.Token, _ reader: inout ConditionReader) -> (
    Condition.Comparison, Int
  )? {
    guard let sign = reader.take() else {
      report(
        .conditionSyntax(
          owner.span, "vergelijk '\(owner.text)' met een getal", "compare '\(owner.text)' with a number"))
      return nil
    }
    guard let comparison = comparisonSign(sign.text) else {
      report(.comparisonSign(sign.text, sign.span))
      return nil
    }
    guard let number = reader.take(), let value = Int(number.text), (-1_000_000...1_000_000).contains(value)
    else {
      report(
        .conditionSyntax(
          sign.span, "achter '\(sign.text)' hoort een heel getal",
          "a whole number belongs after '\(sign.text)'"))
      return nil
    }
    return (comparison, value)
  }

  /// Reports conditions that ask for a question or a role which the course does not have.
  mutating func checkAskedNames() {
    for (name, span) in askedRoles where !roles.contains(name) {
      report(.unknownName("de rol", "the role", name, span, near: nearest(to: name, in: roles.sorted())))
    }
    for (name, span) in askedQuestions where questionIndex[name] == nil {
      // Of a question in a part that was not read no more than its name is known, and what nearly is it neither.
      if known?.has(question: name) == true { memory.needsAll = true }
      guard !brokenQuestions.contains(name) else { continue }
      if !memory.unread.isEmpty { memory.needsAll = true }
      let near = nearest(to: name, in: questionIndex.keys.sorted())
      report(.unknownName("de vraag", "the question", name, span, near: near))
    }
  }
}

extension Diagnostic {
  static func conditionSyntax(_ span: Span, _ nl: String, _ en: String) -> Diagnostic {
    Diagnostic(
      .conditionSyntax, at: span, Wording(nl: nl, en: en),
      hint: Wording(
        nl: "Voorbeeld: als vertrouwen >= 2 en niet bezocht de-bakker.",
        en: "Example: if trust >= 2 and not visited the-bakery."))
  }

  static func flagCompared(_ name: String, _ said: Bool, _ span: Span) -> Diagnostic {
    Diagnostic(
      .conditionSyntax, at: span,
      Wording(nl: "'\(name)' is ja of nee", en: "'\(name)' is yes or no"),
      hint: said
        ? Wording(nl: "Schrijf alleen '\(name)'.", en: "Write just '\(name)'.")
        : Wording(nl: "Schrijf 'niet \(name)'.", en: "Write 'not \(name)'."))
  }

  static func comparisonSign(_ sign: String, _ span: Span) -> Diagnostic {
    let right: Wording? =
      switch sign {
      case "=>", ">==": Wording(nl: ">=", en: ">=")
      case "=<", "<==": Wording(nl: "<=", en: "<=")
      case "==": Wording(nl: "=", en: "=")
      case "!=", "<>": Wording(nl: "niet … =", en: "not … =")
      default: nil
      }
    return Diagnostic(
      .conditionSyntax, at: span,
      Wording(nl: "'\(sign)' is geen teken om te vergelijken", en: "'\(sign)' is no sign to compare with"),
      hint: right.map { Wording(nl: "Schrijf '\($0.nl)'.", en: "Write '\($0.en)'.") }
        ?? Wording(nl: "Kies uit > >= < <= =.", en: "Choose from > >= < <= =."))
  }

  static func unknownName(_ nl: String, _ en: String, _ name: String, _ span: Span, near: String?)
    -> Diagnostic
  {
    Diagnostic(
      .unknownName, at: span,
      Wording(nl: "\(nl) '\(name)' bestaat niet", en: "\(en) '\(name)' does not exist"),
      hint: near.map { Wording(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") }
        ?? Wording(nl: "Kijk naar de spelling, of voeg het toe.", en: "Look at the spelling, or add it."))
  }
}
