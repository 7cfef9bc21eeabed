import Foundation

/// How fast reading is, without the service: `wirewatch-bench read FILE...`. One core, one thread.
@main struct WirewatchBench {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.first == "read", arguments.count > 1 else {
            print("wirewatch-bench read FILE...")
            exit(64)
        }
        let texts = try arguments.dropFirst().map { try [UInt8](Data(contentsOf: URL(fileURLWithPath: $0))) }
        let bench = ReadBench(articles: texts)
        bench.speed()
        bench.linearity()
        bench.memory(articles: 100_000)
    }
}
