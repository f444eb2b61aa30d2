internal import CourseModel

/// What was proved of the parts of a course, as far as it is kept for the next check.
struct PartProofs: Sendable {
  /// The proof of each walk.
  let walks: [PartID: WalkProof]
  /// What each walk reads and changes.
  let reads: [PartID: WalkReads]
  /// Which parts give which notes.
  let notes: NoteSources
  /// The walks with questions that nobody reaches.
  let withLostQuestions: Set<PartID>
}
