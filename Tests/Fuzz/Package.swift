// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Built and run by hand: the flag counts which branches an input takes, and links LLVM's fuzzer. (Debian 12's gold
// cannot link it; the toolchain's lld can.)
//
//   cd Tests/Fuzz && swift build -c release -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
//   .build/release/fuzz seeds /tmp/seeds && mkdir /tmp/found
//   SWIFT_BACKTRACE=enable=no .build/release/fuzz check /tmp/found /tmp/seeds/check -dict=words.dict -max_total_time=600 -timeout=10
//
// The targets are `compile`, `check`, `growth`, `gift`, `twee`, `certificate` and `transcript`; for `growth`,
// `-max_len=64`. An input that breaks one is left as `crash-…`, `timeout-…` or `oom-…`; `fuzz check FILE` runs it again.
// A mistake that was found gets a test where it belongs: `Tests/CourseParserTests/FuzzedTests.swift` and the like.
let package = Package(
  name: "leerwijk-fuzz",
  dependencies: [
    .package(name: "leerwijk", path: "../.."),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", .product(name: "LeerwijkChecking", package: "leerwijk"),
        .product(name: "LeerwijkCore", package: "leerwijk"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
