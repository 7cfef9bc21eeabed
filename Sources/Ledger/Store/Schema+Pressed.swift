import GRDB

extension Schema {
    /// Paragraphs that are an outlet's own, and what is remembered of the newest articles to find them.
    static func registerPressed(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("pressed: standing paragraphs") { try $0.execute(sql: pressed) }
    }

    private static let pressed = """
        CREATE TABLE pressed (number INTEGER PRIMARY KEY, paragraph BLOB NOT NULL UNIQUE);
        CREATE TABLE pressed_leaf (number INTEGER PRIMARY KEY, leaf BLOB NOT NULL);
        """
}
