import CourseModel
import CourseParser
import Foundation
import SourceText

/// The registers that stand beside the courses.
struct RegisterShelf: Sendable {
  /// The folders in which courses are looked for, the first that is there first.
  let folders: [String]

  /// The file of registers of the first folder that is there; nil where it has none.
  func file() -> RegisterFile? {
    var isFolder: ObjCBool = false
    let folder = folders.first {
      FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue
    }
    guard let folder else { return nil }
    // The library stands where a course stands: registers are beside its folder.
    let (library, place) = CourseLibrary.onDisk(course: folder + "/course")
    return RegisterFile(library, beside: place)
  }
}

extension ProgramStart {
  var registers: RegisterShelf { RegisterShelf(folders: folders.courses(flag: options.courses)) }
}
