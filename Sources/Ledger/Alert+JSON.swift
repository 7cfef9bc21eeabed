import ReportKit

/// Alerts are written thousands at a time; this is twenty times as fast as JSONEncoder, and the order of keys is ours.
extension Alert {
    /// As the outbox file holds it: one JSON object and a line end.
    public var json: [UInt8] {
        var to = JSONWriter()
        to.object {
            $0.member("id", id)
            $0.member("kind", kind.rawValue)
            $0.member("plugin", plugin)
            $0.member("story") {
                $0.object {
                    $0.member("id", story.id); $0.member("title", story.title)
                }
            }
            $0.member("about", about)
            $0.member("message", message)
            $0.member("article") { $0.name(article) }
            $0.member("values") { $0.array(values) { $0.value($1) } }
            $0.member("why") { $0.array(why) { $0.string($1) } }
            $0.member("confidence") { $0.number(confidence) }
            $0.member("at", at)
            if let follows { $0.member("follows", follows) }
            if let muted { $0.member("muted", muted) }
        }
        return to.bytes + [0x0A]
    }
}

extension JSONWriter {
    fileprivate mutating func name(_ article: Alert.ArticleName) {
        object {
            $0.member("file", article.file)
            $0.member("item") { $0.number(article.item) }
            $0.member("outlet", article.outlet)
            $0.member("sha256", article.sha256)
        }
    }

    fileprivate mutating func value(_ value: Alert.Value) {
        object {
            $0.member("file", value.file)
            $0.member("item") { $0.number(value.item) }
            $0.member("outlet", value.outlet)
            $0.member("sha256", value.sha256)
            $0.member("start") { $0.number(value.start) }
            $0.member("end") { $0.number(value.end) }
            $0.member("text", value.text)
            $0.member("value", value.value)
        }
    }
}
