import SourceText
import Testing

@testable import CourseChecker

@Suite("The days of sources")
struct SourceDateCheckTests {
  private var sample: SampleCourse {
    var sample = SampleCourse.lesson(
      "## Een\n\nZie [de wet](../../seeds/wet.md#oud) en [nog iets](../../seeds/wet.md#zonder).\n\nNog eens [die wet](../../seeds/wet.md#oud).\n"
    )
    sample.others = [
      "seeds/wet.md":
        "# Wet\n\n## Oud\n\n`gezien: 2026-01-01` `geldig tot: 2026-06-30`\n\n- a\n\n## Zonder\n\n- b\n\n## Ongebruikt\n\n- c\n"
    ]
    return sample
  }

  @Test("an outdated source is told of with the links that cite it, from the day after its last one")
  func outdated() throws {
    #expect(try sample.places(today: "2026-06-30", of: SourceDateCheck.run) == ["seeds/wet.md:9"])
    let checked = try sample.checked(today: "2026-07-01")
    let found = SourceDateCheck.run(checked)
    #expect(found.map(\.code) == [.outdatedSource, .sourceWithoutDay])
    #expect(
      found[0].notes.map { checked.places.label($0.span) } == [
        "Courses/proef/les.md:8", "Courses/proef/les.md:10",
      ])
  }

  @Test("a source that the course does not cite is no finding")
  func unused() throws {
    let report = SourcesReport(try sample.checked())
    #expect(report.cited.map(\.title) == ["Oud", "Zonder"])
    #expect(report.citations == 3)
  }
}
