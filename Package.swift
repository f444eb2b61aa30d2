// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A released program carries the Swift runtime and Foundation in itself.
///
/// So it starts in half the time, and runs where there is no Swift. What follows the flag is what Foundation's
/// archives need and the linker is not told.
func staticRelease(_ flag: String) -> [LinkerSetting] {
  let archives = [
    "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
    "-lswiftDispatch", "-lswiftSynchronization", "-lstdc++", "-lm",
  ]
  return [
    .unsafeFlags(
      [flag, "-use-ld=lld", "-Xlinker", "--strip-debug"] + archives,
      .when(platforms: [.linux], configuration: .release))
  ]
}

/// The pages that `check --explain` prints, embedded file by file: a folder cannot be.
let codePages: [Resource] = [
  "about-other-options",
  "absolute-terms",
  "accidental-list",
  "ambiguous-name",
  "ambiguous-number",
  "avoidable-goal",
  "back-without-detour",
  "both-languages",
  "broken-link",
  "chip-in-heading",
  "choice-never-open",
  "condition-always-true",
  "condition-never-true",
  "condition-syntax",
  "conflicting-chips",
  "control-character",
  "curly-quote",
  "dead-end",
  "detour-without-back",
  "draw-mismatch",
  "draw-too-large",
  "duplicate-choice",
  "duplicate-heading",
  "duplicate-key",
  "duplicate-option",
  "duration-mismatch",
  "effect-syntax",
  "else-without-if",
  "empty-feedback",
  "empty-link",
  "empty-test",
  "ending-without-source",
  "fake-choice",
  "few-items",
  "figure-without-source",
  "file-too-large",
  "front-matter-syntax",
  "fused-quotes",
  "gap-syntax",
  "goal-not-practised",
  "goal-not-taught",
  "goal-not-tested",
  "guess-passes",
  "hard-text",
  "heading-attribute",
  "heading-without-space",
  "hidden-character",
  "hidden-negation",
  "hidden-text",
  "invalid-utf8",
  "key-length",
  "key-position",
  "lazy-line",
  "link-scheme",
  "link-without-map-edge",
  "long-screen",
  "long-sentence",
  "long-stretch",
  "map-edge-without-link",
  "map-loose-end",
  "map-syntax",
  "map-unknown-place",
  "merge-mark",
  "missing-course-file",
  "missing-help-line",
  "missing-key",
  "misspelled-chip",
  "mixed-list",
  "no-break-space",
  "no-ending",
  "no-options",
  "no-parts",
  "no-right-option",
  "no-scenes",
  "no-way-on",
  "no-way-out",
  "nothing-to-repair",
  "odd-key",
  "option-count",
  "option-length",
  "option-share",
  "option-without-feedback",
  "out-of-bounds",
  "outdated-source",
  "outside-link",
  "pass-mark-unattainable",
  "place-not-on-map",
  "pretest-pool",
  "question-syntax",
  "reading-below-target",
  "repair-extra-block",
  "repair-fails",
  "repair-in-test",
  "repair-too-long",
  "repair-without-block",
  "same-opening",
  "scale-order",
  "scene-link-in-text",
  "scored-sensitive",
  "second-choice-list",
  "second-pretest",
  "sensitive-free-text",
  "sensitive-without-tag",
  "several-right-options",
  "short-debrief",
  "similar-items",
  "small-pool",
  "source-without-day",
  "split-question",
  "stray-chip",
  "stray-emphasis",
  "table-as-text",
  "text-before-scene",
  "ticking-all",
  "too-deep",
  "too-few-items",
  "too-many-states",
  "trial-fails",
  "trial-syntax",
  "unclosed-backtick",
  "unclosed-block",
  "ungiven-note",
  "unknown-chip",
  "unknown-entry",
  "unknown-file",
  "unknown-key",
  "unknown-kind",
  "unknown-name",
  "unknown-register",
  "unknown-scene",
  "unknown-world",
  "unlisted-part",
  "unreachable-scene",
  "unread-variable",
  "unreadable-file",
  "unused-entry",
  "unwritten-variable",
  "wrong-language-word",
  "wrong-value",
].map { .embedInCode("Documentation.docc/\($0).md") }

let package = Package(
  name: "leerwijk",
  products: [
    .executable(name: "leerwijk", targets: ["leerwijk"]),
    .executable(name: "leerwijk-paper", targets: ["leerwijk-paper"]),
    .library(
      name: "LeerwijkCore",
      targets: ["SourceText", "CourseModel", "CourseParser", "Scoring", "ScenarioEngine", "LearnerRecords"]),
    .library(
      name: "LeerwijkChecking",
      targets: ["SourceText", "CourseModel", "CourseParser", "CourseChecker", "Interchange", "Certificates"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(name: "CCommonMark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CQPDF", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CRapidJSON"),

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
      exclude: ["Documentation.docc/CourseChecker.md"], resources: codePages, swiftSettings: strict),
    .target(name: "Interchange", dependencies: ["SourceText", "CourseModel"], swiftSettings: strict),
    .target(
      name: "Certificates",
      dependencies: [
        "SourceText", "CourseModel", "Scoring", "ScenarioEngine", "CZlib", "CRapidJSON",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "SwiftASN1", package: "swift-asn1"),
      ],
      swiftSettings: strict),
    .target(
      name: "CertificatePaper",
      dependencies: ["SourceText", "Certificates", "CPangoCairo", "CQREncode", "CQPDF", "CZlib"],
      exclude: ["Resources/sRGB.icc.license"], resources: [.embedInCode("Resources/sRGB.icc")],
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
        "SourceText", "CourseModel", "CourseParser", "CourseChecker", "Interchange", "Scoring",
        "ScenarioEngine", "Certificates",
        "LearnerRecords", "Terminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "leerwijk", dependencies: ["LeerwijkCommands"], swiftSettings: strict,
      linkerSettings: staticRelease("-static-executable")),
    .executableTarget(
      name: "leerwijk-paper", dependencies: ["CertificatePaper"], swiftSettings: strict,
      linkerSettings: staticRelease("-static-stdlib")),

    // Test support: a pseudo-terminal, and a small program that reads lines in it.
    .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal", swiftSettings: strict),
    .executableTarget(
      name: "line-probe", dependencies: ["Terminal", "SourceText"], path: "Tests/line-probe",
      swiftSettings: strict),

    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: strict),
    .testTarget(
      name: "CourseParserTests", dependencies: ["CourseParser", "SourceText", "CourseModel"],
      swiftSettings: strict),
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
      name: "InterchangeTests",
      dependencies: ["SourceText", "CourseModel", "CourseParser", "CourseChecker", "Interchange"],
      exclude: ["Goldens", "Stories"], swiftSettings: strict),
    .testTarget(
      name: "LearnerRecordsTests",
      dependencies: [
        "CourseModel", "Scoring", "ScenarioEngine", "LearnerRecords",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CertificatesTests",
      dependencies: [
        "SourceText", "CourseModel", "CourseParser", "Scoring", "ScenarioEngine", "Certificates",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "CertificatePaperTests",
      dependencies: ["SourceText", "CourseModel", "Certificates", "CertificatePaper", "leerwijk-paper"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Terminal", "SourceText", "CourseModel", "Scoring", "ScenarioEngine", "PseudoTerminal", "line-probe",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "leerwijk", "leerwijk-paper", "PseudoTerminal", "SourceText", "CourseModel", "CourseParser",
        "Scoring", "ScenarioEngine", "Certificates", "LearnerRecords", "Terminal", "LeerwijkCommands",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Goldens"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
