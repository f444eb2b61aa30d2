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
