import Testing

@testable import Terminal

struct PageSplitterTests {
  private func group(_ count: Int, tight: Bool = false, leadsOn: Bool = false) -> LaidOut {
    LaidOut(lines: [Line](repeating: "x", count: count), isTight: tight, leadsOn: leadsOn)
  }

  private func lengths(_ groups: [LaidOut], height: Int?, reserved: Int = 4) -> [Int] {
    PageSplitter(height: height, reserved: reserved).split(groups).map { LaidOut.lines(of: $0).count }
  }

  @Test func `Paragraphs stay whole and no page is higher than the window`() {
    #expect(lengths([group(3), group(3), group(2)], height: 11) == [7, 2])
    #expect(lengths([group(3), group(3)], height: 11) == [7])
  }

  @Test func `A paragraph that no page can hold is split, and shares no page needlessly`() {
    #expect(lengths([group(2), group(15)], height: 10) == [2, 6, 6, 3])
  }

  @Test func `A heading goes along with what it heads`() {
    #expect(lengths([group(3), group(1, leadsOn: true), group(3)], height: 11) == [3, 5])
    #expect(lengths([group(1, leadsOn: true), group(6)], height: 10) == [1, 6])
  }

  @Test func `Without a window there is one page, and nothing is one page too`() {
    #expect(lengths([group(300), group(300)], height: nil) == [601])
    #expect(lengths([], height: 24) == [0])
    #expect(lengths([group(3)], height: 1) == [1, 1, 1])
  }

  @Test func `Items of a list follow each other without empty rows`() {
    #expect(lengths([group(1), group(1, tight: true), group(1, tight: true)], height: 24) == [3])
  }
}
