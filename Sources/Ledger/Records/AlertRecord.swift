import ReportKit

/// An alert as one compact run of bytes.
enum AlertRecord {
    static let version: UInt8 = 1

    static func bytes(_ alert: Alert) -> [UInt8] {
        var to = ByteWriter(capacity: 1024)
        to.write(UInt64(version))
        for text in [
            alert.id, alert.kind.rawValue, alert.plugin, alert.story.id, alert.story.title, alert.about, alert.message,
            alert.article.file, alert.article.sha256, alert.at,
        ] { to.write(text) }
        to.write(alert.article.item)
        to.write(alert.article.outlet) { $0.write($1) }
        to.write(alert.values) { to, value in
            to.write(value.file)
            to.write(value.item)
            to.write(value.outlet) { $0.write($1) }
            to.write(value.sha256)
            to.write(value.start)
            to.write(value.end)
            to.write(value.text)
            to.write(value.value)
        }
        to.write(alert.why) { $0.write($1) }
        to.write(alert.confidence)
        return to.bytes
    }

    static func alert(_ bytes: [UInt8]) throws(LedgerError) -> Alert {
        var from = ByteReader(bytes)
        let found = try from.number()
        guard found == UInt64(version) else { throw .damaged("an alert's record has version \(found)") }
        var texts: [String] = []
        for _ in 0..<10 { texts.append(try from.text()) }
        let article = Alert.ArticleName(
            file: texts[7], item: try from.int(), outlet: try from.optionalText(), sha256: texts[8])
        return Alert(
            id: texts[0], kind: ReportKind(rawValue: texts[1]), plugin: texts[2],
            story: Alert.StoryName(id: texts[3], title: texts[4]), about: texts[5], message: texts[6], article: article,
            values: try from.list { r throws(LedgerError) in try r.value() },
            why: try from.list { r throws(LedgerError) in try r.text() }, confidence: try from.double(), at: texts[9])
    }
}

extension ByteReader {
    fileprivate mutating func value() throws(LedgerError) -> Alert.Value {
        Alert.Value(
            file: try text(), item: try int(), outlet: try optionalText(), sha256: try text(), start: try int(),
            end: try int(), text: try text(), value: try text())
    }
}
