/// A file that could not be read as copy.
public struct SpikedFile: Sendable, Hashable, Codable {
    /// Made from name and content.
    public var id: String
    /// As it lay in the inbox.
    public var file: String
    /// A word for programs.
    public var code: String
    /// What, how much, and what to do next.
    public var message: String
    /// Its place below the spike folder.
    public var name: String
    public var at: String

    public init(id: String, file: String, code: String, message: String, name: String, at: String) {
        self.id = id
        self.file = file
        self.code = code
        self.message = message
        self.name = name
        self.at = at
    }
}
