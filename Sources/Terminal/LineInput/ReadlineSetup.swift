import CReadline
import Glibc
import Synchronization

/// Readline, started once per process and made to behave the same for everybody.
enum ReadlineSetup {
  private static let isDone = Mutex(false)

  /// The settings that differ from readline's own, or that must not depend on its version.
  private static let variables = [
    ("bell-style", "none"), ("show-all-if-ambiguous", "on"), ("enable-bracketed-paste", "off"),
    ("enable-keypad", "off"), ("enable-meta-key", "off"), ("enable-active-region", "off"),
    ("blink-matching-paren", "off"), ("convert-meta", "off"), ("input-meta", "on"), ("output-meta", "on"),
    ("horizontal-scroll-mode", "off"), ("editing-mode", "emacs"), ("disable-completion", "off"),
    ("show-mode-in-prompt", "off"), ("mark-modified-lines", "off"), ("colored-completion-prefix", "off"),
    ("echo-control-characters", "off"), ("keyseq-timeout", "0"),
  ]

  /// Starts readline, the first time it is called.
  static func perform() {
    isDone.withLock { done in
      if done { return }
      done = true
      start()
    }
  }

  /// The learner's own key file is left alone: a macro in it could give answers, or take Enter away.
  private static func start() {
    LocaleRepair.perform()
    setenv("INPUTRC", "/dev/null", 1)
    if getenv("TERM") == nil { setenv("TERM", "dumb", 1) }
    set()  // before readline's start, so that it sends nothing to the terminal
    lw_rl_settle()
    rl_initialize()
    set()
    lw_rl_bind_keys()
    connect()
    using_history()
    stifle_history(500)
  }

  private static func set() {
    for (name, value) in variables { rl_variable_bind(name, value) }
  }

  private static func connect() {
    lw_rl_set_completion(
      { ReadlineBridge.complete($0, $1, $2) }, { _, _, _ in ReadlineBridge.showMatches() })
    lw_rl_set_input({ _ in ReadlineBridge.nextKey() }, { ReadlineBridge.hasKey() })
  }
}
