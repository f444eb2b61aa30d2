import CReadline
import Glibc

/// What the terminal can do, and what the learner wants of it.
///
/// Read it once, before readline starts (that repairs the locale); then only `size` changes.
public struct TerminalCapabilities: Sendable, Hashable {
  /// The columns of a row, 20 to 500; 80 if unknown or if output is no terminal.
  public private(set) var width: Int
  /// The rows of the window, or nil if pages are not to be split.
  public private(set) var height: Int?
  /// The most columns of running text.
  public let preferredMeasure: Int
  /// Whether somebody types and somebody reads: only then there are prompts and pages.
  public let isInteractive: Bool
  /// Whether output goes to a terminal.
  public let isOutputTerminal: Bool
  /// Whether no more is written than text, one thing a line, for a screen reader.
  public let isPlain: Bool
  /// Whether only ASCII is written.
  public let isASCII: Bool
  /// Whether escape sequences may be sent to the terminal.
  public let sendsEscapes: Bool
  /// Whether bold and underlined may be used.
  public let hasStyles: Bool
  /// Whether colours may be used.
  public let hasColour: Bool
  /// Whether links may be links of the terminal.
  public let hasHyperlinks: Bool

  /// Works the capabilities out.
  public init(_ inputs: Inputs) {
    let term = inputs.environment["TERM"] ?? ""
    isInteractive = inputs.isInputTerminal && inputs.isOutputTerminal
    isOutputTerminal = inputs.isOutputTerminal
    isPlain = Self.wantsPlain(inputs, term: term)
    isASCII = inputs.preferences.ascii || !Self.isUTF8(inputs.environment)
    let isCapable = inputs.isKnownTerminal && !["", "dumb", "unknown"].contains(term)
    sendsEscapes = inputs.isOutputTerminal && isCapable
    hasStyles = sendsEscapes && !isPlain
    hasColour = hasStyles && !inputs.preferences.noColour && (inputs.environment["NO_COLOR"] ?? "").isEmpty
    hasHyperlinks = hasStyles && !term.hasPrefix("linux") && !term.hasPrefix("vt")
    preferredMeasure = min(max(inputs.preferences.measure ?? 72, 20), 500)
    (width, height) = Self.dimensions(isOutputTerminal ? inputs.size : nil, isInteractive: isInteractive)
  }

  /// The columns of running text: the learner's measure, or what fits beside the margin.
  public var measure: Int { min(preferredMeasure, width - margin) }
  /// The columns before each row.
  public var margin: Int { isPlain ? 0 : 1 }

  /// The same terminal in a window of another size.
  public func resized(to size: TerminalSize?) -> TerminalCapabilities {
    var result = self
    (result.width, result.height) = Self.dimensions(
      isOutputTerminal ? size : nil, isInteractive: isInteractive)
    return result
  }

  /// The terminal as it is now, with the size read again; call it before each screen.
  public func refreshed() -> TerminalCapabilities { resized(to: TerminalSize.current()) }

  /// The capabilities of this process, from its environment and descriptors 0 and 1.
  public static func current(preferences: Preferences = Preferences()) -> TerminalCapabilities {
    var environment: [String: String] = [:]
    for name in Inputs.variables {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    let isOutput = isatty(1) == 1
    // What is no terminal is sent no sequences, whatever is known of them.
    let isKnown = isOutput && environment["TERM"].map { lw_terminal_is_known($0) != 0 } ?? false
    return TerminalCapabilities(
      Inputs(
        environment: environment, isInputTerminal: isatty(0) == 1, isOutputTerminal: isOutput,
        isKnownTerminal: isKnown, size: TerminalSize.current(), preferences: preferences))
  }
}

extension TerminalCapabilities {
  private static func wantsPlain(_ inputs: Inputs, term: String) -> Bool {
    let isAsked = ["LEERWIJK_PLAIN", "ACCESSIBLE"].contains { name in
      !["", "0", "false", "no"].contains(inputs.environment[name]?.lowercased() ?? "")
    }
    return inputs.preferences.plain || isAsked || term == "dumb"
  }

  /// Whether the locale's name asks for UTF-8: what it asks counts, also if the machine lacks it.
  private static func isUTF8(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    let name = names.first { !$0.isEmpty }?.lowercased() ?? ""
    return name.split { $0 == "." || $0 == "@" }.contains { $0 == "utf-8" || $0 == "utf8" }
  }

  private static func dimensions(_ size: TerminalSize?, isInteractive: Bool) -> (Int, Int?) {
    let columns = size?.columns ?? 0
    let rows = size?.rows ?? 0
    let width = columns == 0 ? 80 : min(max(columns, 20), 500)
    return (width, isInteractive ? (rows == 0 ? 24 : max(rows, 5)) : nil)
  }
}
