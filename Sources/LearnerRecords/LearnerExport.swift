public import ScenarioEngine

/// All that is kept of one learner, to be handed over.
///
/// It can hold what a learner wrote about clients.
public struct LearnerExport: Sendable, Hashable, Codable {
  /// The version of this form.
  public static let formatVersion = 1

  /// An attempt with all that hangs from it.
  public struct Part: Sendable, Hashable, Codable {
    /// The attempt.
    public let attempt: Attempt
    /// The version of the course that it is for.
    public let course: CourseVersion?
    /// Its events, in order.
    public let events: [Event]
    /// The learner's own texts.
    public let texts: [PrivateText]
  }

  /// The version of the form of this value.
  public let format: Int
  /// Who it is.
  public let learner: Learner
  /// What the learner chose about the program, by the name of the setting.
  public let settings: [String: String]
  /// The attempts, oldest first.
  public let attempts: [Part]
  /// The certificates, oldest first.
  public let certificates: [KeptCertificate]
  /// Where files about the learner were saved.
  public let savedFiles: [SavedFile]
}

extension Records {
  /// Gives out all that is kept of a learner.
  ///
  /// - Throws: `unknownLearner`; what `events(of:)` throws.
  public func export(_ id: LearnerID) throws(RecordsError) -> LearnerExport {
    guard let learner = try learner(id) else { throw .unknownLearner(id) }
    var parts: [LearnerExport.Part] = []
    for attempt in try attempts(of: id) {
      parts.append(
        LearnerExport.Part(
          attempt: attempt, course: try courseVersion(hash: attempt.start.versionHash),
          events: try events(of: attempt.id), texts: try privateTexts(of: attempt.id)))
    }
    let settings = try settings(of: id).map { ($0.key.rawValue, $0.value) }
    return LearnerExport(
      format: LearnerExport.formatVersion, learner: learner,
      settings: Dictionary(uniqueKeysWithValues: settings), attempts: parts,
      certificates: try certificates(of: id), savedFiles: try savedFiles(of: id))
  }
}
