import GRDB

extension Schema {
    /// What is remembered of what was dropped: so much that it is neither filed nor told again.
    static func registerKeep(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("keep: what was dropped") { try $0.execute(sql: keep) }
    }

    private static let keep = """
        CREATE TABLE gone_article (sha BLOB NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (sha, item)) WITHOUT ROWID;
        CREATE TABLE gone_alert (id TEXT PRIMARY KEY) WITHOUT ROWID;
        """
}
