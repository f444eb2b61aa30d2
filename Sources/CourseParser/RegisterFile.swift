public import CourseModel
public import SourceText

/// The registers that stand beside the courses, in `registers.md`, with what is wrong with that file.
public struct RegisterFile: Sendable {
  /// The registers, in the order of the file.
  public let registers: [Register]
  /// What is wrong with the file.
  public let diagnostics: [Diagnostic]
  /// The file: what the places of the diagnostics are in.
  public let files: [SourceFile]

  /// Reads the registers beside a course's folder; nil where there is no such file.
  public init?(_ library: CourseLibrary, beside folder: String) {
    var compiler = CourseCompiler(library: library, folder: folder)
    guard let registers = compiler.readRegisters() else { return nil }
    self.registers = registers
    diagnostics = compiler.diagnostics
    files = compiler.files
  }

  /// The register of this name.
  public func register(named name: String) -> Register? { registers.first { $0.name == name } }
}
