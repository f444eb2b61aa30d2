import CourseModel
import SourceText
import Testing

@testable import CourseChecker

@Suite("What may hurt")
struct SensitiveChecksTests {
  private let help = [
    "Courses/hulplijnen.md": "# Hulp\n\n## zelfdoding\n\nBel 113.\n\n## huiselijk geweld\n\nBel.\n"
  ]

  @Test("a painful subject without its tag is told of once for each part, at the word")
  func withoutTag() throws {
    var sample = SampleCourse.lesson(
      "## Een\n\nHij praat over zelfmoordgedachten. Later weer over zelfdoding.\n")
    sample.others = help
    let found = SensitiveTagCheck.run(try sample.checked())
    #expect(try sample.places(of: SensitiveTagCheck.run) == ["les.md:8"])
    #expect(found.first?.summary.nl.contains("'zelfmoordgedachten'") == true)
    #expect(found.first?.hint?.nl.contains("gevoelig: [zelfdoding]") == true)
  }

  @Test("a tag at the part or at the course covers it")
  func tagged() throws {
    var sample = SampleCourse(parts: [
      ("les", "---\nsoort: les\ngevoelig: [zelfdoding]\n---\n# Les\n\nOver zelfdoding.\n")
    ])
    sample.others = help
    #expect(SensitiveTagCheck.run(try sample.checked()).isEmpty)
    sample.parts[0].text = "---\nsoort: les\n---\n# Les\n\nOver zelfdoding.\n"
    #expect(SensitiveTagCheck.run(try sample.checked()).count == 1)
    sample.front = "gevoelig: [zelfdoding]\n"
    #expect(SensitiveTagCheck.run(try sample.checked()).isEmpty)
  }

  @Test("words are known by how they begin")
  func words() {
    let abuse = SensitiveWords.subjects[3]
    #expect(SensitiveWords.first(of: abuse, in: "Zij werd Mishandeld, zegt hij") == "Mishandeld")
    #expect(SensitiveWords.first(of: abuse, in: "misbruik van macht") == nil)
    #expect(SensitiveWords.first(of: SensitiveWords.subjects[0], in: "") == nil)
  }

  @Test("points for a painful detail are told of in a test, not for practice beside one")
  func scored() throws {
    let item = SampleCourse.single(
      "Geval", ["Bel hulp", "Wacht af"], stem: "Iemand praat over zelfdoding. Wat doe je?")
    var test = SampleCourse.test("`slagen-bij: 70%`", item)
    test.others = help
    #expect(try test.places(of: ScoredSensitiveCheck.run) == ["toets.md:12"])
    test.parts.append(
      ("les", "---\nsoort: les\n---\n# Les\n\n\(item.replacing("Geval", with: "Ander geval"))"))
    #expect(try test.places(of: ScoredSensitiveCheck.run) == ["toets.md:12"])
  }

  @Test("an open question is told of in a part with a tag, a scale is not")
  func freeText() throws {
    let question = { (chip: String) in "## Reflectie: En jij?\n\n`\(chip)`\n\nVertel.\n" }
    func sample(_ tag: String, _ chip: String) -> SampleCourse {
      SampleCourse(
        parts: [("les", "---\nsoort: les\n\(tag)---\n# Les\n\nTekst.\n\n\(question(chip))")], others: help)
    }
    let tag = "gevoelig: [zelfdoding]\n"
    #expect(try sample(tag, "open").places(of: SensitiveFreeTextCheck.run) == ["les.md:9"])
    #expect(try sample(tag, "schaal 1..5: weinig - veel").places(of: SensitiveFreeTextCheck.run).isEmpty)
    #expect(try sample("", "open").places(of: SensitiveFreeTextCheck.run).isEmpty)
  }
}
