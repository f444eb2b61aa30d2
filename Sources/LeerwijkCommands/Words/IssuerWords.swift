import Certificates
import SourceText

extension IssuerFolder.Fault {
  /// What is wrong, and what to do next.
  var words: Wording {
    switch self {
    case .noIssuer(let path):
      Wording(
        nl: "In \(path) is nog geen uitgever. Begin met: leerwijk issuer init --name 'NAAM VAN DE OPLEIDER'",
        en:
          "There is no issuer in \(path) yet. Begin with: leerwijk issuer init --name 'NAME OF THE ORGANISATION'"
      )
    case .exists(let path):
      Wording(
        nl: "In \(path) is al een uitgever. Een nieuwe sleutel maak je met: leerwijk issuer rotate",
        en: "There is an issuer in \(path) already. A new key is made with: leerwijk issuer rotate")
    case .badCard(let path):
      Wording(
        nl: "\(path) is beschadigd. Zet een reservekopie van de map terug.",
        en: "\(path) is damaged. Put back a copy of the folder.")
    case .badJournal(let path, let line):
      Wording(
        nl:
          "Het logboek \(path) klopt niet meer vanaf regel \(line): daar is iets veranderd of weggehaald. Zet een reservekopie terug; er wordt niets uitgegeven.",
        en:
          "The journal \(path) does not hold from line \(line) on: something was changed or taken out there. Put back a copy; nothing is issued."
      )
    case .badKeySet(let fault): fault.words
    case .noKey:
      Wording(
        nl: "Er is geen sleutel meer die ondertekent. Maak er een met: leerwijk issuer rotate",
        en: "There is no key left that signs. Make one with: leerwijk issuer rotate")
    case .key(let fault): fault.words
    case .badCourse(let hash):
      Wording(
        nl:
          "De bewaarde cursus \(hash.prefix(12)) is beschadigd. Haal de map weg en neem de cursus opnieuw aan met: leerwijk issuer accept CURSUS",
        en:
          "The kept course \(hash.prefix(12)) is damaged. Remove its folder and accept the course anew with: leerwijk issuer accept COURSE"
      )
    }
  }

  /// The exit code that goes with it.
  var exitCode: Int32 {
    switch self {
    case .noIssuer: 66
    case .exists: 64
    case .badCard, .badJournal, .badKeySet, .noKey, .key, .badCourse: 3
    }
  }
}

extension KeyFault {
  /// What is wrong, and what to do next.
  var words: Wording {
    switch self {
    case .unreadable:
      Wording(
        nl:
          "Dit is geen bruikbare sleutel. Zet de sleutel terug uit een reservekopie met: leerwijk issuer restore BESTAND",
        en: "This is no usable key. Put the key back from a backup with: leerwijk issuer restore FILE")
    case .wrongPassphrase:
      Wording(
        nl: "Deze wachtwoordzin opent de sleutel niet. Probeer het opnieuw.",
        en: "This passphrase does not open the key. Try again.")
    case .notDrawn, .notEncrypted, .notSigned:
      Wording(
        nl: "De sleutel werkte niet mee. Probeer het opnieuw, en meld het als het zo blijft.",
        en: "The key did not work. Try again, and report it if it stays so.")
    }
  }
}

extension KeySetFault {
  /// What is wrong, and what to do next.
  var words: Wording {
    switch self {
    case .unreadable:
      Wording(
        nl: "Dit is geen bestand met sleutels. Vraag de uitgever om het bestand issuer.jwks.",
        en: "This is no file of keys. Ask the issuer for the file issuer.jwks.")
    case .privateKey:
      Wording(
        nl:
          "Hier staat een geheime sleutel in. Gebruik dit bestand niet, en zeg de uitgever dat de sleutel vervangen moet worden.",
        en:
          "There is a private key in this file. Do not use it, and tell the issuer that the key must be replaced."
      )
    case .unusableKey(let place):
      Wording(
        nl:
          "Sleutel \(place) in dit bestand is niet te gebruiken: alleen RSA van 2048 tot 4096 bits voor RS256 kan.",
        en: "Key \(place) in this file cannot be used: only RSA of 2048 to 4096 bits for RS256 can.")
    case .wrongName(let place):
      Wording(
        nl:
          "Sleutel \(place) in dit bestand heeft een andere naam dan zijn eigen vingerafdruk. Vraag het bestand opnieuw.",
        en: "Key \(place) in this file has another name than its own thumbprint. Ask for the file anew.")
    case .withoutIssuer(let place):
      Wording(
        nl:
          "Bij sleutel \(place) in dit bestand staat niet van wie hij is ('iss'). Vraag de uitgever om het bestand issuer.jwks.",
        en:
          "Key \(place) in this file does not say whose it is ('iss'). Ask the issuer for the file issuer.jwks."
      )
    case .badRevocation(let place):
      Wording(
        nl:
          "Bij sleutel \(place) in dit bestand klopt de intrekking niet ('revoked_at' met 'reason': lost, superseded of compromised).",
        en:
          "The revocation of key \(place) in this file is not right ('revoked_at' with 'reason': lost, superseded or compromised)."
      )
    }
  }
}

extension IssueFault {
  /// What is wrong, and what to do next.
  var words: Wording {
    switch self {
    case .notWritten:
      Wording(
        nl: "Het certificaat kon niet worden gemaakt zoals het eerder is gemaakt. Meld dit.",
        en: "The certificate could not be made as it was made before. Report this.")
    case .notSigned: KeyFault.notSigned.words
    case .listFull:
      Wording(
        nl:
          "De intreklijst is vol: deze uitgever heeft alle 131.072 plaatsen gebruikt. Begin een nieuwe uitgever met een eigen adres.",
        en:
          "The status list is full: this issuer has used all 131,072 places. Begin a new issuer with an id of its own."
      )
    }
  }
}

extension BackupFault {
  /// What is wrong, and what to do next.
  var words: Wording {
    switch self {
    case .empty:
      Wording(
        nl: "Hier staan geen regels van een reservekopie in.", en: "There are no lines of a backup in this.")
    case .line(let number):
      Wording(
        nl: "Regel \(number) ontbreekt of is verkeerd overgenomen. Vergelijk die regel met het papier.",
        en: "Line \(number) is missing or was typed wrong. Compare that line with the paper.")
    }
  }
}
