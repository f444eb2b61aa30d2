import Certificates
import Foundation
import Testing

@Suite struct AttendanceListTests {
  private func entry(_ number: String, _ end: String) throws -> AttendanceList.Attendance {
    AttendanceList.Attendance(
      accreditation: "482913", registerNumber: number, end: try #require(ZonedInstant(end)))
  }

  @Test func `the list is in order of the days, and signs of XML are escaped`() throws {
    let list = AttendanceList([
      try entry("4610<2>&", "2026-11-25T10:00:00+01:00"), try entry("46101", "2026-11-24T10:00:00+01:00"),
    ])
    #expect(list.paste == "46101\n4610<2>&\n")
    let first = try #require(list.xml.firstRange(of: "<externalPersonID>46101</externalPersonID>"))
    let second = try #require(
      list.xml.firstRange(of: "<externalPersonID>4610&lt;2&gt;&amp;</externalPersonID>"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(list.xml.contains("<endDate>2026-11-24T10:00:00+01:00</endDate>"))
    #expect(list.xml.contains("<PECourseID>482913</PECourseID>"))
  }

  @Test func `only accredited certificates with a number are in it`() throws {
    let key = try SampleKeys.first()
    func attendance(_ points: Points, _ registration: Registration?) throws -> AttendanceList.Attendance? {
      AttendanceList.attendance(
        try SignedCredential(
          signing: try IssuedSample.facts(points: points, registration: registration, key: key), key: key))
    }
    let registration = Registration(register: "Registerplein", number: "46101234567")
    #expect(try attendance(Sample.accredited(), registration)?.registerNumber == "46101234567")
    #expect(try attendance(Sample.accredited(), nil) == nil)
    #expect(try attendance(.notAccredited, registration) == nil)
  }
}
