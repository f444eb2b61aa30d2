import LearnerRecords
import SourceText
import Terminal

/// The settings.
extension Player {
  private var settingItems: [Wording] {
    let preferences = desk.preferences
    let measure = preferences.measure.map(String.init) ?? "72"
    return [
      Wording(
        nl: "Taal (language): \(desk.language == .nl ? "Nederlands" : "Engels")",
        en: "Language (taal): \(desk.language == .nl ? "Dutch" : "English")"),
      Wording(
        nl: "Voor een voorleesprogramma: \(preferences.plain ? "aan" : "uit")",
        en: "For a screen reader: \(preferences.plain ? "on" : "off")"),
      Wording(
        nl: "Kleur: \(preferences.noColour ? "uit" : "aan")",
        en: "Colour: \(preferences.noColour ? "off" : "on")"),
      Wording(nl: "Breedte van de tekst: \(measure) tekens", en: "Width of the text: \(measure) characters"),
    ]
  }

  func settingsView() -> Painted { painter.settings(numbered(settingItems)) }

  mutating func takeAtSettings(_ line: String) throws {
    switch try pick(line, of: numbered(settingItems)) {
    case .nothing: open(.screen)
    case .option(let index): try change(setting: index)
    case .dealtWith: return
    }
  }

  private mutating func change(setting index: Int) throws {
    let id = learner.id
    switch index {
    case 0:
      desk.change(language: desk.language == .nl ? .en : .nl)
      try desk.records.set(.language, to: desk.language.rawValue, of: id)
    case 1:
      desk.change { $0.plain.toggle() }
      try desk.records.set(.plain, to: desk.preferences.plain ? "1" : "0", of: id)
    case 2:
      desk.change { $0.noColour.toggle() }
      try desk.records.set(.colour, to: desk.preferences.noColour ? "0" : "1", of: id)
    default:
      let widths = [72, 100, 140, 60]
      let now = widths.firstIndex(of: desk.preferences.measure ?? 72) ?? 0
      desk.change { $0.measure = widths[(now + 1) % widths.count] }
      try desk.records.set(.width, to: String(desk.preferences.measure ?? 72), of: id)
    }
    isStale = true
  }
}
