import CFuzzer
import Foundation

var arguments = CommandLine.arguments
guard arguments.count > 1 else { fatalError("fuzz seeds FOLDER | fuzz TARGET FOLDER… OPTION…") }
let name = arguments.remove(at: 1)
if name == "seeds" {
  try Seeds.write(to: arguments[1])
} else if let found = FuzzTarget(rawValue: name) {
  Chosen.target = found
  var count = Int32(arguments.count)
  var values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = .allocate(capacity: arguments.count + 1)
  for (index, argument) in arguments.enumerated() { values?[index] = strdup(argument) }
  values?[arguments.count] = nil
  exit(
    LLVMFuzzerRunDriver(&count, &values) { data, size in
      Chosen.target.run(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    })
} else {
  fatalError("fuzz: no target \(name)")
}
