import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal
import Testing

/// Every screen of the course at every width, in both languages, rich and plain and in ASCII.
@Suite struct ScreenWidthTests {
  /// A terminal to paint for.
  struct Window: Sendable, CustomTestStringConvertible {
    let width: Int
    let isPlain: Bool
    let isASCII: Bool
    let language: Language
    var testDescription: String {
      "\(width) \(isPlain ? "plain" : "rich") \(isASCII ? "ascii" : "utf8") \(language)"
    }

    var style: LayoutStyle {
      LayoutStyle(
        TerminalCapabilities(
          TerminalCapabilities.Inputs(
            environment: ["LC_ALL": isASCII ? "C" : "C.UTF-8", "TERM": "xterm"], isInputTerminal: true,
            isOutputTerminal: true, isKnownTerminal: true, size: TerminalSize(rows: 24, columns: width),
            preferences: TerminalCapabilities.Preferences(plain: isPlain))), language: language)
    }

    static let all = [20, 40, 41, 60, 80, 200, 256, 300].flatMap { width in
      [(false, false), (true, false), (false, true)].flatMap { plain, ascii in
        [Language.nl, .en].map { Window(width: width, isPlain: plain, isASCII: ascii, language: $0) }
      }
    }
  }

  @Test(arguments: Window.all)
  func `29: No row is wider than the window, and prose no wider than 72`(window: Window) throws {
    let course = try #require(Courses.polarisatie.course)
    let painter = ScreenPainter(style: window.style, course: course)
    for (number, session) in try Self.sessions().enumerated() {
      expectFit(painter.paint(session.screen, of: session), window)
      guard number.isMultiple(of: 20) else { continue }
      expectFit(painter.contents(session, more: []), window)
      expectFit(painter.notebook(session, texts: ["d": "é"]), window)
      expectFit(
        Painted(header: [], body: [painter.youAreHere(session)] + painter.progressLines(session)), window)
      for part in course.parts {
        guard let walk = painter.walk(part.id), let places = session.placesState(of: part.id) else {
          continue
        }
        for isList in [true, false] {
          expectFit(painter.map(places, of: walk, title: part.title, visited: 1, listOnly: isList), window)
        }
      }
    }
  }

  private func expectFit(_ screen: Painted, _ window: Window) {
    let rows = screen.header + LaidOut.lines(of: screen.body) + screen.footer
    for row in rows {
      let text = row.text.text
      if window.width >= 40 { #expect(row.width <= window.width, "\(text)") }
      if window.isASCII { #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(text)") }
      guard window.isPlain else { continue }
      #expect(!text.contains("  ") && !text.hasPrefix(" "), "41: \(text)")
      #expect(!text.unicodeScalars.contains { (0x2500...0x257F).contains($0.value) }, "41: \(text)")
      #expect(row.width <= 72, "\(text)")
    }
    for row in LaidOut.lines(of: screen.body)
    where !row.text.text.contains("─") && !row.text.text.contains("│") && !row.text.text.contains("--")
      && !row.text.text.contains("|")
    {
      #expect(row.width <= 80)
    }
  }

  @Test func `20: Every screen says how to stop`() throws {
    let course = try #require(Courses.polarisatie.course)
    for language in [Language.nl, .en] {
      let window = Window(width: 80, isPlain: false, isASCII: false, language: language)
      let painter = ScreenPainter(style: window.style, course: course)
      for session in try Self.sessions() {
        if case .courseEnd = session.screen { continue }  // its footer is drawn with what can be done there
        let footer = painter.paint(session.screen, of: session).footer.map(\.text.text).joined(
          separator: "\n")
        #expect(footer.contains(language == .nl ? "stoppen" : "quit"), "\(footer)")
      }
    }
  }

  @Test func `30 42: Every place that can be gone to has a number in the list, and the drawing its mark`()
    throws
  {
    let course = try #require(Courses.polarisatie.course)
    var golden: String?
    for session in try Self.sessions() {
      for part in course.parts {
        let wide = ScreenPainter(
          style: Window(width: 80, isPlain: false, isASCII: false, language: .nl).style, course: course)
        guard let walk = wide.walk(part.id), let places = session.placesState(of: part.id) else { continue }
        let goals = ScreenPainter.destinations(places)
        let drawn = rows(wide.map(places, of: walk, title: part.title, visited: 1, listOnly: false))
        let listed = rows(wide.map(places, of: walk, title: part.title, visited: 1, listOnly: true))
        let plain = ScreenPainter(
          style: Window(width: 80, isPlain: true, isASCII: false, language: .nl).style, course: course)
        let said = rows(plain.map(places, of: walk, title: part.title, visited: 1, listOnly: false))
        for place in places {
          let name = place.place.name
          #expect([listed, said].allSatisfy { $0.joined(separator: "\n").flowing.contains(name) })
          guard let number = goals.firstIndex(of: place.place.id) else { continue }
          #expect(listed.contains { $0.contains("\(number + 1)  \(name)") })
          #expect(said.contains { $0.hasPrefix("\(number + 1). \(name).") })
        }
        #expect(drawn.suffix(listed.count - 3).elementsEqual(listed.suffix(listed.count - 3)))
        if goals.count >= 3, golden == nil { golden = (drawn + [""] + said).joined(separator: "\n") }
      }
    }
    try Golden.expect(try #require(golden) + "\n", "map.txt")
  }

  private func rows(_ screen: Painted) -> [String] {
    (screen.header + LaidOut.lines(of: screen.body) + screen.footer).map(\.text.text)
  }

  /// The session at every screen of the course, each once, with a test that is failed once.
  static func sessions() throws -> [Session] { try all.get() }

  private static let all = Result<[Session], any Error> {
    let course = try #require(Courses.polarisatie.course)
    var sessions = [Session(course: course, seed: 7)]
    for skill in [Answers.Skill.failing(1), .right] {
      var answers = Answers(course, seed: 7, skill: skill)
      try answers.finish()
      sessions += answers.sessions
    }
    var seen: Set<Screen> = []
    return sessions.filter { seen.insert($0.screen).inserted }
  }
}
