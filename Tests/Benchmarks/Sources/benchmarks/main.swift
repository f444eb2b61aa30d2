import Drives

let words = Array(CommandLine.arguments.dropFirst())
if words.first == "drive" {
  // A child of the runner: what is measured.
  try Drive.run(Array(words.dropFirst()))
} else {
  Runner.start(words)
}
