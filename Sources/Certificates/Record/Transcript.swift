public import CourseModel
internal import Crypto
internal import Foundation
public import ScenarioEngine

/// The record of an attempt that an issuer replays: who took which course, and all that was done in it.
///
/// It is one JSON document in one form only. The first line says whose record it is and of what; each step has a line
/// of its own; the last line closes it. Every line but the last is an object that begins with its `chain`: the SHA-256,
/// in hexadecimal, of the chain before it, a line feed, and the object without that member (of the first line, of the
/// object alone). `sum` in the last line is the last chain. So a changed byte shows at the line that it is in.
///
/// The chain proves nothing about who made the record: whoever changes it can work out the chain anew. What then does
/// not follow from the course, `replay` finds; instants and the name are the learner's own word.
public struct Transcript: Sendable, Hashable {
  /// The version of the form.
  public static let formatVersion = 1
  /// What the first line says that it is.
  public static let kind = "leerwijk transcript"
  /// The most bytes that are read.
  public static let mostBytes = 20_000_000

  /// An event with what came of it.
  public struct Step: Sendable, Hashable {
    /// What was done.
    public let event: Event
    /// What the session put before the learner after it, as JSON.
    public let shown: String
  }

  /// Whose record it is, and of what.
  public let header: TranscriptHeader
  /// What was done, in order.
  public let steps: [Step]
  /// The chain at its end, which stands for all that is in it.
  public let sum: String

  /// Makes the record of an attempt; what was shown follows from the course, the seed and the events.
  ///
  /// - Throws: The first event that the course refuses.
  public init(_ header: TranscriptHeader, events: some Sequence<Event>, in course: Course)
    throws(ReplayFailure)
  {
    var session = Session(course: course, seed: header.seed)
    var steps: [Step] = []
    for event in events {
      do {
        let effects = try session.apply(event)
        steps.append(Step(event: event, shown: Shown.text(effects, session.screen, in: course)))
      } catch {
        throw ReplayFailure(index: steps.count, refusal: error)
      }
    }
    self.init(header, steps: steps)
  }

  init(_ header: TranscriptHeader, steps: [Step]) {
    self.header = header
    self.steps = steps
    var chain = TranscriptChain()
    chain.add(header.json)
    for step in steps { chain.add(step.json) }
    sum = chain.text
  }

  /// The record as it is written, in UTF-8.
  public var text: String {
    var chain = TranscriptChain()
    chain.add(header.json)
    var text = chain.opened(header.json).dropLast() + ",\"steps\":["
    for (index, step) in steps.enumerated() {
      if index > 0 { text += "," }
      chain.add(step.json)
      text += "\n" + chain.opened(step.json)
    }
    return text + "\n],\"sum\":\"\(sum)\"}\n"
  }

  /// The SHA-256 of the file, in hexadecimal: the name under which a certificate can mention it.
  public var fileHash: String { Hexadecimal.text(SHA256.hash(data: Data(text.utf8))) }
}

extension Transcript.Step {
  /// The step without its chain.
  var json: String {
    var text = CanonicalText()
    text.raw("{\"event\":")
    text.write(event)
    text.raw(",\"shown\":")
    text.canonical(shown)
    text.raw("}")
    return text.string
  }
}
