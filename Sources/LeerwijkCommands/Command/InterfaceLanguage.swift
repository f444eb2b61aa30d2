import SourceText

/// Which language the program speaks: flag, environment, setting, course, locale, Dutch.
struct InterfaceLanguage: Sendable {
  /// What a flag or `LEERWIJK_LANG` says, if anything.
  let chosen: Language?
  /// What the locale says, if anything.
  let locale: Language?

  init(flag: Language?, environment: [String: String]) {
    chosen = flag ?? environment["LEERWIJK_LANG"].flatMap(Language.init)
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    locale = names.flatMap { Language(rawValue: String($0.prefix(2))) }
  }

  /// The language for a learner with a setting, in a course.
  func resolved(setting: Language? = nil, course: Language? = nil) -> Language {
    chosen ?? setting ?? course ?? locale ?? .nl
  }
}
