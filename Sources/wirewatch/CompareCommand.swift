import ArgumentParser
import CopyDesk
import Foundation
import Newsroom
import Plugins
import ReportKit

/// `wirewatch compare`: the stories that the articles tell, and what their outlets agree and disagree on.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Sets articles side by side: stories, agreements, conflicts.")

    @Flag(help: "Print one JSON object.") var json = false
    @Argument(help: "Files and folders.") var paths: [String]

    func run() throws {
        let desk = CopyDesk()
        var newsroom = Newsroom()
        var articles: [Article] = []
        for file in paths.flatMap(files(under:)) {
            guard case .success(let copy) = copy(at: file), let read = try? desk.read(copy) else { continue }
            for article in read {
                articles.append(article)
                newsroom.file(article)
            }
        }
        let plugins = [SourceComparison(NoSettings())]
        let findings = newsroom.stories.flatMap { story in plugins.flatMap { $0.reports(across: story) }.map { (story, $0) } }
        try printJSON(Comparison(articles: articles, stories: newsroom.stories, reports: findings))
    }
}

/// All files under a path, in the order of their names; the path itself where it is a file.
func files(under path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else { return [path] }
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.sorted().map { path + "/" + $0 }.filter {
        var folder: ObjCBool = false
        return FileManager.default.fileExists(atPath: $0, isDirectory: &folder) && !folder.boolValue
    }
}
