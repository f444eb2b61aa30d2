import SourceText
import Terminal

/// What is said of a line that does nothing.
extension Player {
  func say(ambiguous texts: [String]) {
    let list = texts.prefix(6).joined(separator: "; ")
    desk.say(
      Wording(
        nl: "Dat past bij meer: \(list). Typ meer letters, of het nummer. Je hebt nog niets gekozen.",
        en: "That fits several: \(list). Type more letters, or the number. You have chosen nothing yet."))
  }

  func say(outOfRange count: Int) {
    guard count > 1 else {
      return desk.say(
        Wording(nl: "Typ 1. Je hebt nog niets gekozen.", en: "Type 1. You have chosen nothing yet."))
    }
    desk.say(
      Wording(
        nl: "Typ een nummer van 1 tot en met \(count). Je hebt nog niets gekozen.",
        en: "Type a number from 1 to \(count). You have chosen nothing yet."))
  }

  func say(near text: String, _ key: String, _ line: String) {
    let typed = String(line.prefix(40))
    let isWord = text == key
    desk.say(
      isWord
        ? Wording(
          nl: "Ik ken \"\(typed)\" niet. Bedoel je: \(text)? Typ het dan. Je hebt nog niets gekozen.",
          en: "\"\(typed)\" is not known. Do you mean: \(text)? Then type it. You have chosen nothing yet.")
        : Wording(
          nl:
            "Ik vind geen keuze met \"\(typed)\". Bedoel je \(key): \(text)? Typ dan \(key). Je hebt nog niets gekozen.",
          en:
            "No choice has \"\(typed)\". Do you mean \(key): \(text)? Then type \(key). You have chosen nothing yet."
        ))
  }

  func sayUnknown(_ line: String) {
    let typed = String(line.prefix(40))
    desk.say(
      Wording(
        nl: "Ik begrijp \"\(typed)\" niet. Typ ? voor wat hier kan. Er is niets veranderd.",
        en: "\"\(typed)\" is not understood. Type ? for what is possible here. Nothing was changed."))
  }
}
