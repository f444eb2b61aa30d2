public import Foundation
internal import ScenarioEngine

extension Transcript {
  /// Reads a record, whoever made it: the chain first, then the form of each line.
  ///
  /// What is read is written again byte for byte as it was. What `shown` holds is looked at by `replay` alone.
  ///
  /// - Throws: What is wrong with the first line that is not as it should be.
  public init(reading data: Data) throws(TranscriptFault) {
    guard data.count <= Self.mostBytes else { throw .tooLarge(most: Self.mostBytes) }
    let read = data.withUnsafeBytes { bytes in
      Result { () throws(TranscriptFault) in try Self.read(bytes) }
    }
    self = try read.get()
  }

  private static func read(_ bytes: UnsafeRawBufferPointer) throws(TranscriptFault) -> Transcript {
    let lines = try TranscriptLines(bytes)
    let header = try readHeader(lines.header)
    var events: [Data] = []
    var shown: [String] = []
    for (index, range) in lines.steps.enumerated() {
      guard let step = split(Data(bytes[range])), let text = String(validating: step.shown, as: UTF8.self)
      else {
        throw .foreignForm(.step(index + 1))
      }
      events.append(step.event)
      shown.append(text)
    }
    let steps = zip(try readEvents(events), shown).map(Step.init)
    return Transcript(header, steps: steps)
  }

  private struct Form: Decodable {
    let format: Int
    let eventFormat: Int?
    let kind: String
  }

  private static func readHeader(_ json: [UInt8]) throws(TranscriptFault) -> TranscriptHeader {
    guard let form = try? JSONDecoder().decode(Form.self, from: Data(json)) else {
      throw .foreignForm(.header)
    }
    guard form.kind == kind else { throw .notATranscript }
    guard form.format <= formatVersion else { throw .newerFormat(form.format) }
    if let events = form.eventFormat, events > Event.formatVersion { throw .newerEvents(events) }
    guard let header = try? JSONDecoder().decode(TranscriptHeader.self, from: Data(json)),
      header.json.utf8.elementsEqual(json)
    else { throw .foreignForm(.header) }
    return header
  }

  /// Splits `"event":…,"shown":…}`; no string can hold the words between, since its quotes are escaped.
  private static func split(_ step: Data) -> (event: Data, shown: Data)? {
    let (opening, between) = (Data("\"event\":".utf8), Data(",\"shown\":".utf8))
    guard step.starts(with: opening), step.last == 0x7D, let middle = step.range(of: between) else {
      return nil
    }
    return (step[opening.count..<middle.lowerBound], step[middle.upperBound..<step.count - 1])
  }

  /// Reads the events in one go, and singly only to find the one that is not as it is written here.
  private static func readEvents(_ texts: [Data]) throws(TranscriptFault) -> [Event] {
    let all = Data("[".utf8) + Data(texts.joined(separator: [0x2C])) + Data("]".utf8)
    if let events = try? JSONDecoder().decode([Event].self, from: all), events.count == texts.count,
      zip(events, texts).allSatisfy({ $0.canonicalText.utf8.elementsEqual($1) })
    {
      return events
    }
    var events: [Event] = []
    for (index, text) in texts.enumerated() {
      guard let event = try? JSONDecoder().decode(Event.self, from: text),
        event.canonicalText.utf8.elementsEqual(text)
      else { throw .foreignForm(.step(index + 1)) }
      events.append(event)
    }
    return events
  }
}
