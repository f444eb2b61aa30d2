import SourceText
import Synchronization
import Terminal

/// Where lines come from: one for the whole process, so that whoever asks for a line, none that waits is lost.
final class LineSource: Sendable {
  /// The longest line that is read, in characters.
  static let longestLine = 2000

  private let pipe = Mutex(PipedInput(limit: longestLine))

  /// The lines of this process, with notices in a language.
  func input(_ writer: ScreenWriter, _ language: Language) -> any LineInput {
    guard writer.capabilities.isInteractive else { return Piped(source: self) }
    return LineInputs.standard(capabilities: writer.capabilities, limit: Self.longestLine) { notice in
      writer.say(StyledText(Self.words(notice)[language]))
    }
  }

  /// The lines that come through a pipe; all values of it read the same one.
  private struct Piped: LineInput {
    let source: LineSource
    var isInteractive: Bool { false }

    mutating func read(prompt: String, completions: Completer, dropTypeAhead: Bool) -> LineEvent {
      source.pipe.withLock { $0.read(prompt: prompt, completions: completions, dropTypeAhead: dropTypeAhead) }
    }
  }

  private static func words(_ notice: LineNotice) -> Wording {
    switch notice {
    case .lineCleared:
      Wording(
        nl: "Regel gewist. Nog een keer Ctrl-C = stoppen; alles is bewaard.",
        en: "Line cleared. Ctrl-C once more = quit; everything is saved.")
    case .typeAheadDropped(let lines) where lines > 1:
      Wording(
        nl: "Wat je al had getypt (\(lines) regels) telt niet mee voor deze vraag.",
        en: "What you had typed already (\(lines) lines) does not count for this question.")
    case .typeAheadDropped:
      Wording(
        nl: "Wat je al had getypt telt niet mee voor deze vraag.",
        en: "What you had typed already does not count for this question.")
    }
  }
}
