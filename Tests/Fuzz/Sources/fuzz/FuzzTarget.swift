/// What is fuzzed.
enum FuzzTarget: String, CaseIterable {
  /// Files of a course, compiled.
  case compile
  /// The same, with the proof, the quality checks and the trials.
  case check
  /// A short text repeated many times: whether the work grows with the text.
  case growth
  /// A bank of questions in GIFT, and the course that is made of it.
  case gift
  /// A story in Twee, and the course that is made of it.
  case twee
  /// A certificate's stored form.
  case certificate
  /// The lines of a transcript, and their replay.
  case transcript

  /// Runs one input; whatever must not be stops the program.
  func run(_ input: [UInt8]) {
    switch self {
    case .compile: CourseInput(input).compile()
    case .check: CourseInput(input).check()
    case .growth: GrowthInput(input).run()
    case .gift: ImportInput(input).gift()
    case .twee: ImportInput(input).twee()
    case .certificate: CertificateInput(input).run()
    case .transcript: TranscriptInput(input).run()
    }
  }
}
