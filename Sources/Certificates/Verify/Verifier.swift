public import Foundation

/// Verifies certificates against pinned keys and lists of withdrawn ones.
///
/// It fetches nothing.
public struct Verifier: Sendable {
  /// The pinned keys.
  public let keys: KeySet
  /// The lists of withdrawn certificates.
  public let lists: [StatusListCredential]
  /// The instant for which it is asked, in seconds since 1970.
  public let instant: Int64

  /// Makes a verifier.
  public init(keys: KeySet, lists: [StatusListCredential], at instant: Int64) {
    self.keys = keys
    self.lists = lists
    self.instant = instant
  }

  /// Verifies a file.
  public func verify(_ data: Data) -> Verification {
    switch CertificateFile(data) {
    case .credential(let text): verify(credential: text)
    case .picture(let picture, let text): verify(picture: picture, credential: text)
    case .paper(let code), .code(let code): verify(code: code).ofCodeAlone
    case .text(let text, let code): verify(text: text, code: code)
    case .unsigned: Verification(.unsigned)
    case .unknown: Verification(.notACertificate)
    }
  }

  private func verify(credential text: String) -> Verification {
    do {
      let credential = try SignedCredential(reading: text, known: keys)
      let facts = credential.facts
      if let end = credential.validUntil, end.seconds < instant {
        return Verification(.invalid(.expired(end)), certificate: facts.certificate)
      }
      return judge(facts.certificate, keys[credential.key.thumbprint], statusList: facts.statusList)
    } catch .badMember where (try? StatusListCredential(reading: text)) != nil {
      return Verification(.notACertificate)
    } catch {
      return Verification(.invalid(.damaged(error)))
    }
  }

  private func verify(code text: String) -> Verification {
    do {
      let code = try PrintedCode(reading: text, known: keys)
      return judge(code.certificate, keys[code.key], statusList: nil)
    } catch {
      return Verification(.invalid(.damaged(error)))
    }
  }

  private func verify(text: String, code: String) -> Verification {
    let verification = verify(code: code)
    guard let certificate = verification.certificate else { return verification }
    return compared(text, with: CertificateText.draw(certificate), verification)
  }

  private func verify(picture: String, credential text: String) -> Verification {
    let verification = verify(credential: text)
    guard let certificate = verification.certificate else { return verification }
    return compared(picture, with: BakedPicture.draw(certificate, credential: text), verification)
  }

  /// What came of it, unless the view differs from the one that is drawn of what was signed.
  private func compared(_ view: String, with drawn: String, _ verification: Verification) -> Verification {
    let signed = Self.lines(drawn)
    let found = Self.lines(view)
    for index in 0..<max(signed.count, found.count) {
      let (own, other) = (index < signed.count ? signed[index] : "", index < found.count ? found[index] : "")
      if !own.utf8.elementsEqual(other.utf8) {
        let flaw = Verification.Flaw.changedText(
          line: index + 1, found: Self.short(other), signed: Self.short(own))
        return Verification(.invalid(flaw), certificate: verification.certificate)
      }
    }
    return verification
  }

  /// So much of a line as is worth showing.
  private static func short(_ line: String) -> String { line.count > 120 ? line.prefix(120) + "…" : line }

  /// The lines of a text, whatever ends them; empty ones at the end do not count.
  private static func lines(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func judge(_ certificate: Certificate, _ pinned: TrustedKey?, statusList: String?) -> Verification {
    guard let issuance = certificate.issuance else { return Verification(.unsigned) }
    guard let pinned else {
      return Verification(.issuerUnknown(key: issuance.key), certificate: certificate)
    }
    if let flaw = flaw(certificate, issuance, pinned) {
      return Verification(.invalid(flaw), certificate: certificate)
    }
    return status(of: certificate, issuance, statusList)
  }

  private func flaw(
    _ certificate: Certificate, _ issuance: Issuance, _ pinned: TrustedKey
  ) -> Verification.Flaw? {
    guard pinned.issuer.id == issuance.issuer.id else {
      return .otherIssuer(pinned: pinned.issuer.id, named: issuance.issuer.id)
    }
    guard pinned.issuer == issuance.issuer else {
      return .otherName(pinned: pinned.issuer, named: issuance.issuer)
    }
    let standing = pinned.standing(at: issuance.issuedAt)
    guard standing == .good else { return .key(standing) }
    if issuance.issuedAt > instant, let day = ZonedInstant(seconds: issuance.issuedAt, offset: 0) {
      return .notYet(day)
    }
    if let start = certificate.startDay, start > certificate.day { return .orderOfDays }
    guard certificate.completedAt / 1000 <= issuance.issuedAt else { return .orderOfDays }
    if case .accredited(let given) = certificate.points,
      certificate.day < given.from || certificate.day > given.to
    {
      return .outsideAccreditation
    }
    return nil
  }

  private func status(
    of certificate: Certificate, _ issuance: Issuance, _ name: String?
  ) -> Verification {
    let own = lists.filter { $0.issuer == issuance.issuer.id && (name == nil || $0.id == name) }
    guard !own.isEmpty else { return Verification(.statusUnknown(.noList), certificate: certificate) }
    let sound = own.filter(isSound).sorted { $0.validFrom.seconds < $1.validFrom.seconds }
    guard let newest = sound.last else {
      return Verification(.statusUnknown(.badList), certificate: certificate)
    }
    // What was withdrawn stays so, also where a newer list would not say it or the list has run out.
    if sound.contains(where: { $0.list[issuance.statusIndex] }) {
      return Verification(.invalid(.withdrawn), certificate: certificate, listFrom: newest.validFrom)
    }
    guard newest.validFrom.seconds <= instant, instant <= newest.validUntil.seconds else {
      return Verification(
        .statusUnknown(.outdated(newest.validUntil)), certificate: certificate, listFrom: newest.validFrom)
    }
    return Verification(.valid, certificate: certificate, listFrom: newest.validFrom)
  }

  /// Whether a list is by a pinned key of its issuer, which was good when it signed and is in nobody else's hands.
  public func isSound(_ list: StatusListCredential) -> Bool {
    guard let pinned = keys[list.key.thumbprint], pinned.issuer.id == list.issuer,
      pinned.revocation?.reason != .compromised
    else { return false }
    return pinned.standing(at: list.validFrom.seconds) == .good
  }
}
