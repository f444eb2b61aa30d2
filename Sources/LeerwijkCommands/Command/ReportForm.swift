import ArgumentParser

/// How findings are written, whatever looked for them.
enum ReportForm: String, ExpressibleByArgument, CaseIterable {
  case text, json, github
}
