import CourseModel
import Testing

@testable import CourseChecker

@Suite("Long sentences")
struct LongSentenceCheckTests {
  static let long =
    "Dit is een zin die maar niet ophoudt, omdat de schrijver hem steeds langer maakt met nog een stukje en nog een stukje erbij."

  @Test("a sentence of more than twenty words is told of where it stands, over lines and links")
  func place() throws {
    let text =
      "Kort.\n\nNog korter. Dit is een [zin](https://a.nl) die maar niet *ophoudt*, omdat de schrijver hem\nsteeds langer maakt met nog een stukje en nog een stukje erbij.\n"
    #expect(try SampleCourse.lesson(text).places(of: LongSentenceCheck.run) == ["les.md:8"])
  }

  @Test("feedback counts, options do not")
  func feedback() throws {
    let item =
      "### Vraag: Wat nu?\n\n- (x) \(Self.long)\n  > Kort maar wel goed zo.\n- ( ) Nee\n  > Maar \(Self.long)\n"
    #expect(try SampleCourse.lesson(item).places(of: LongSentenceCheck.run) == ["les.md:11"])
  }

  @Test("the name of who speaks is not counted")
  func speaker() throws {
    let twenty = "**Jan de Bakker:** " + Array(repeating: "ja", count: 20).joined(separator: " ") + "."
    #expect(try SampleCourse.lesson(twenty + "\n").places(of: LongSentenceCheck.run).isEmpty)
  }
}
