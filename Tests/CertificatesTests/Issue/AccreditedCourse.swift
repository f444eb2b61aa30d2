import Certificates
import CourseModel
import CourseParser
import ScenarioEngine
import Scoring
import SourceText
import Testing

/// A small accredited course, and somebody who passes it.
enum AccreditedCourse {
  static func compiled(_ change: (String) -> String = { $0 }) throws -> Course {
    let texts = ["cursus.md": change(courseFile), "1-lezen.md": lesson, "2-toets.md": test]
    let library = CourseLibrary(
      texts: Dictionary(uniqueKeysWithValues: texts.map { ("Courses/proef/\($0)", $1) }))
    return try #require(CourseCompiler.compile(library, folder: "Courses/proef").course)
  }

  /// Begins on 24 November 2026 at 10:00 in Amsterdam.
  static let begin: Int64 = 1_795_510_800_000

  /// The record of somebody who does something every `minutes`, and answers as told.
  static func transcript(
    _ course: Course, name: String = "Noor de Wit", number: String? = "46101234567", every minutes: Int64 = 4,
    isRight: Bool = true, isWhole: Bool = true,
    code: String = "urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7",
    begin: Int64 = Self.begin
  ) throws -> Transcript {
    var session = Session(course: course, seed: 7)
    var events: [Event] = []
    var now = begin
    while !session.standing.isDone, events.count < 40 {
      let deed: Event.Deed
      switch session.screen {
      case .question(let screen):
        guard case .single(let options) = screen.question.kind else { break }
        let wanted = try #require(options.first { $0.isRight == isRight })
        deed = .answered(question: screen.question.id, response: .options([wanted.id]), certainty: nil)
        try take(deed)
        continue
      case .courseEnd, .contents, .feedback, .page, .pretestResult, .scene, .testIntroduction, .testResult,
        .walkEnd, .warning, .welcome:
        break
      }
      if !isWhole, events.count == 3 { break }
      try take(.continued)
    }
    func take(_ deed: Event.Deed) throws {
      let event = Event(at: now, deed)
      _ = try session.apply(event)
      events.append(event)
      now += minutes * 60_000
    }
    let header = TranscriptHeader(
      code: code, name: name,
      registrations: number.map { [Registration(register: "Registerplein", number: $0)] } ?? [],
      course: TranscriptHeader.CourseVersion(course), seed: 7, startedAt: begin)
    return try Transcript(header, events: events, in: course)
  }

  private static let courseFile = """
    ---
    titel: Signalen in de wijk
    taal: nl
    versie: 1.2.0
    leerdoelen:
      zien: Je ziet het.
    certificaat:
      slagen-bij: 50%
      minimum: 10 minuten
      register: Registerplein
      punten: 2
      accreditatie: {id: 482913, van: 2026-01-01, tot: 2027-12-31}
      uitgever: Leerhuis de Waaier
    ---
    # Signalen in de wijk

    Welkom.

    1. [Lezen](1-lezen.md)
    2. [Toets](2-toets.md)
    """

  private static let lesson = """
    ---
    soort: les
    ---
    # Lezen

    ## Een bladzijde

    `doel: zien`

    Kijk om je heen.

    ## Nog een bladzijde

    `doel: zien`

    Kijk nog eens.
    """

  private static let test = """
    ---
    soort: toets
    ---
    # Toets

    `slagen-bij: 50%`

    ## Vraag: Wat zie je?

    `doel: zien`

    - (x) Een signaal
      > Ja.
    - ( ) Niets
      > Nee.
    """
}
