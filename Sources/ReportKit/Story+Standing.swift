extension Story {
    /// The articles that may be used: what its outlet has withdrawn counts no longer.
    public var standing: [Article] { articles.filter { $0.status != .canceled } }
}
