import CourseChecker
import CourseModel
import CourseParser
import Foundation
import SourceText
import Testing

/// What made-up learners make of the first course.
@Suite("A simulation")
struct SimulationTests {
  private static let course: Course? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let (library, folder) = CourseLibrary.onDisk(
      course: root.appendingPathComponent("Courses/polarisatie").path)
    return CourseCompiler.compile(library, folder: folder).course
  }()

  @Test("gives the same figures for the same seed")
  func repeats() throws {
    let course = try #require(Self.course)
    let first = Simulation.run(course, learners: 3, policy: .random, seed: 5)
    #expect(first == Simulation.run(course, learners: 3, policy: .random, seed: 5))
    #expect(first.minutes.allSatisfy { $0 > 10 })
  }

  @Test("ends for everybody: who knows all passes, who knows nothing does not")
  func extremes() throws {
    let course = try #require(Self.course)
    let best = Simulation.run(course, learners: 4, policy: .best, seed: 1)
    #expect(best.finished == 4 && best.passed == 4)
    #expect(best.scores.allSatisfy { $0 == 100 })
    let worst = Simulation.run(course, learners: 4, policy: .worst, seed: 1)
    #expect(worst.finished == 4 && worst.passed == 0)
  }

  @Test("reaches every ending and most choices with enough learners")
  func coverage() throws {
    let course = try #require(Self.course)
    let many = Simulation.run(course, learners: 40, policy: .guess, seed: 9)
    let endings = many.endings.values.flatMap(\.values)
    #expect(!endings.isEmpty && endings.filter { $0 > 0 }.count >= 4)
    #expect(many.choicesTaken * 10 >= many.choices * 8)
    #expect(many.lines(in: .nl, course: [:]).contains { $0.contains("#") })
  }
}
