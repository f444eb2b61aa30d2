// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// The reference programs are no targets: SwiftPM links the Swift runtime into C programs too (tried with
// 6.3.1), and they would then start as slowly as ours. The runner has the C compiler make them of Programs/.
//
// SwiftPM (6.3.1) plans this package anew only if one of its own files changes: where the build does not find what a
// new file of the product declares, `touch Tests/Benchmarks/Package.swift` and build again.
let package = Package(
  name: "leerwijk-benchmarks",
  dependencies: [.package(name: "leerwijk", path: "../..")],
  targets: [
    .target(name: "Workloads", swiftSettings: strict),
    .target(
      name: "Drives",
      dependencies: [
        "Workloads", .product(name: "LeerwijkCore", package: "leerwijk"),
        .product(name: "LeerwijkChecking", package: "leerwijk"),
      ], swiftSettings: strict),
    .executableTarget(name: "benchmarks", dependencies: ["Workloads", "Drives"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
