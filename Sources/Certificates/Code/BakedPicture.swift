import SourceText

/// A certificate as a picture (SVG) with the signed file baked into it (Open Badges 3.0, section 5.3.2.2).
public enum BakedPicture {
  private static let namespace = "https://purl.imsglobal.org/ob/v3p0"
  private static let width = 640
  private static let margin = 40

  /// Draws the picture; it ends in a line feed.
  public static func draw(_ issued: IssuedCertificate) -> String {
    draw(issued.certificate, credential: issued.credential.text)
  }

  /// Draws the picture of a certificate with its signed file; nothing else is needed, so it can be drawn again.
  static func draw(_ certificate: Certificate, credential: String) -> String {
    let language = certificate.language
    var rows: [String] = []
    var y = 84
    func write(_ text: String, size: Int, colour: String, weight: String = "400", most: Int) {
      for line in LineWrap.lines(OutputGate.cleanLine(text), columns: most) {
        rows.append(
          "  <text x=\"\(margin)\" y=\"\(y)\" font-size=\"\(size)\" font-weight=\"\(weight)\" fill=\"\(colour)\">"
            + "\(MarkupText.escaped(line))</text>")
        y += size * 3 / 2
      }
    }
    write(certificate.heading(in: language), size: 18, colour: "#2a5866", most: 60)
    y += 14
    write(certificate.learner.name, size: 30, colour: "#1e2a32", weight: "600", most: 32)
    write(certificate.course.title, size: 20, colour: "#1e2a32", most: 48)
    y += 10
    let shown: [Field.Key] = [
      .registration, .date, .result, .studyTime, .points, .accreditation, .number, .issuance,
    ]
    for field in certificate.fields(in: language) where shown.contains(field.key) {
      write(
        field.key == .issuance ? field.value : "\(field.label): \(field.value)", size: 14, colour: "#566670",
        most: 72)
    }
    let height = y + margin - 10
    let alternative =
      "\(certificate.heading(in: language)): \(certificate.learner.name), \(certificate.course.title)"
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="\(namespace)" width="\(width)" \
      height="\(height)" viewBox="0 0 \(width) \(height)" role="img" lang="\(language.rawValue)" \
      font-family="'Noto Sans', 'DejaVu Sans', sans-serif">
        <openbadges:credential verify="\(credential)"/>
        <title>\(MarkupText.escaped(OutputGate.cleanLine(alternative)))</title>
        <rect width="\(width)" height="\(height)" fill="#ffffff"/>
        <rect width="\(width)" height="14" fill="#2a5866"/>
      """
    return ([head] + rows + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// Takes the signed file out of a picture; nil where there is none, or more than one.
  ///
  /// Only the bytes of that element are looked at: nothing in the picture is drawn, run or fetched.
  static func credential(in picture: Substring) -> Substring? {
    let element = "<openbadges:credential"
    let places = picture.ranges(of: element)
    guard places.count == 1, let place = places.first else { return nil }
    let rest = picture[place.upperBound...]
    guard let end = rest.firstIndex(of: ">") else { return nil }
    let attributes = rest[..<end]
    for quote in ["\"", "'"] {
      guard let opening = attributes.firstRange(of: "verify=" + quote) else { continue }
      let value = attributes[opening.upperBound...]
      return value.firstIndex(of: Character(quote)).map { value[..<$0] }
    }
    return nil
  }
}
