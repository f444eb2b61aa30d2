/// A screen as rows: a heading, what is to be read, and what can be done.
public struct Painted: Sendable, Hashable {
  /// The heading, with its rule.
  public var header: [Line]
  /// What is to be read; it may be longer than the window.
  public var body: [LaidOut]
  /// The choices and the footer: shown below the last page of the body.
  public var footer: [Line]

  /// Makes a screen.
  public init(header: [Line], body: [LaidOut], footer: [Line] = []) {
    self.header = header
    self.body = body
    self.footer = footer
  }
}
