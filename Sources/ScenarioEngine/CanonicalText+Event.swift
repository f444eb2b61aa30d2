internal import CourseModel
internal import Scoring

extension Event {
  /// The one form in which an event is stored and hashed: JSON with sorted keys, slashes as they are, and whole numbers
  /// only.
  ///
  /// It is written by hand: it is on the path of every answer and every import. A test holds it against `JSONEncoder`.
  public var canonicalText: String {
    var text = CanonicalText()
    text.write(self)
    return text.string
  }
}

extension CanonicalText {
  /// Writes an event as its synthesized coding does: a case is an object with one key, its values by label.
  public mutating func write(_ event: Event) {
    raw("{\"at\":")
    number(event.at)
    raw(",\"deed\":{")
    write(event.deed)
    raw("}}")
  }

  private mutating func write(_ deed: Event.Deed) {
    switch deed {
    case .resumed: raw("\"resumed\":{}")
    case .opened(let part): one("\"opened\":{\"part\":", part)
    case .continued: raw("\"continued\":{}")
    case .turned(let part, let step):
      raw("\"turned\":{\"part\":")
      quoted(part.rawValue)
      raw(",\"step\":")
      number(step)
      raw("}")
    case .chose(let scene, let choice):
      raw("\"chose\":{\"choice\":")
      quoted(choice.rawValue)
      one(",\"scene\":", scene)
    case .answered(let question, let response, let certainty): write(question, response, certainty)
    case .judged(let question, let passed, let digest):
      raw("\"judged\":{\"digest\":")
      quoted(digest)
      raw(passed ? ",\"passed\":true" : ",\"passed\":false")
      one(",\"question\":", question)
    case .askedHint(let question): one("\"askedHint\":{\"question\":", question)
    case .skipped(let question): one("\"skipped\":{\"question\":", question)
    case .undid: raw("\"undid\":{}")
    case .passedOver(let part): one("\"passedOver\":{\"part\":", part)
    case .restarted(let part): one("\"restarted\":{\"part\":", part)
    case .openedPretest: raw("\"openedPretest\":{}")
    case .wroteNote(let digest):
      raw("\"wroteNote\":{\"digest\":")
      quoted(digest)
      raw("}")
    }
  }

  private mutating func one<Subject>(_ opening: StaticString, _ id: Identifier<Subject>) {
    raw(opening)
    quoted(id.rawValue)
    raw("}")
  }

  private mutating func write(_ question: QuestionID, _ response: Response, _ certainty: Int?) {
    raw("\"answered\":{")
    if let certainty {
      raw("\"certainty\":")
      number(certainty)
      raw(",")
    }
    raw("\"question\":")
    quoted(question.rawValue)
    raw(",\"response\":{")
    write(response)
    raw("}}")
  }

  private mutating func write(_ response: Response) {
    switch response {
    case .options(let ids): unlabelled("\"options\":{\"_0\":") { $0.list(ids) { $0.quoted($1.rawValue) } }
    case .order(let ids): unlabelled("\"order\":{\"_0\":") { $0.list(ids) { $0.quoted($1.rawValue) } }
    case .pairs(let ids): unlabelled("\"pairs\":{\"_0\":") { $0.list(ids) { $0.quoted($1.rawValue) } }
    case .gaps(let texts): unlabelled("\"gaps\":{\"_0\":") { $0.list(texts) { $0.quoted($1) } }
    case .text(let text): unlabelled("\"text\":{\"_0\":") { $0.quoted(text) }
    case .scale(let step): unlabelled("\"scale\":{\"_0\":") { $0.number(step) }
    case .reflection(let digest): unlabelled("\"reflection\":{\"digest\":") { $0.quoted(digest) }
    }
  }

  private mutating func unlabelled(_ opening: StaticString, _ value: (inout Self) -> Void) {
    raw(opening)
    value(&self)
    raw("}")
  }
}
