import CourseModel
import SourceText

extension CourseCompiler {
  /// A link to a part, in the order of the contents.
  struct ListedPart {
    let path: String
    let title: String
    let span: Span
  }

  /// Reads cursus.md or course.md, and gives the parts that it lists; nil where there is no such file.
  mutating func readCourseFile() -> [ListedPart]? {
    guard let text = courseText() else { return nil }
    language = declaredLanguage(text) ?? (text.path.hasSuffix("/course.md") ? .en : .nl)
    course.language = language == .nl ? .nl : .en
    if var matter = frontMatter(text) {
      isCourseFileBroken = matter.isBroken
      readProperties(&matter, text)
      diagnostics += matter.takeDiagnostics()
      if matter.pairs.isEmpty { salvageWorld(text) }
    } else {
      isCourseFileBroken = true
      report(.missingFrontMatter(text, word(.title)))
    }
    guard let document = document(text) else { return nil }
    return readContents(document, text)
  }

  private mutating func courseText() -> CourseText? {
    let dutch = text(at: folder + "/cursus.md")
    let english = text(at: folder + "/course.md")
    if let dutch, english != nil {
      report(.bothLanguages(dutch.top, "cursus.md", "course.md"))
      return dutch
    }
    if let found = dutch ?? english { return found }
    let names = ["/cursus.md", "/course.md"].map { folder + $0 }
    if names.contains(where: { absentFiles[$0] == .outside }) {
      report(.outsideLink(library.display(names[0]), emptyFile(names[0])))
    } else if !names.contains(where: { absentFiles[$0] == .reported }) {
      report(.missingCourseFile(emptyFile(names[0])))
    }
    return nil
  }

  /// The language is needed before the rest can be read: it says which words to expect.
  private func declaredLanguage(_ text: CourseText) -> Language? {
    guard let range = text.frontMatter else { return nil }
    var reader = FrontMatterReader(text: text, range: range)
    for pair in reader.read() where pair.key.text == "taal" || pair.key.text == "language" {
      return pair.value.text.flatMap(Language.init)
    }
    return FrontMatterSalvage(text: text).value(["taal", "language"]).flatMap(Language.init)
  }

  private mutating func readProperties(_ matter: inout FrontMatterMap, _ text: CourseText) {
    matter.checkKeys([
      .title, .language, .version, .duration, .audience, .goals, .variables, .certificate, .sensitive, .world,
    ])
    course.title = matter.text(.title, required: true) ?? ""
    course.version = matter.text(.version, required: true) ?? ""
    if let code = matter.text(.language, required: true), Language(rawValue: code) == nil,
      let span = matter.value(.language)?.span
    {
      matter.report(
        .wrongValue(
          span, nl: "de taal '\(code)' is niet bekend", en: "the language '\(code)' is not known",
          hint: Wording(nl: "Kies nl of en.", en: "Choose nl or en.")))
    }
    course.minutes = matter.minutes(.duration)
    course.audience = matter.text(.audience)
    readGoals(&matter)
    readVariables(&matter)
    readCertificate(&matter)
    course.sensitive = readTags(&matter)
    readWorld(&matter)
  }

  private mutating func readGoals(_ matter: inout FrontMatterMap) {
    guard let map = matter.map(.goals) else { return }
    for pair in map.pairs {
      let (key, value) = (pair.key, pair.value)
      guard let text = value.text else {
        matter.report(
          .wrongValue(
            value.span, nl: "het doel '\(key.text)' heeft geen tekst",
            en: "the goal '\(key.text)' has no text"))
        continue
      }
      goalIndex[key.text] = course.goals.count
      course.goals.append(Goal(id: GoalID(key.text), text: text))
      sourceMap.goals.append(key.span)
    }
  }

  private mutating func readVariables(_ matter: inout FrontMatterMap) {
    guard let map = matter.map(.variables) else { return }
    for pair in map.pairs {
      let (key, value) = (pair.key, pair.value)
      guard case .map(let pairs) = value.content else {
        matter.report(.wrongVariable(key, value.span))
        continue
      }
      var fields = FrontMatterMap(pairs: pairs, language: language, owner: key.span)
      fields.checkKeys([.from, .to, .start, .name])
      if let variable = variable(key, &fields) {
        variableIndex[key.text] = course.variables.count
        course.variables.append(variable)
        sourceMap.variables.append(key.span)
      }
      diagnostics += fields.takeDiagnostics()
    }
  }

