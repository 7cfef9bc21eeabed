import GRDB

extension Schema {
    /// What people at the desk say: what they do not want to be told of, and which alerts were right.
    static func registerDesk(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("desk 1: mutes") { try $0.execute(sql: mutes) }
        migrator.registerMigration("desk 2: verdicts") { try $0.execute(sql: verdicts) }
    }

    private static let mutes = """
        CREATE TABLE mute (
            number INTEGER PRIMARY KEY AUTOINCREMENT, matter TEXT NOT NULL, name TEXT NOT NULL, because TEXT NOT NULL,
            by TEXT NOT NULL, at TEXT NOT NULL, until TEXT NOT NULL, lifted TEXT);
        CREATE INDEX mute_until ON mute(until);
        ALTER TABLE alert ADD COLUMN muted INTEGER;
        CREATE INDEX alert_muted ON alert(story) WHERE muted IS NOT NULL;
        """

    private static let verdicts = """
        CREATE TABLE verdict (
            alert TEXT PRIMARY KEY, kind TEXT NOT NULL, is_right INTEGER NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL);
        """
}
