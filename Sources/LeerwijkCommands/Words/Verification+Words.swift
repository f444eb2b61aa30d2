import Certificates
import SourceText

extension Verification {
  /// What came of it, in a line.
  var words: Wording {
    switch verdict {
    case .valid:
      let issuer = certificate?.issuance?.issuer
      let signer = issuer.map { "\(OutputGate.cleanLine($0.name)) (\($0.id))" } ?? ""
      let day = listFrom?.day
      let list = Wording(
        nl: day.map { " (lijst van \($0.shown(in: .nl)))" } ?? "",
        en: day.map { " (list of \($0.shown(in: .en)))" } ?? "")
      guard coversAll else {
        return Wording(
          nl:
            "GELDIG: de controlecode is ondertekend door \(signer), en niet ingetrokken\(list.nl). De rest van de pagina is niet nagekeken.",
          en:
            "VALID: the control code is signed by \(signer), and not withdrawn\(list.en). The rest of the page was not looked at."
        )
      }
      return Wording(
        nl: "GELDIG: ondertekend door \(signer), onveranderd, en niet ingetrokken\(list.nl).",
        en: "VALID: signed by \(signer), unchanged, and not withdrawn\(list.en).")
    case .statusUnknown(let doubt): return doubt.words
    case .issuerUnknown(let key):
      let signer = OutputGate.cleanLine(certificate?.issuance?.issuer.name ?? "?")
      return Wording(
        nl:
          "UITGEVER ONBEKEND: dit zegt van \(signer) te zijn, maar de sleutel \(key) is hier niet vertrouwd. Vraag de uitgever zelf om het bestand issuer.jwks en neem het op met: leerwijk issuer trust issuer.jwks",
        en:
          "ISSUER UNKNOWN: this says it is from \(signer), but the key \(key) is not trusted here. Ask the issuer itself for the file issuer.jwks and take it in with: leerwijk issuer trust issuer.jwks"
      )
    case .unsigned:
      return Wording(
        nl:
          "NIET ONDERTEKEND: dit certificaat is zelf uitgegeven, geen opleider heeft het ondertekend. Het bewijst niets. Een ondertekend certificaat krijg je van de opleider.",
        en:
          "NOT SIGNED: this certificate is self-issued, no training organisation has signed it. It proves nothing. A signed one comes from the training organisation."
      )
    case .notACertificate:
      return Wording(
        nl:
          "GEEN CERTIFICAAT: hierin staat geen certificaat en geen controlecode. Geef een .jwt, .svg, .pdf of .txt van de uitgever. Heb je een foto of een schermafdruk? Scan de QR-code met je telefoon, en zet de tekst die je krijgt in een bestand. Sleutels en intreklijsten neem je op met: leerwijk issuer trust",
        en:
          "NO CERTIFICATE: there is no certificate and no control code in this. Give a .jwt, .svg, .pdf or .txt from the issuer. Do you have a photo or a screenshot? Scan the QR code with your telephone, and put the text that you get into a file. Keys and status lists are taken in with: leerwijk issuer trust"
      )
    case .invalid(let flaw): return flaw.words
    }
  }

  /// The word for the verdict in JSON; it stays.
  var code: String {
    switch verdict {
    case .valid: "valid"
    case .statusUnknown: "status-unknown"
    case .issuerUnknown: "issuer-unknown"
    case .unsigned: "unsigned"
    case .notACertificate: "not-a-certificate"
    case .invalid: "invalid"
    }
  }

  /// What to do with the facts below it; nil where there are none.
  var advice: Wording? {
    guard certificate != nil else { return nil }
    switch verdict {
    case .invalid(.changedText):
      return Wording(
        nl: "Dit is wat er is ondertekend:", en: "This is what was signed:")
    case .invalid(.withdrawn):
      return Wording(
        nl: "Dit stond erop. Vraag de cursist of de uitgever of er een nieuw certificaat is.",
        en: "This is what it said. Ask the learner or the issuer whether there is a new certificate.")
    case .valid, .statusUnknown:
      return Wording(
        nl: "Vergelijk dit met wat je zelf voor je hebt: alleen wat hier staat, is ondertekend.",
        en: "Compare this with what you have before you: only what stands here is signed.")
    case .issuerUnknown, .invalid, .unsigned, .notACertificate:
      return Wording(
        nl: "Dit staat erin, maar het is niet bewezen:", en: "This is what it says, but it is not proven:")
    }
  }
}

extension Verification.StatusDoubt {
  fileprivate var words: Wording {
    let begin = Wording(
      nl: "ONDERTEKEND EN ONVERANDERD, maar of het is ingetrokken is niet bekend: ",
      en: "SIGNED AND UNCHANGED, but whether it was withdrawn is not known: ")
    let reason: Wording =
      switch self {
      case .noList:
        Wording(
          nl:
            "er is hier geen intreklijst van deze uitgever. Vraag de uitgever om status.jwt en neem hem op met: leerwijk issuer trust status.jwt",
          en:
            "there is no status list of this issuer here. Ask the issuer for status.jwt and take it in with: leerwijk issuer trust status.jwt"
        )
      case .outdated(let end):
        Wording(
          nl: "de intreklijst liep tot \(end.day.shown(in: .nl)). Vraag de uitgever om een nieuwe.",
          en: "the status list ran until \(end.day.shown(in: .en)). Ask the issuer for a new one.")
      case .badList:
        Wording(
          nl: "de intreklijst is niet goed ondertekend door deze uitgever. Vraag om een nieuwe.",
          en: "the status list is not rightly signed by this issuer. Ask for a new one.")
      }
    return Wording(nl: begin.nl + reason.nl, en: begin.en + reason.en)
  }
}

