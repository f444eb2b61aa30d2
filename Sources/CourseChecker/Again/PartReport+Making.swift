internal import CourseModel
internal import CourseParser
internal import SourceText

extension CourseCheck {
  /// What is worth keeping of the parts that were read; nothing of a course with errors, whose worth was not looked at.
  func reports() -> [(report: PartReport, findings: KeptFindings)] {
    guard let memory = compilation.memory, let course = compilation.course, let figures, let partProofs else {
      return []
    }
    let maker = PartReportMaker(
      course: course, compilation: compilation, memory: memory, figures: figures, proofs: partProofs,
      always: Dictionary(grouping: always, by: \.span.file),
      ofWorth: Dictionary(grouping: ofWorth, by: \.span.file))
    let places = Dictionary(
      zip(course.parts.map(\.id.rawValue), course.parts.indices), uniquingKeysWith: { first, _ in first })
    return memory.read.filter(\.canBeKept).compactMap { interface in
      places[interface.name].flatMap { maker.report(interface, at: $0) }
    }
  }
}

/// Makes the reports of the parts of a course.
private struct PartReportMaker {
  let course: Course
  let compilation: Compilation
  let memory: PartMemory
  let figures: CourseFigures
  let proofs: PartProofs
  let always: [Int: [Diagnostic]]
  let ofWorth: [Int: [Diagnostic]]

  func report(_ interface: PartInterface, at index: Int) -> (PartReport, KeptFindings)? {
    let part = course.parts[index]
    guard let file = compilation.sourceMap.parts[part.id]?.file else { return nil }
    var walk: WalkReport?
    if case .walk = part.content {
      guard let made = report(part.id) else { return nil }
      walk = made
    }
    let (own, worth) = (always[file] ?? [], ofWorth[file] ?? [])
    let report = PartReport(
      interface: interface, codes: count(own), codesOfWorth: count(worth),
      usedEntries: keys(figures.checked.entriesByPart[index] ?? []),
      notesGiven: keys(proofs.notes.notes(of: part.id)), goals: goals(of: index),
      minutes: figures.times.parts[index].minutes, walk: walk)
    let findings = KeptFindings(
      always: own.map { KeptFinding($0, compilation.files) },
      ofWorth: worth.map { KeptFinding($0, compilation.files) })
    return (report, findings)
  }

  /// The report of a walk; nil where not all its states were looked at.
  private func report(_ part: PartID) -> WalkReport? {
    guard let proof = proofs.walks[part], proof.isComplete,
      proof.mostStates.isFinite, let reads = proofs.reads[part]
    else { return nil }
    let coverage = proof.coverage
    return WalkReport(
      states: proof.states, transitions: proof.transitions, mostStates: proof.mostStates,
      scenes: coverage.scenes.all, choices: coverage.choices.all, scenesSeen: coverage.scenes.seen,
      choicesSeen: coverage.choices.seen, variablesRead: ids(reads.variables),
      variablesWritten: ids(reads.added.union(reads.flagged)), notesAsked: keys(reads.notes),
      notesGivenElsewhere: keys(proofs.notes.givenElsewhere(reads.notes, than: part)),
      hasLostQuestions: proofs.withLostQuestions.contains(part))
  }

  private func goals(of index: Int) -> GoalsOfPart {
    let coverage = figures.checked.goals(of: index)
    return GoalsOfPart(
      taught: coverage.taught, practised: coverage.practised, tested: coverage.tested,
      met: Set(
        course.goals.map(\.id).filter { course.certainlyMeets($0, in: course.parts[index]) }.map(\.rawValue)))
  }

  private func keys(_ entries: Set<Int>) -> [String] { entries.map { memory.entryKeys[$0] }.sorted() }
  private func ids(_ variables: Set<Int>) -> [String] {
    variables.map { course.variables[$0].id.rawValue }.sorted()
  }

  private func count(_ found: [Diagnostic]) -> [String: Int] {
    Dictionary(found.map { ($0.code.rawValue, 1) }, uniquingKeysWith: +)
  }
}
