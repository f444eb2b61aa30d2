/// The list of who finished an accredited course, as PE-online takes it in.
///
/// It is written for the organisation to hand in, and never sent. The form of the XML is that of PE-online's
/// attendance service for e-learning, as its clients use it.
public struct AttendanceList: Sendable, Hashable {
  /// Who finished what, and when.
  public struct Attendance: Sendable, Hashable {
    /// The number under which the course is accredited: PE-online's ID-nummer.
    public let accreditation: String
    /// The learner's number in the register.
    public let registerNumber: String
    /// When the course was finished.
    public let end: ZonedInstant

    /// Makes an entry.
    public init(accreditation: String, registerNumber: String, end: ZonedInstant) {
      self.accreditation = accreditation
      self.registerNumber = registerNumber
      self.end = end
    }
  }

  /// The entries, in the order in which they are written.
  public let entries: [Attendance]

  /// Makes a list, in order of the days and then of the numbers.
  public init(_ entries: [Attendance]) {
    self.entries = entries.sorted {
      ($0.end.seconds, $0.registerNumber, $0.accreditation) < (
        $1.end.seconds, $1.registerNumber, $1.accreditation
      )
    }
  }

  /// The entry that a signed certificate gives; nil where it has no accreditation or no register number.
  public static func attendance(_ credential: SignedCredential) -> Attendance? {
    let certificate = credential.facts.certificate
    guard case .accredited(let given) = certificate.points,
      let number = certificate.learner.registration?.number
    else { return nil }
    return Attendance(
      accreditation: given.number, registerNumber: number, end: credential.facts.completedAt)
  }

  /// The numbers alone, one a line, to be pasted into PE-online's form for one course.
  public var paste: String { entries.map { $0.registerNumber + "\n" }.joined() }

  /// The XML; the organisation fills in its own user, key and number, which this program does not know.
  public var xml: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<Entry>", "  <Settings>", "    <userID></userID>",
      "    <userRole>EDU</userRole>", "    <userKey></userKey>", "    <orgID></orgID>",
      "    <settingOutput>1</settingOutput>", "    <emailOutput></emailOutput>",
      "    <languageID>1</languageID>",
      "    <defaultLanguageID>1</defaultLanguageID>", "  </Settings>",
    ]
    for entry in entries {
      lines += [
        "  <Attendance>", "    <PECourseID>\(MarkupText.escaped(entry.accreditation))</PECourseID>",
        "    <externalPersonID>\(MarkupText.escaped(entry.registerNumber))</externalPersonID>",
        "    <endDate>\(entry.end.text)</endDate>", "  </Attendance>",
      ]
    }
    return (lines + ["</Entry>"]).joined(separator: "\n") + "\n"
  }
}