extension Verification.Flaw {
  fileprivate var words: Wording {
    let reason = self.reason
    return Wording(nl: "ONGELDIG: \(reason.nl)", en: "INVALID: \(reason.en)")
  }

  private var reason: Wording {
    switch self {
    case .damaged(let fault): fault.words
    case .otherIssuer(let pinned, let named):
      Wording(
        nl: "het noemt \(named) als uitgever, maar de sleutel is van \(pinned).",
        en: "it names \(named) as its issuer, but the key is that of \(pinned).")
    case .otherName(let pinned, let named):
      Wording(
        nl: "het zegt van \(named.line) te zijn, maar de sleutel is van \(pinned.line).",
        en: "it says it is from \(named.line), but the key is that of \(pinned.line).")
    case .expired(let end):
      Wording(
        nl: "het gold tot en met \(end.day.shown(in: .nl)).",
        en: "it held until \(end.day.shown(in: .en)).")
    case .key(let standing): standing.words
    case .notYet(let day):
      Wording(
        nl: "het draagt een dag die nog moet komen (\(day.day.shown(in: .nl))).",
        en: "it bears a day that is still to come (\(day.day.shown(in: .en))).")
    case .outsideAccreditation:
      Wording(
        nl: "de cursus is afgerond buiten de periode van de accreditatie.",
        en: "the course was completed outside the period of the accreditation.")
    case .orderOfDays:
      Wording(
        nl: "de dagen kunnen niet: begonnen, afgerond en uitgegeven staan niet op volgorde.",
        en: "the days cannot be: begun, completed and issued are not in order.")
    case .withdrawn:
      Wording(
        nl: "de uitgever heeft dit certificaat ingetrokken.", en: "the issuer has withdrawn this certificate."
      )
    case .changedText(let line, let found, let signed):
      Wording(
        nl: "regel \(line) is veranderd. Er staat '\(found)', ondertekend is '\(signed)'.",
        en: "line \(line) was changed. It says '\(found)', signed was '\(signed)'.")
    }
  }
}

extension KeyStanding {
  fileprivate var words: Wording {
    switch self {
    case .good: Wording(nl: "de sleutel was goed.", en: "the key was good.")
    case .tooEarly:
      Wording(
        nl: "op de dag van uitgifte was deze sleutel nog niet in gebruik.",
        en: "on the day of issue this key was not in use yet.")
    case .tooLate, .revoked(.superseded), .revoked(.lost):
      Wording(
        nl: "op de dag van uitgifte was deze sleutel niet meer in gebruik.",
        en: "on the day of issue this key was no longer in use.")
    case .revoked(.compromised):
      Wording(
        nl: "op de dag van uitgifte was deze sleutel al in verkeerde handen.",
        en: "on the day of issue this key was in the wrong hands already.")
    }
  }
}

extension CredentialFault {
  /// What is wrong with the file.
  var words: Wording {
    switch self {
    case .tooLarge: Wording(nl: "het bestand is te groot.", en: "the file is too large.")
    case .notSigned:
      Wording(
        nl: "het bestand of de code is niet heel. Neem het opnieuw over, van begin tot eind.",
        en: "the file or the code is not whole. Copy it anew, from beginning to end.")
    case .badSignature:
      Wording(
        nl: "de handtekening hoort niet bij deze inhoud. Er is iets veranderd nadat het is ondertekend.",
        en: "the signature does not belong to this content. Something was changed after it was signed.")
    case .badHeader:
      Wording(
        nl: "de kop van de ondertekende tekst is niet die van een certificaat.",
        en: "the header of the signed text is not that of a certificate.")
    case .otherAlgorithm(let name):
      Wording(
        nl: "het is ondertekend met '\(OutputGate.cleanLine(name))'; alleen RS256 geldt.",
        en: "it is signed with '\(OutputGate.cleanLine(name))'; only RS256 counts.")
    case .badMember(""):
      Wording(nl: "de inhoud is niet te lezen.", en: "the content cannot be read.")
    case .badMember(let path):
      Wording(
        nl: "het onderdeel '\(OutputGate.cleanLine(path))' ontbreekt of klopt niet.",
        en: "the member '\(OutputGate.cleanLine(path))' is missing or not right.")
    case .contradiction(let path):
      Wording(
        nl: "'\(path)' spreekt de rest van het certificaat tegen.",
        en: "'\(path)' contradicts the rest of the certificate.")
    case .notWritten: Wording(nl: "het kon niet worden geschreven.", en: "it could not be written.")
    }
  }
}

extension Issuer {
  /// The issuer in a line: name, number and id.
  fileprivate var line: String {
    let number = chamberNumber.map { ", KvK \($0)" } ?? ""
    return OutputGate.cleanLine("\(name)\(number) (\(id))")
  }
}
