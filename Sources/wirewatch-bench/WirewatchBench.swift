import Foundation

/// How fast reading is, without the service: `wirewatch-bench read FILE...`. One core, one thread. `speed`: the first figure
/// alone. `pages`: seconds for taking the articles out of web pages. `claims COUNT FOLDER`: the ledger's memory.
@main struct WirewatchBench {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "claims", arguments.count == 3, let count = Int(Array(arguments)[1]), count >= 20_000 {
            var bench = ClaimBench(claims: count, state: Array(arguments)[2])
            return try bench.run()
        }
        guard let question = arguments.first, ["read", "speed", "pages"].contains(question), arguments.count > 1 else {
            print("wirewatch-bench read|speed|pages FILE...\nwirewatch-bench claims COUNT FOLDER")
            exit(64)
        }
        guard question != "pages" else { return try PageBench(Array(arguments.dropFirst())).run() }
        let texts = try arguments.dropFirst().map { try [UInt8](Data(contentsOf: URL(fileURLWithPath: $0))) }
        let bench = ReadBench(articles: texts)
        bench.speed()
        guard question == "read" else { return }
        bench.linearity()
        bench.memory(articles: 100_000)
    }
}
