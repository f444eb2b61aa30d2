import CourseModel

/// Why an issuer does not sign a certificate for a record.
///
/// Each reason has a number that stays.
public enum IssueRefusal: Sendable, Hashable {
  /// The file is no whole record, or does not follow from the course.
  case record(TranscriptFault)
  /// The issuer has not accepted this version of the course.
  case courseNotAccepted(TranscriptHeader.CourseVersion)
  /// The course gives no certificate.
  case noCertificate
  /// Parts are not done; their titles.
  case partsOpen([String])
  /// The pass mark is not met: what was reached and what is needed, in percents.
  case notPassed(reached: ExactNumber, needed: ExactNumber)
  /// A mended text does not hold before the checker; the step, from 1.
  case mendedText(step: Int)
  /// The net study time, in minutes, is below the least that the course declares.
  case studyTime(minutes: Int, least: Int)
  /// The course was finished outside the period of its accreditation.
  case outsideAccreditation(CalendarDay, from: CalendarDay, to: CalendarDay)
  /// The course was finished outside the period that was asked for.
  case outsidePeriod(CalendarDay, from: CalendarDay, to: CalendarDay)
  /// The record ends in the future, or before it begins.
  case days(from: CalendarDay, to: CalendarDay)
  /// There is no name on the record.
  case noName
  /// There is no number of this register on the record.
  case noRegisterNumber(String)
  /// The number is none that this register gives.
  case wrongRegisterNumber(String, register: String)
  /// There is a certificate for this attempt already; its number.
  case issuedAlready(String)
  /// The certificate that is to be replaced is not in the journal, or not for this attempt.
  case nothingToReplace(String)

  /// The certificate for this attempt was withdrawn; its number.
  case withdrawn(String)
  /// The key that signed the certificate for this attempt is in the wrong hands; its number.
  case compromisedKey(String)

  /// The number of the reason.
  public var number: Int {
    switch self {
    case .record: 1
    case .courseNotAccepted: 2
    case .noCertificate: 3
    case .partsOpen: 4
    case .notPassed: 5
    case .mendedText: 6
    case .studyTime: 7
    case .outsideAccreditation: 8
    case .outsidePeriod: 9
    case .days: 10
    case .noName: 11
    case .noRegisterNumber: 12
    case .wrongRegisterNumber: 13
    case .issuedAlready: 14
    case .nothingToReplace: 15
    case .withdrawn: 16
    case .compromisedKey: 17
    }
  }
}
