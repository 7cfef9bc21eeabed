import English
import Foundation
import ReportKit

/// Makes the learnt weights: `wirewatch-train grammar TRAIN.tsv DEV.tsv OUT`. See tools/train/README.md.
@main struct WirewatchTrain {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "tree", arguments.count == 2, let path = arguments.last { return try show(path) }
        if arguments.count == 3, arguments.first == "judge" {
            return try trainJudge(arguments[1 + arguments.startIndex], arguments[2 + arguments.startIndex])
        }
        if arguments.count == 3, arguments.first == "pairs" {
            return try printPairs(arguments[1 + arguments.startIndex], arguments[2 + arguments.startIndex])
        }
        guard arguments.count == 4, let verb = arguments.first, ["grammar", "speech"].contains(verb) else {
            print("wirewatch-train grammar TRAIN.tsv DEV.tsv OUT\nwirewatch-train speech TRAIN.jsonl DEV.jsonl OUT")
            exit(64)
        }
        let paths = Array(arguments.dropFirst())
        let make = verb == "grammar" ? grammar : speech
        try make(paths[0], paths[1], paths[2])
    }

    /// Shows the grammar of a text: word, tag, head, relation.
    private static func show(_ path: String) throws {
        let text = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        let body = BodyText(text, segments: [Segment(TextSpan(0, text.count), .body)])
        for sentence in body.sentences {
            for at in sentence {
                let head = body.heads[at]
                let name = { (at: Int) in String(decoding: text[body.tokens[at].span.range], as: UTF8.self) }
                print(name(at), body.tags[at], body.relations[at], head < 0 ? "-" : name(head), separator: "\t")
            }
            print("")
        }
    }

    private static func speech(train: String, dev: String, out: String) throws {
        let trainer = SpeechTrainer(try markedArticles(train))
        let unseen = try markedArticles(dev)
        print("\(trainer.articles.count) articles to learn from, \(unseen.count) to look at")
        trainer.train(epochs: 5)
        trainer.look(at: unseen)
        try trainer.table.write(to: out + "/speech.bin", buckets: 1 << 13)
    }

    private static func grammar(train: String, dev: String, out: String) throws {
        let examples = try treebank(train), unseen = try treebank(dev)
        print("\(examples.count) sentences to learn from, \(unseen.count) to look at")
        let tagger = trainTagger(examples, epochs: 6)
        let tags = unseen.map { tagged($0, tagger) }
        let pairs = zip(unseen, tags).flatMap { zip($0.tags, $1) }
        print("  tags right: \(Double(pairs.filter { $0 == $1 }.count) / Double(pairs.count))")
        try tagger.write(to: out + "/tagger.bin", buckets: 1 << 13)
        let parser = trainParser(examples, jackknifed(examples, epochs: 4), epochs: 10)
        print("  heads right, with relation: \(parsed(unseen, tags, parser))")
        try parser.write(to: out + "/parser.bin", buckets: 1 << 14)
    }
}