  private mutating func variable(_ key: FrontMatterKey, _ fields: inout FrontMatterMap) -> Variable? {
    let name = fields.text(.name) ?? key.text
    let start = fields.text(.start, required: true)
    guard key.text == Slug.of(key.text), !isReserved(key.text) else {
      fields.report(.wrongVariableName(key))
      return nil
    }
    if fields.value(.from) == nil, fields.value(.to) == nil, let start {
      guard let flag = Keyword.read(start, among: [.yes, .no], in: language)?.keyword else {
        fields.report(.wrongVariable(key, key.span))
        return nil
      }
      return Variable(
        id: VariableID(key.text), name: name, bounds: 0...1, start: flag == .yes ? 1 : 0, isFlag: true)
    }
    let from = fields.text(.from, required: true).flatMap { Int($0) }
    let to = fields.text(.to, required: true).flatMap { Int($0) }
    if fields.hasReported { return nil }
    guard let from, let to, let begin = start.flatMap({ Int($0) }), from <= to, from >= -1000, to <= 1000
    else {
      fields.report(.wrongVariable(key, key.span))
      return nil
    }
    if !(from...to).contains(begin) { fields.report(.startOutOfBounds(key, from, to)) }
    return Variable(id: VariableID(key.text), name: name, bounds: from...to, start: begin, isFlag: false)
  }

  private func isReserved(_ name: String) -> Bool {
    let words: [Keyword] = [.and, .or, .not, .visited, .visits, .noted, .chosen, .right, .role]
    return words.contains { keyword in Language.allCases.contains { keyword.word($0) == name } }
  }

  private mutating func readCertificate(_ matter: inout FrontMatterMap) {
    guard var map = matter.map(.certificate) else { return }
    map.checkKeys([.passAt, .minimum, .register, .points, .accreditation, .issuer])
    certificateSpans = (map.key(.passAt)?.span, map.value(.register)?.span)
    let passMark = map.passMark(.passAt, required: true)
    let issuer = map.text(.issuer, required: true)
    let minimum = map.minutes(.minimum)
    let register = map.text(.register)
    let points = readPoints(&map)
    let accreditation = readAccreditation(&map)
    diagnostics += map.takeDiagnostics()
    guard let passMark, let issuer else { return }
    course.certificate = CertificateTerms(
      passMark: passMark, issuer: issuer, minimumMinutes: minimum, register: register, points: points,
      accreditation: accreditation)
  }

  private func readPoints(_ map: inout FrontMatterMap) -> Fraction? {
    guard let text = map.text(.points), let span = map.value(.points)?.span else { return nil }
    if let points = Fraction(decimal: text), points.numerator >= 0 { return points }
    map.report(
      .wrongValue(span, nl: "'\(text)' is geen aantal punten", en: "'\(text)' is no number of points"))
    return nil
  }

  private mutating func readAccreditation(_ map: inout FrontMatterMap) -> Accreditation? {
    guard var fields = map.map(.accreditation) else { return nil }
    fields.checkKeys([.id, .from, .to])
    let id = fields.text(.id)
    let from = fields.text(.from)
    let to = fields.text(.to)
    for (keyword, value) in [(Keyword.from, from), (.to, to)] {
      guard let value, !CalendarDay.isValid(value), let span = fields.value(keyword)?.span else { continue }
      fields.report(.wrongDay(value, span))
    }
    if let from, let to, to < from, let span = fields.value(.to)?.span {
      fields.report(
        .wrongValue(
          span, nl: "deze dag ligt voor de eerste dag, \(from)",
          en: "this day is before the first day, \(from)"))
    }
    if id == nil, from != nil || to != nil { fields.report(.missingKey(word(.id), fields.owner)) }
    if let id, from == nil || to == nil {
      fields.report(
        .wrongValue(
          fields.owner, nl: "de accreditatie '\(id)' heeft geen begin en eind",
          en: "the accreditation '\(id)' has no first and last day"))
    }
    diagnostics += fields.takeDiagnostics()
    guard let id, let from, let to else { return nil }
    return Accreditation(id: id, from: from, to: to)
  }

