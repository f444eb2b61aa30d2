import Foundation
import LearnerRecords
import PseudoTerminal
import Testing

/// What the big course has not: sensitive parts, certainty, attempts that run out, an author who edits.
@Suite struct SmallCourseTests {
  private func take(_ home: Home, _ input: [String], _ files: [String: String] = SmallCourse.files) throws
    -> Finished
  {
    let courses = try home.course(files)
    return try home.run(
      ["take", "proef", "--learner", "Noor", "--seed", "3", "--courses", courses],
      input: input.joined(separator: "\n") + "\n")
  }

  @Test func `A sensitive part is announced with its help lines, and may be passed over`() throws {
    let home = try Home()
    let run = try take(home, ["een tekst", "hulplijnen", "2", "b", "3", "stoppen"])
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Dit deel gaat ook over:"))
    #expect(run.output.contains("zelfdoding"))
    #expect(run.output.contains("Bel 113."))
    #expect(!run.output.contains("Dit is zwaar."))
    #expect(run.output.contains("Toets › vraag 1 van 1"))
    let other = try take(Home(), ["een tekst", "1", "stoppen"])
    #expect(other.output.contains("Dit is zwaar."))
  }

  @Test func `Certainty is asked for, and a line that is none is told`() throws {
    let home = try Home()
    let run = try take(home, ["x", "2", "a", "7", "3", "stoppen"])
    #expect(run.output.contains("Hoe zeker ben je?"))
    #expect(run.output.contains("> 7\n Typ 1, 2 of 3."))
    #expect(try Recorded(home, course: "proef").answers.count == 2)
  }

  @Test func `After the last attempt at a test the course can be begun anew, and the old attempt stays`()
    throws
  {
    let home = try Home()
    let wrong = try ["a", "b"].first { letter in
      try take(Home(), ["x", "2", letter, "1", "stoppen"]).output.contains("NIET GOED.")
    }
    let answer = try #require(wrong)
    let run = try take(
      home,
      [
        "x", "2", answer, "1", "2", answer, "1", "menu", "begin de cursus", "", "begin de cursus", "n",
        "begin de cursus", "x", "opnieuw", "y", "stoppen",
      ])
    #expect(run.output.contains("Je hebt geen pogingen meer."), "\(run.output)")
    #expect(run.output.contains("Begin de cursus opnieuw"))
    #expect(run.output.components(separatedBy: "Schrijf het op.").count == 3)
    let records = try home.records()
    let learner = try #require(try records.lastLearner())
    let attempts = try records.attempts(of: learner.id)
    #expect(attempts.count == 2)
    #expect(attempts.count { $0.abandonedAt != nil } == 1)
  }

  @Test func `A test that was not passed is not told as done in the start menu`() throws {
    let home = try Home()
    let answers = ["a", "b"].map { letter in ["x", "2", letter, "1", "stoppen"] }
    let wrong = try #require(answers.first { try take(Home(), $0).output.contains("NIET GOED.") })
    _ = try take(home, wrong)
    let menu = try home.run(
      [], input: "stoppen\n", environment: ["LEERWIJK_COURSES": home.folder + "/Courses"])
    #expect(menu.output.contains("nog niet gehaald"), "\(menu.output)")
  }

  @Test func `The text of an open answer and of a note stands beside the record, not in it`() throws {
    let home = try Home()
    let run = try take(
      home, ["mijn geheime gedachte", "notitie een eigen notitie", "notitieboek", "stoppen"])
    #expect(run.output.contains("Eigen antwoorden") && run.output.contains("Eigen notities"))
    let recorded = try Recorded(home, course: "proef")
    #expect(Set(recorded.texts.map(\.text)) == ["mijn geheime gedachte", "een eigen notitie"])
    #expect(!recorded.events.map { "\($0)" }.joined().contains("geheime"))
    let transcript = try home.run(["transcript", "proef", "--courses", home.folder + "/Courses"])
    #expect(transcript.output.contains("mijn geheime gedachte"))
  }

  @Test func `7: An attempt keeps the version that it began with, and the option that was chosen`() throws {
    let home = try Home()
    _ = try take(home, ["x", "2", "a", "3", "stoppen"])
    let before = try Recorded(home, course: "proef").answers
    let run = try take(home, ["stoppen"], SmallCourse.edited)
    #expect(run.code == 0)
    #expect(run.output.contains("Van deze cursus is er een nieuwe versie."))
    #expect(!run.output.contains("Nog iets"))
    #expect(try Recorded(home, course: "proef").answers == before)
  }

  @Test func `A course with errors does not start, and says how its author sees them`() throws {
    let home = try Home()
    var files = SmallCourse.files
    files["3-toets.md"] = "# Toets\n"
    let run = try take(home, [], files)
    #expect(run.code == 70)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("leerwijk check"))
    let check = try home.run(["check", home.folder + "/Courses"])
    #expect(check.code == 1)
    #expect(check.output.split(separator: "\n").last?.hasPrefix("Begin bij ") == true)
    #expect(try home.run(["courses", "--courses", home.folder + "/Courses"]).output.contains("fout"))
  }

  @Test
  func `34 52: Links are closed, their addresses can be read, and no colour comes where none is wanted`()
    throws
  {
    let home = try Home()
    let courses = try home.course(SmallCourse.files)
    let arguments = ["take", "proef", "--learner", "Noor", "--courses", courses]
    let rich = try Sitting(home, arguments, environment: ["NO_COLOR": ""], rows: 50)
    try rich.enter(until: "antwoord")
    let text = rich.terminal.text
    let opened = text.components(separatedBy: "\u{1B}]8;;https://example.org/a\u{1B}\\").count - 1
    let closed = text.components(separatedBy: "\u{1B}]8;;\u{1B}\\").count - 1
    #expect(opened >= 1 && closed >= opened)
    #expect(text.unstyled.contains("https://example.org/a"))
    for variables in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let home = try Home()
      let bare = try Sitting(
        home, ["take", "proef", "--learner", "Noor", "--courses", courses], environment: variables, rows: 50)
      try bare.enter(until: "antwoord")
      try bare.type("tekst")
      #expect(bare.terminal.text.firstMatch(of: /\u{1B}\[(3|4|9)[0-9]m/) == nil)
    }
  }

  @Test func `51: Nothing that an author or a learner writes reaches the terminal as a command`() throws {
    let hostile = "\u{1B}[2J\u{1B}]52;c;eA==\u{7}\u{1B}[21t\u{9B}31m\u{202E}\u{200B}\u{1}\u{8}"
    let home = try Home()
    var files = SmallCourse.files
    files["1-lezen.md"] = files["1-lezen.md"]?.replacing("Lees dit", with: "Lees \(hostile)dit")
    files["cursus.md"] = files["cursus.md"]?.replacing(
      "titel: Proef", with: "titel: \"Pr\u{202E}oef\u{200B}\"")
    let courses = try home.course(files)
    let runs = [
      try home.run(
        ["take", "proef", "--learner", "Noor\u{202E}", "--courses", courses],
        input: "tekst \(hostile)\nstoppen\n"),
      try home.run(["check", courses + "/proef"]), try home.run(["courses", "--json", "--courses", courses]),
      try home.run(["take", hostile]), try home.run([hostile]),
      try home.run(["transcript", "proef", "--courses", courses]),
    ]
    for run in runs {
      for scalar in (run.output + run.errors).unicodeScalars {
        #expect(
          scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) || scalar == "\n", "\(scalar.value)")
        #expect(![0x202E, 0x200B].contains(scalar.value))
      }
    }
  }
}
