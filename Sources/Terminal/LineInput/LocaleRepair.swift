import CReadline
import Glibc

/// Sees to it that readline takes letters for letters.
///
/// In a locale without UTF-8 readline loses `Ö`, and it reads the environment itself: so the environment
/// is what has to be repaired, before readline starts. Whoever wants to know the learner's own locale,
/// for the language or for ASCII output, reads it before.
enum LocaleRepair {
  private static let candidates = ["C.UTF-8", "en_US.UTF-8"]

  /// Makes the locale of this process one that writes UTF-8, if there is any.
  static func perform() {
    if lw_locale_is_utf8() != 0 { return }
    for name in candidates {
      setenv("LC_ALL", name, 1)
      if lw_locale_is_utf8() != 0 { return }
    }
  }
}
