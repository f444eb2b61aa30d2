import Certificates
import Foundation
import Testing

@Suite struct JournalTests {
  private func issue(_ number: String, index: Int = 1) -> Journal.Issue {
    Journal.Issue(
      number: number, id: "urn:uuid:\(number)", subject: "urn:uuid:s-\(number)", index: index, at: 1,
      key: "k",
      credential: "c", transcript: "t-\(number)", attempt: "a", run: "r-\(number)", course: "h")
  }

  private func written() throws -> (Journal, Data) {
    var journal = Journal()
    var data = Data()
    data += try journal.add(.issued(issue("2026-0001", index: 5)))
    data += try journal.add(.issued(issue("2026-0002", index: 9)))
    data += try journal.add(.withdrawn(Journal.Withdrawal(number: "2026-0001", at: 2, reason: "fout")))
    data += try journal.add(.issued(issue("2027-0001", index: 131_071)))
    return (journal, data)
  }

  @Test func `a journal reads back, and goes on where it ended`() throws {
    let (journal, data) = try written()
    var read = try Journal(reading: data)
    #expect(read == journal)
    var other = journal
    #expect(try read.add(.issued(issue("2027-0002"))) == other.add(.issued(issue("2027-0002"))))
    #expect(try Journal(reading: Data()) == Journal())
  }

  @Test func `a changed, missing, doubled or moved line is named`() throws {
    let (_, data) = try written()
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    func fault(_ lines: [String]) -> JournalFault? {
      do {
        _ = try Journal(reading: Data((lines.joined(separator: "\n") + "\n").utf8))
        return nil
      } catch {
        return error
      }
    }
    #expect(fault(lines) == nil)
    #expect(fault([lines[1], lines[2], lines[3]]) == .line(1))
    #expect(fault([lines[0], lines[2], lines[3]]) == .line(2))
    #expect(fault([lines[0], lines[0], lines[1]]) == .line(2))
    #expect(fault([lines[0], lines[1].replacing("0002", with: "0003"), lines[2], lines[3]]) == .line(3))
    #expect(fault([lines[0] + " ", lines[1]]) == .line(1))
  }

  @Test func `every byte of a journal but those of its last line is bound by what follows`() throws {
    let (_, data) = try written()
    let last = try #require(data.dropLast().lastIndex(of: 0x0A))
    for position in data.startIndex..<last {
      var changed = data
      changed[position] ^= 1
      #expect(throws: JournalFault.self) { try Journal(reading: changed) }
    }
  }

  @Test func `a last line that was cut off while it was written counts as not written`() throws {
    let (journal, data) = try written()
    let last = try #require(data.dropLast().lastIndex(of: 0x0A))
    for end in (last + 1)..<data.count {
      let read = try Journal(reading: data[..<end])
      #expect(read.entries == journal.entries.dropLast())
      #expect(read.length == last + 1)
    }
    #expect(try Journal(reading: data).length == data.count)
  }

  @Test func `numbers go up within a year, and begin anew with the next`() throws {
    let (journal, _) = try written()
    #expect(journal.nextNumber(in: 2026) == "2026-0003")
    #expect(journal.nextNumber(in: 2027) == "2027-0002")
    #expect(journal.nextNumber(in: 2028) == "2028-0001")
  }

  @Test func `a place in the list is never given twice`() throws {
    let (journal, _) = try written()
    #expect(try journal.freeIndex(from: 4) == 4)
    #expect(try journal.freeIndex(from: 5) == 6)
    #expect(try journal.freeIndex(from: 131_071) == 0)
  }

  @Test func `the list holds what was withdrawn and nothing else`() throws {
    let (journal, _) = try written()
    #expect(journal.statusList[5])
    #expect(!journal.statusList[9])
    #expect(journal.statusList.count == 1)
  }
}
