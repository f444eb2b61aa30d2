extension Group {
  /// One certificate as a PDF, against a page of pango and cairo.
  static let paper = Group(rows: [23]) { bench in
    let certificate = Places.root + "/Tests/CertificatesTests/Goldens/certificate.json"
    let runs = try bench.measure([
      Trial(command: bench.paper(certificate, "-o", bench.workshop.path("ours.pdf"))),
      Trial(command: bench.programs("page", bench.workshop.path("page.pdf"))),
    ])
    return [
      // No slower than typst, which took 3.4 times as long as pango and cairo.
      Line(
        row: 23, workload: "one certificate as a PDF", ours: runs[0].wall.time,
        reference: "C pango + cairo \(runs[1].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 3.4, excellent: 1.6)
    ]
  }
}

extension Group {
  /// Many certificates in one process.
  ///
  /// The goal is compared with the same pages in C, which qpdf makes PDF/A there too; the bare pages of six lines in
  /// one typeface, of which the goal was taken, stand beside it. The signed ones are compared with bare pages that
  /// have a QR code, which is most of their work.
  static let papers = Group(rows: [24]) { bench in
    let count = bench.size(200)
    let runs = try bench.measure([
      try bench.papers(count, isSigned: false), try bench.samePages(count), try bench.pages(count),
      try bench.papers(count, isSigned: true), try bench.pages(count, "1966"),
    ])
    return [
      line("\(count.grouped) certificates as PDF/A", runs[0], "the same pages in C, qpdf", runs[1]),
      line("  beside bare pages of six lines", runs[0], "C pango + cairo", runs[2], isGoal: false),
      line(
        "\(count.grouped) certificates as PDF/A, each with a QR code", runs[3], "C pango + cairo", runs[4]),
    ]
  }

  private static func line(
    _ workload: String, _ ours: Runs, _ name: String, _ reference: Runs, isGoal: Bool = true
  ) -> Line {
    Line(
      // No slower than reportlab, which took 1.4 times as long as pango and cairo.
      row: 24, workload: workload, ours: ours.wall.time, reference: "\(name) \(reference.wall.time)",
      value: ours.ratio(to: reference), cpu: ours.ratio(to: reference, \.cpu), must: 1.4, excellent: 1.3,
      isGoal: isGoal)
  }
}

extension Bench {
  fileprivate func papers(_ count: Int, isSigned: Bool) throws -> Trial {
    let (folder, name) = (try workshop.emptyFolder("papers"), isSigned ? "signed" : "self-issued")
    return Trial(
      command: paper("-o", folder) + (try workshop.certificates(count, name, isSigned: isSigned)),
      prepare: { _ = try workshop.emptyFolder("papers") },
      verify: { try workshop.expect(count, in: folder) })
  }

  /// The same pages by the C program, with the same profile of colours.
  fileprivate func samePages(_ count: Int) throws -> Trial {
    let folder = try workshop.emptyFolder("same-pages")
    return Trial(
      command: programs(
        "paper", folder, String(count), Places.root + "/Sources/CertificatePaper/Resources/sRGB.icc"),
      prepare: { _ = try workshop.emptyFolder("same-pages") },
      verify: { try workshop.expect(count, in: folder) })
  }

  fileprivate func pages(_ count: Int, _ digits: String...) throws -> Trial {
    let folder = try workshop.emptyFolder("pages")
    return Trial(
      command: programs("page", folder, String(count)) + digits,
      prepare: { _ = try workshop.emptyFolder("pages") },
      verify: { try workshop.expect(count, in: folder) })
  }
}