  /// The sensitive tags of a course or a part.
  mutating func readTags(_ matter: inout FrontMatterMap) -> [String] {
    let tags = matter.texts(.sensitive)
    sensitiveTags += tags.map { ($0.text, $0.span) }
    return tags.map(\.text)
  }

  private mutating func readWorld(_ matter: inout FrontMatterMap) {
    guard let name = matter.text(.world), let span = matter.value(.world)?.span else { return }
    let path = CoursePath.joined(CoursePath.folder(of: folder), name)
    let isInside = !name.contains("/") && !name.hasPrefix(".") && path != folder
    let isCourse = library.list(path).contains { $0 == "cursus.md" || $0 == "course.md" }
    guard isInside, !isCourse, library.list(path).contains(where: { $0.hasSuffix(".md") }) else {
      matter.report(.unknownWorld(name, span))
      return
    }
    worldFolder = path
  }

  /// Finds the world of a course whose front matter cannot be read: its people and places are still there.
  private mutating func salvageWorld(_ text: CourseText) {
    let keys = Language.allCases.map { Keyword.world.word($0) }
    guard let name = FrontMatterSalvage(text: text).value(keys), !name.contains("/"), !name.hasPrefix(".")
    else {
      return
    }
    let path = CoursePath.joined(CoursePath.folder(of: folder), name)
    guard path != folder, !library.list(path).contains(where: { $0 == "cursus.md" || $0 == "course.md" })
    else { return }
    worldFolder = path
  }
}

extension Diagnostic {
  static func missingCourseFile(_ span: Span) -> Diagnostic {
    Diagnostic(
      .missingCourseFile, at: span,
      Wording(nl: "deze map heeft geen cursus.md", en: "this folder has no cursus.md"),
      hint: Wording(
        nl: "Maak cursus.md, met bovenaan titel, taal en versie.",
        en: "Make cursus.md or course.md, with title, language and version at its top."))
  }

  static func bothLanguages(_ span: Span, _ nl: String, _ en: String) -> Diagnostic {
    Diagnostic(
      .bothLanguages, at: span,
      Wording(nl: "'\(nl)' en '\(en)' staan er allebei", en: "both '\(nl)' and '\(en)' are there"),
      hint: Wording(nl: "Laat één van de twee weg.", en: "Leave one of the two out."))
  }

  static func wrongVariable(_ key: FrontMatterKey, _ span: Span) -> Diagnostic {
    .wrongValue(
      span, nl: "de variabele '\(key.text)' is niet goed beschreven",
      en: "the variable '\(key.text)' is not described well",
      hint: Wording(
        nl:
          "Schrijf \(key.text): {van: 0, tot: 5, begin: 2, naam: …}, of voor ja of nee {begin: nee, naam: …}.",
        en: "Write \(key.text): {from: 0, to: 5, start: 2, name: …}, or for yes or no {start: no, name: …}."))
  }

  static func wrongVariableName(_ key: FrontMatterKey) -> Diagnostic {
    .wrongValue(
      key.span, nl: "'\(key.text)' kan geen naam van een variabele zijn",
      en: "'\(key.text)' cannot be a variable's name",
      hint: Wording(
        nl: "Gebruik kleine letters, cijfers en streepjes, en geen woord als 'en' of 'bezocht'.",
        en: "Use lower-case letters, digits and hyphens, and no word such as 'and' or 'visited'."))
  }

  static func startOutOfBounds(_ key: FrontMatterKey, _ from: Int, _ to: Int) -> Diagnostic {
    .wrongValue(
      key.span, nl: "de variabele '\(key.text)' begint buiten \(from) tot \(to)",
      en: "the variable '\(key.text)' starts outside \(from) to \(to)")
  }

  static func wrongDay(_ text: String, _ span: Span) -> Diagnostic {
    .wrongValue(
      span, nl: "'\(text)' is geen dag als 2026-03-01", en: "'\(text)' is no day like 2026-03-01")
  }

  static func unknownWorld(_ name: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unknownWorld, at: span,
      Wording(nl: "de wereld '\(name)' bestaat niet", en: "the world '\(name)' does not exist"),
      hint: Wording(
        nl: "Een wereld is een map naast de map van de cursus, met bestanden als personen.md.",
        en: "A world is a folder beside the course's own, with files such as personen.md."))
  }
}
