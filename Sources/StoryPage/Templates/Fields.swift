import Mustache

/// A view with its fields looked up once. By itself the library asks a view's mirror for each name that a template
/// holds, at every level from the innermost outwards: that took four fifths of a page's time.
struct Fields: MustacheParent {
    private let fields: [String: Any]

    init(_ view: Any) {
        let children = Mirror(reflecting: view).children.compactMap { child in
            child.label.map { ($0, Fields.shown(child.value)) }
        }
        fields = Dictionary(children) { first, _ in first }
    }

    func child(named name: String) -> Any? { fields[name] }

    /// A view as its fields, a list of views as a list of those; words and marks as they are.
    private static func shown(_ value: Any) -> Any {
        switch value {
        case is String, is Bool, is Int: return value
        case let list as [Any]: return list.map(shown)
        default: return Mirror(reflecting: value).displayStyle == .struct ? Fields(value) : value
        }
    }
}
