// swift-tools-version: 6.2

import PackageDescription

/// One set of settings for every Swift target: Swift 6 mode, explicit `any`, imports that do not leak, and no warning.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// Target.Dependency names, so that the table below reads as the import table of CONTRIBUTING.md.
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: house)
}

func debian(_ name: String, _ pkgConfig: String?, _ package: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let package = Package(
    name: "wirewatch",
    products: [
        .executable(name: "wirewatchd", targets: ["wirewatchd"]),
        .executable(name: "wirewatch", targets: ["wirewatch"]),
        .library(name: "ReportKit", targets: ["ReportKit"]),
        .library(name: "ReportKitTesting", targets: ["ReportKitTesting"]),
        .library(name: "CopyDesk", targets: ["CopyDesk"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        // C libraries, from Debian
        debian("CSystemd", "libsystemd", "libsystemd-dev"),
        .systemLibrary(name: "CLinux"),
        debian("CStemmer", nil, "libstemmer-dev"),
        debian("CUchardet", "uchardet", "libuchardet-dev"),
        debian("CCrypto", "libcrypto", "libssl-dev"),
        debian("CIconv", nil, "libc6-dev"),
        debian("CZlib", "zlib", "zlib1g-dev"),
        // tables and learnt weights, linked into the program as they are
        .target(name: "CTables", cSettings: [.headerSearchPath("data")]),

        // what a plugin author imports, and nothing below it
        library("ReportKit"),
        library("ReportKitTesting", ["ReportKit"]),
        // reading: bytes in, articles out
        library("English", ["ReportKit", "CTables"]),
        library("CopyDesk", ["ReportKit", "English", "CTables", "CUchardet", "CIconv", "CZlib", "CCrypto"]),
        // comparing: which story, which claim
        library("Matching", ["ReportKit", "CStemmer", "CTables"]),
        .target(
            name: "Plugins", dependencies: ["ReportKit", "Matching"],
            exclude: ["Corrections/README.md", "NewClaims/README.md", "SourceComparison/README.md"],
            swiftSettings: house),
        // filing and reporting
        library("Newsroom", ["ReportKit", "Matching"]),
        library("StoryPage", ["ReportKit", mustache]),
        library("Ledger", ["ReportKit", "Matching", grdb]),
        library("Settings", ["ReportKit", toml]),
        // the service
        library("Systemd", ["CSystemd"]),
        library(
            "Daemon",
            [
                "CLinux", "ReportKit", "English", "CopyDesk", "Matching", "Newsroom", "Ledger", "Settings", "StoryPage",
                "Systemd", logging,
            ]),
        .executableTarget(
            name: "wirewatchd",
            dependencies: ["Daemon", "Plugins", "Settings", "Systemd", argumentParser], swiftSettings: house),
        .executableTarget(
            name: "wirewatch",
            dependencies: [
                "ReportKit", "English", "CopyDesk", "Matching", "Newsroom", "Ledger", "Plugins", "Settings",
                "StoryPage", "Daemon",
                argumentParser,
            ],
            swiftSettings: house),

        // measures reading and the ledger's memory alone; never installed
        .executableTarget(
            name: "wirewatch-bench", dependencies: ["CopyDesk", "English", "Ledger", "Matching", "ReportKit"],
            swiftSettings: house),
        // makes the learnt weights in CTables/data; never installed
        .executableTarget(
            name: "wirewatch-train", dependencies: ["CopyDesk", "English", "Matching", "ReportKit"],
            swiftSettings: house),

        tests("ReportKitTests", ["ReportKit"]),
        tests("ReportKitTestingTests", ["ReportKit", "ReportKitTesting"]),
        tests(
            "WirewatchTests",
            [
                "wirewatch", "wirewatchd", "CopyDesk", "Ledger", "Matching", "Newsroom", "Plugins", "ReportKit",
                "ReportKitTesting",
                argumentParser,
            ]),
        tests("HouseTests", ["CopyDesk", "Plugins", "ReportKit", "Settings", "Systemd"]),
        tests("CopyDeskTests", ["CopyDesk", "ReportKit", "CZlib"]),
        tests("StoryPageTests", ["ReportKit", "StoryPage"]),
        tests("PluginsTests", ["CopyDesk", "ReportKit", "ReportKitTesting", "Matching", "Plugins"]),
        tests("SettingsTests", ["ReportKit", "Plugins", "Settings"]),
        tests("LedgerTests", ["ReportKit", "Ledger", "Matching"]),
        tests("SystemdTests", ["Systemd"]),
        tests(
            "DaemonTests",
            ["CopyDesk", "Daemon", "Ledger", "Newsroom", "ReportKit", "Settings", "Systemd", logging]),
        tests("EnglishTests", ["English", "ReportKit"]),
        tests("MatchingTests", ["Matching", "ReportKit"]),
    ]
)
