import CourseModel
import CourseParser
import Foundation
import Testing

@Suite("Registers as data")
struct RegisterTests {
  private func read(_ text: String) -> RegisterFile? {
    RegisterFile(CourseLibrary(texts: ["Courses/registers.md": text]), beside: "Courses/proef")
  }

  @Test("A register has its period, how its numbers begin and the least points, all of them optional")
  func dutch() throws {
    let file = try #require(
      read(
        """
        # Registers

        ## Registerplein

        `periode: 5 jaar` `nummer: 4610*` `punten: 62,5`

        Voor wie in het sociaal werk werkt.

        ## SKJ

        Eerst wat tekst.

        `nummer: *`

        `periode: 18 maanden`

        ## Vrij
        """))
    #expect(file.diagnostics.isEmpty)
    #expect(
      file.registers == [
        Register(
          name: "Registerplein", months: 60, numbers: NumberPattern("4610*"), points: Fraction(125, 2)),
        Register(name: "SKJ", months: 18, numbers: .any), Register(name: "Vrij"),
      ])
    #expect(file.register(named: "Vrij") == Register(name: "Vrij"))
    #expect(file.register(named: "vrij") == nil)
  }

  @Test("English words are read as well")
  func english() {
    let file = read("# Registers\n\n## R\n\n`period: 1 year` `number: AB-*` `points: 40`\n")
    #expect(file?.diagnostics.isEmpty == true)
    #expect(
      file?.registers
        == [Register(name: "R", months: 12, numbers: NumberPattern("AB-*"), points: Fraction(40))])
  }

  @Test("Without a file there are no registers")
  func missing() {
    #expect(RegisterFile(CourseLibrary(texts: [:]), beside: "Courses/proef") == nil)
  }

  @Test("The registers that come with the program are read without a diagnostic")
  func real() throws {
    let (library, folder) = CourseLibrary.onDisk(course: RealCourse.shelf.appendingPathComponent("x").path)
    let file = try #require(RegisterFile(library, beside: folder))
    #expect(file.diagnostics.isEmpty)
    #expect(file.registers.map(\.name) == ["Registerplein", "SKJ", "Vrij"])
    #expect(file.registers.map(\.months) == [60, 60, nil])
    #expect(file.registers.map { $0.numbers?.text } == ["4610*", "*", nil])
    #expect(file.registers.allSatisfy { $0.points == nil })
  }

  @Test("A number begins as its pattern says and goes on with letters, digits and hyphens")
  func numbers() throws {
    let pattern = try #require(NumberPattern("4610*"))
    #expect(pattern.matches("46101") && pattern.matches("4610-AB"))
    for wrong in [
      "", "4610", "4611", "461", "4610 1", "46101\n", "4610é", "4610" + String(repeating: "1", count: 37),
    ] {
      #expect(!pattern.matches(wrong), "\(wrong)")
    }
    #expect(NumberPattern.any.matches("1") && !NumberPattern.any.matches(""))
    for wrong in ["", "4610", "**", "*4610", "46 10*", "46?*", "é*"] { #expect(NumberPattern(wrong) == nil) }
    #expect(pattern.text == "4610*")
  }

  @Test("The course file alone gives what it says of points, whatever is wrong with the parts")
  func courseFileOnly() {
    let texts = [
      "C/a/cursus.md":
        "---\ntitel: A\ntaal: nl\nversie: 1\ncertificaat:\n  slagen-bij: 70%\n  uitgever: Wij\n  register: R\n  punten: 2\n  accreditatie: {id: 7, van: 2026-01-01, tot: 2026-12-31}\n---\n- [Weg](weg.md)\n"
    ]
    let course = CourseCompiler.courseFile(CourseLibrary(texts: texts), folder: "C/a")
    #expect(course?.title == "A")
    #expect(course?.certificate?.points == Fraction(2))
    #expect(
      course?.certificate?.accreditation == Accreditation(id: "7", from: "2026-01-01", to: "2026-12-31"))
    #expect(CourseCompiler.courseFile(CourseLibrary(texts: texts), folder: "C/b") == nil)
    let broken = ["C/a/cursus.md": "---\ntitel: [\n---\n"]
    #expect(CourseCompiler.courseFile(CourseLibrary(texts: broken), folder: "C/a") == nil)
  }
}
