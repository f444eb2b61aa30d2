public import CourseModel

extension CourseCompiler {
  /// Reads what the course file itself says, and none of the parts: much less work than compiling the course.
  ///
  /// What is wrong with it is for `compile` to tell.
  ///
  /// - Returns: A course without parts; nil where there is no course file, or its front matter cannot be read.
  public static func courseFile(_ library: CourseLibrary, folder: String) -> Course? {
    var compiler = CourseCompiler(library: library, folder: folder)
    guard compiler.readCourseFile() != nil, !compiler.isCourseFileBroken else { return nil }
    return compiler.course
  }
}
