import Glibc
import Testing

@testable import Terminal

struct PipedInputTests {
  /// The events of some bytes in a pipe.
  private func events(_ bytes: [UInt8], limit: Int = 10) -> [LineEvent] {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { return [] }
    defer { close(ends[0]) }
    _ = write(ends[1], bytes, bytes.count)
    close(ends[1])
    var input = PipedInput(fileDescriptor: ends[0], limit: limit)
    var events: [LineEvent] = []
    repeat {
      events.append(input.read(prompt: "keuze> ", completions: .none, dropTypeAhead: true))
    } while events.last != .endOfFile
    return events
  }

  private func events(_ text: String) -> [LineEvent] { events(Array(text.utf8)) }

  @Test func `Each line comes, without its line end, and the last one without one too`() {
    #expect(
      events("1\nb\r\n\nstop") == [
        .line("1", pastedLines: 1), .line("b", pastedLines: 1), .line("", pastedLines: 1),
        .line("stop", pastedLines: 1), .endOfFile,
      ])
  }

  @Test func `Nothing is the end`() {
    #expect(events("") == [.endOfFile])
  }

  @Test func `Bytes that are no UTF-8 are told, and the next line works`() {
    #expect(events([0xFF, 0xFE, 0x0A, 0x62, 0x0A]) == [.invalid, .line("b", pastedLines: 1), .endOfFile])
  }

  @Test func `A line over the limit is told once, however long it is`() {
    let long = [UInt8](repeating: 0x61, count: 40_000) + Array("\nb\n".utf8)
    #expect(events(long) == [.tooLong(limit: 10), .line("b", pastedLines: 1), .endOfFile])
    #expect(events("elf tekens.\n") == [.tooLong(limit: 10), .endOfFile])
    #expect(events("tien tekns\n") == [.line("tien tekns", pastedLines: 1), .endOfFile])
  }

  @Test func `Control characters and hidden marks stay out of the line`() {
    #expect(
      events("a\u{1B}[1mb\u{202E}\0c\td\n") == [.line("a[1mbc d", pastedLines: 1), .endOfFile])
  }
}
