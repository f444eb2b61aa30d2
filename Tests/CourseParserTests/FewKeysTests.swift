import Testing

@testable import CourseParser

@Suite("A dictionary of few keys")
struct FewKeysTests {
  @Test("it holds what a dictionary holds, also when its keys are many", arguments: [1, 8, 9, 40])
  func holds(count: Int) {
    var few = FewKeys<String, Int>()
    var dictionary: [String: Int] = [:]
    for step in 0..<(3 * count) {
      let key = "sleutel \(step * 7 % count)"
      #expect(few[key] == dictionary[key])
      few[key] = step
      dictionary[key] = step
    }
    for (key, value) in dictionary { #expect(few[key] == value) }
    #expect(few["een andere"] == nil)
  }
}
