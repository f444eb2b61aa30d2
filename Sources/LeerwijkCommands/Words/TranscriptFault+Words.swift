import Certificates
import SourceText

extension TranscriptFault {
  /// What is wrong with a record, and what whoever got it does next.
  var words: Wording {
    let (what, next) = (what, next)
    return Wording(nl: "\(what.nl) \(next.nl)", en: "\(what.en) \(next.en)")
  }

  private var what: Wording {
    switch self {
    case .tooLarge(let most):
      Wording(
        nl: "Dit bestand is te groot voor een verslag: meer dan \(most / 1_000_000) MB.",
        en: "This file is too large for a transcript: more than \(most / 1_000_000) MB.")
    case .notATranscript:
      Wording(nl: "Dit is geen verslag van Leerwijk.", en: "This is no transcript of Leerwijk.")
    case .newerFormat(let version), .newerEvents(let version):
      Wording(
        nl: "Dit verslag is van een nieuwere versie van het programma (\(version)).",
        en: "This transcript is of a newer version of the program (\(version)).")
    case .changed(let place):
      Wording(
        nl:
          "Dit verslag is veranderd: \(place.words.nl) volgt niet op wat ervoor staat. Er is iets gewijzigd, weggelaten of bijgevoegd.",
        en:
          "This transcript was changed: \(place.words.en) does not follow from what stands before it. Something was changed, left out or put in."
      )
    case .cutOff(let step):
      Wording(
        nl: "Dit verslag is niet heel: het houdt op na stap \(step).",
        en: "This transcript is not whole: it ends after step \(step).")
    case .foreignForm(let place):
      Wording(
        nl: "Dit verslag is niet door Leerwijk geschreven: \(place.words.nl) heeft een andere vorm.",
        en: "This transcript was not written by Leerwijk: \(place.words.en) has another form.")
    case .otherCourse(let course):
      Wording(
        nl:
          "Dit verslag is van '\(course.title)' \(course.version) (inhoud \(course.hash.prefix(12))), en dat is een andere cursus of een andere versie dan deze.",
        en:
          "This transcript is of '\(course.title)' \(course.version) (content \(course.hash.prefix(12))), which is another course or another version than this one."
      )
    case .misnamedCourse(let course):
      Wording(
        nl:
          "Dit verslag is veranderd: de eerste regel noemt de cursus '\(course.title)' \(course.version), en zo heet die niet.",
        en:
          "This transcript was changed: the first line calls the course '\(course.title)' \(course.version), which is not its name."
      )
    case .unknownGenerator(let name):
      Wording(
        nl: "Dit verslag is geloot met '\(name)', en dat kent dit programma niet.",
        en: "This transcript was drawn with '\(name)', which this program does not know.")
    case .refused(let step, let refusal):
      Wording(
        nl: "Stap \(step) kan niet zo gedaan zijn: \(refusal.reason.nl).",
        en: "Step \(step) cannot have been done so: \(refusal.reason.en).")
    case .otherShown(let step):
      Wording(
        nl: "Wat er na stap \(step) te zien was, volgt niet uit de stappen ervoor.",
        en: "What was shown after step \(step) does not follow from the steps before it.")
    case .otherText(let step):
      Wording(
        nl: "Het oordeel van stap \(step) is van een andere tekst dan er was ingeleverd.",
        en: "The judgement of step \(step) is of another text than the one that was handed in.")
    }
  }

  private var next: Wording {
    switch self {
    case .newerFormat, .newerEvents, .unknownGenerator:
      Wording(nl: "Werk het programma bij.", en: "Update the program.")
    case .otherCourse:
      Wording(
        nl: "Speel het na in de versie waarin het gemaakt is.",
        en: "Replay it in the version that it was made in.")
    case .tooLarge, .notATranscript, .changed, .cutOff, .foreignForm, .misnamedCourse, .refused, .otherShown,
      .otherText:
      Wording(
        nl:
          "Vraag de cursist het opnieuw te maken en als bijlage te sturen: leerwijk transcript CURSUS --format json -o verslag.json",
        en:
          "Ask the learner to make it anew and to send it as an attachment: leerwijk transcript COURSE --format json -o transcript.json"
      )
    }
  }
}

extension TranscriptPlace {
  /// The place in words.
  var words: Wording {
    switch self {
    case .header:
      Wording(nl: "de eerste regel (naam, cursus, seed)", en: "the first line (name, course, seed)")
    case .step(let number): Wording(nl: "stap \(number)", en: "step \(number)")
    case .end: Wording(nl: "de laatste regel", en: "the last line")
    }
  }
}

extension TranscriptReplay.Remark {
  /// What there is to know, and what to do about it.
  var words: Wording {
    switch self {
    case .clockSetBack(let step):
      Wording(
        nl:
          "De klok stond bij stap \(step) eerder dan bij de stap ervoor; die tijd telt niet mee. Vraag de cursist ernaar als de dag ertoe doet.",
        en:
          "The clock stood earlier at step \(step) than at the step before it; that time does not count. Ask the learner about it where the day matters."
      )
    }
  }
}
