import LearnerRecords
import SourceText

extension RecordsError {
  /// What happened, and what to do next.
  var words: Wording {
    switch self {
    case .damaged(let path, let kept):
      if let kept {
        Wording(
          nl:
            "Het bestand met je gegevens was beschadigd. Het is bewaard als \(kept). Start opnieuw om met een leeg bestand te beginnen, of zet een reservekopie terug op \(path).",
          en:
            "The file with your records was damaged. It is kept as \(kept). Start again to begin with an empty file, or put a backup back at \(path)."
        )
      } else {
        Wording(
          nl: "Het bestand met je gegevens is beschadigd: \(path). Zet het zelf apart en start opnieuw.",
          en: "The file with your records is damaged: \(path). Move it aside yourself and start again.")
      }
    case .newerFile(let path, let version, let known):
      Wording(
        nl:
          "\(path) is van een nieuwere versie van het programma (\(version), dit kent \(known)). Werk het programma bij.",
        en:
          "\(path) is of a newer version of the program (\(version), this one knows \(known)). Update the program."
      )
    case .foreignFile(let path):
      Wording(
        nl: "\(path) is een database van iets anders. Kies met --records een ander bestand.",
        en: "\(path) is a database of something else. Choose another file with --records.")
    case .inaccessible(let path):
      Wording(
        nl:
          "\(path) is niet te openen. Kijk of de map bestaat en van jou is, of kies met --records een ander bestand.",
        en:
          "\(path) cannot be opened. See whether the folder exists and is yours, or choose another file with --records."
      )
    case .readOnly(let path):
      Wording(
        nl: "In \(path) kan niets worden bewaard: alleen lezen mag.",
        en: "Nothing can be saved in \(path): it is read-only.")
    case .diskFull(let path):
      Wording(
        nl: "De schijf is vol: \(path). Wat je deed tot nu toe is bewaard. Maak ruimte en start opnieuw.",
        en: "The disk is full: \(path). What you did until now is saved. Make room and start again.")
    case .busy(let path):
      Wording(
        nl: "Een ander programma houdt \(path) bezet. Sluit het en probeer het nog eens.",
        en: "Another program keeps \(path) busy. Close it and try again.")
    case .refused(let code):
      Wording(
        nl: "De gegevens konden niet worden bewaard (SQLite \(code)).",
        en: "The records could not be saved (SQLite \(code)).")
    case .unusableName:
      Wording(
        nl:
          "Deze naam kan niet: hij is leeg, te lang of heeft vreemde tekens. Typ je naam zoals hij op je certificaat moet staan.",
        en:
          "This name will not do: it is empty, too long or has strange signs. Type your name as it should stand on your certificate."
      )
    case .nameTaken(let name):
      Wording(nl: "De naam '\(name)' is er al.", en: "The name '\(name)' is there already.")
    case .unknownLearner, .unknownAttempt, .unknownCertificate:
      Wording(nl: "Dit staat niet meer in de gegevens.", en: "This is no longer in the records.")
    case .unknownCourseVersion:
      Wording(
        nl: "De versie van de cursus waarmee je begon is niet bewaard.",
        en: "The version of the course that you began with was not kept.")
    case .attemptInUse:
      Wording(
        nl:
          "Deze cursus staat al open in een ander venster. Ga daar verder, of sluit het. Hier is niets veranderd.",
        en:
          "This course is open in another window already. Go on there, or close it. Nothing was changed here."
      )
    case .attemptAbandoned:
      Wording(nl: "Deze poging is afgesloten.", en: "This attempt was closed.")
    case .writtenElsewhere:
      Wording(
        nl:
          "Deze cursus is intussen in een ander venster verder gegaan. Start opnieuw om daar op door te gaan.",
        en: "This course went on in another window meanwhile. Start again to go on from there.")
    case .newerEvents(_, let format):
      Wording(
        nl:
          "Deze poging is gemaakt met een nieuwere versie van het programma (\(format)). Werk het programma bij.",
        en: "This attempt was made with a newer version of the program (\(format)). Update the program.")
    case .unreadableEvent(_, let number):
      Wording(
        nl: "Stap \(number) van deze poging is niet te lezen. Zet een reservekopie van de gegevens terug.",
        en: "Step \(number) of this attempt cannot be read. Put a backup of the records back.")
    }
  }

  /// The exit code.
  var exitCode: Int32 {
    switch self {
    case .damaged, .unreadableEvent: 3
    case .attemptInUse, .writtenElsewhere: 1
    case .unusableName, .nameTaken: 64
    case .newerFile, .foreignFile, .inaccessible, .readOnly, .diskFull, .busy, .refused, .unknownLearner,
      .unknownAttempt,
      .unknownCertificate, .unknownCourseVersion, .attemptAbandoned, .newerEvents:
      70
    }
  }
}
