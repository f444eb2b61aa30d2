import CourseModel

/// What the numbers of registers look like, for whoever signs.
struct RegisterRules: Sendable {
  let registers: [Register]

  init(_ registers: [Register]) { self.registers = registers }

  /// Whether a register gives such a number; one of which nothing is known gives any.
  @Sendable func fits(_ number: String, _ register: String) -> Bool {
    let known = registers.first { $0.name == register } ?? .unknown(register)
    return known.numbers?.matches(number) ?? true
  }
}
