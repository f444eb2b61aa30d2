import Certificates
import Testing

@Suite struct StatusListTests {
  @Test func `every place can be withdrawn by itself`() {
    for index in [0, 1, 7, 8, 4711, 131_071] {
      var list = StatusList()
      list[index] = true
      #expect(list.count == 1)
      #expect(list[index])
      #expect(!list[index + 1])
      list[index] = false
      #expect(list == StatusList())
    }
  }

  @Test func `a place outside the list is never withdrawn`() {
    var list = StatusList()
    list[-1] = true
    list[131_072] = true
    #expect(list == StatusList())
    #expect(!list[-1])
  }

  @Test func `the same list always gives the same bytes`() throws {
    let key = try SampleKeys.first()
    #expect(try IssuedSample.list([3, 5], key: key).text == IssuedSample.list([5, 3], key: key).text)
    #expect(try IssuedSample.list([3], key: key).list[3])
  }
}
