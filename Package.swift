// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "leerwijk",
  products: [
    .executable(name: "leerwijk", targets: ["leerwijk"]),
    .executable(name: "leerwijk-paper", targets: ["leerwijk-paper"]),
    .library(
      name: "LeerwijkCore",
      targets: ["SourceText", "CourseModel", "CourseParser", "Scoring", "ScenarioEngine", "LearnerRecords"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(name: "CCommonMark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),

    .target(name: "SourceText", swiftSettings: strict),
    .target(name: "CourseModel", swiftSettings: strict),
    .target(
      name: "CourseParser",
      dependencies: [
        "SourceText", "CourseModel", "CCommonMark", "Yams", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Scoring", dependencies: ["CourseModel", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict),
    .target(name: "ScenarioEngine", dependencies: ["CourseModel", "Scoring"], swiftSettings: strict),
    .target(
      name: "CourseChecker",
      dependencies: [
        "SourceText", "CourseModel", "CourseParser", "Scoring", "ScenarioEngine",
        .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: strict),
    .target(
      name: "Certificates", dependencies: ["SourceText", "CourseModel", "Scoring", "ScenarioEngine"],
      swiftSettings: strict),
    .target(
      name: "CertificatePaper", dependencies: ["SourceText", "Certificates", "CPangoCairo"],
      swiftSettings: strict),
    .target(
      name: "LearnerRecords",
      dependencies: [
        "CourseModel", "Scoring", "ScenarioEngine", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "Terminal",
      dependencies: [
        "SourceText", "CourseModel", "Scoring", "ScenarioEngine", "CReadline",
        .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: strict),
    .target(
      name: "LeerwijkCommands",
      dependencies: [
        "SourceText", "CourseModel", "CourseParser", "CourseChecker", "Scoring", "ScenarioEngine", "Certificates",
        "LearnerRecords", "Terminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),

    .executableTarget(name: "leerwijk", dependencies: ["LeerwijkCommands"], swiftSettings: strict),
    .executableTarget(name: "leerwijk-paper", dependencies: ["CertificatePaper"], swiftSettings: strict),

    // Test support: a pseudo-terminal, and a small program that reads lines in it.
    .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal", swiftSettings: strict),
    .executableTarget(
      name: "line-probe", dependencies: ["Terminal", "SourceText"], path: "Tests/line-probe",
      swiftSettings: strict),

    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: strict),
    .testTarget(
      name: "CourseParserTests", dependencies: ["CourseParser", "SourceText", "CourseModel"], swiftSettings: strict),
    .testTarget(
      name: "ScoringTests",
      dependencies: ["CourseModel", "Scoring", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioEngineTests",
      dependencies: [
        "CourseModel", "Scoring", "ScenarioEngine", .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CourseCheckerTests",
      dependencies: [
        "SourceText", "CourseModel", "CourseParser", "CourseChecker", "Scoring", "ScenarioEngine",
        .product(name: "BigInt", package: "BigInt"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LearnerRecordsTests",
      dependencies: [
        "CourseModel", "Scoring", "ScenarioEngine", "LearnerRecords",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CertificatesTests", dependencies: ["SourceText", "CourseModel", "Certificates"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "CertificatePaperTests",
      dependencies: ["SourceText", "CourseModel", "Certificates", "CertificatePaper", "leerwijk-paper"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "SourceText", "CourseModel", "PseudoTerminal", "line-probe"],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "leerwijk", "leerwijk-paper", "PseudoTerminal", "SourceText", "CourseModel", "CourseParser", "Scoring",
        "ScenarioEngine", "LearnerRecords", "Terminal",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
