// swift-tools-version: 6.2

import PackageDescription

// Built by `make fuzz` alone, with libFuzzer and the address sanitizer: see README.md beside this file.
let package = Package(
    name: "Fuzz",
    dependencies: [.package(path: "../..")],
    targets: [
        .executableTarget(
            name: "Fuzz", dependencies: [.product(name: "CopyDesk", package: "wirewatch")],
            swiftSettings: [.unsafeFlags(["-parse-as-library", "-sanitize=fuzzer,address"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])])
    ]
)
