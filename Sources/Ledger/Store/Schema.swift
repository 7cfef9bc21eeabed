import GRDB

/// The tables, one step a version. A step is never changed once it was released; what comes later gets a step of its own.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: articles, stories, alerts, spikes") { try $0.execute(sql: first) }
        registerDesk(&migrator)
        migrator.registerMigration("versions: of articles, and editions of pages") { try $0.execute(sql: versions) }
        registerPressed(&migrator)
        migrator.registerMigration("claims: what they are found by") { db in
            try db.execute(sql: claims)
            try db.fileClaimKeys()
        }
        registerKeep(&migrator)
        return migrator
    }

    /// `first_version` is NULL for an article's first version. `edition` counts what happened to a story; `printed` is the
    /// edition that its page shows.
    private static let versions = """
        ALTER TABLE article ADD COLUMN first_version INTEGER;
        ALTER TABLE article ADD COLUMN replaced_by INTEGER;
        CREATE INDEX article_versions ON article(first_version) WHERE first_version IS NOT NULL;
        CREATE INDEX article_replaced ON article(story) WHERE replaced_by IS NOT NULL;
        ALTER TABLE story ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;
        UPDATE story SET edition = articles;
        DROP INDEX story_to_print;
        CREATE INDEX story_to_print ON story(number) WHERE printed <> edition;
        """

    /// `first` is the number of the article's first claim: claims are numbered one after the other, from 0.
    private static let claims = """
        CREATE TABLE claim (
            first INTEGER PRIMARY KEY, count INTEGER NOT NULL, article INTEGER NOT NULL, keys BLOB NOT NULL);
        """

    private static let first = """
        CREATE TABLE story (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, follows INTEGER, merged_into INTEGER,
            first TEXT NOT NULL, last TEXT NOT NULL, articles INTEGER NOT NULL DEFAULT 0,
            printed INTEGER NOT NULL DEFAULT 0, line BLOB);
        CREATE INDEX story_id ON story(id);
        CREATE INDEX story_last ON story(last);
        CREATE INDEX story_to_print ON story(number) WHERE printed <> articles;
        CREATE TABLE article (
            number INTEGER PRIMARY KEY, sha BLOB NOT NULL, item INTEGER NOT NULL, story INTEGER NOT NULL,
            at TEXT NOT NULL, trace BLOB NOT NULL, record BLOB NOT NULL);
        CREATE UNIQUE INDEX article_identity ON article(sha, item);
        CREATE INDEX article_story ON article(story, number);
        CREATE TABLE alert (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, story INTEGER NOT NULL,
            at TEXT NOT NULL, record BLOB NOT NULL,
            in_outbox INTEGER NOT NULL DEFAULT 0, in_journal INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX alert_at ON alert(at);
        CREATE INDEX alert_story ON alert(story);
        CREATE INDEX alert_waiting ON alert(number) WHERE in_outbox = 0 OR in_journal = 0;
        CREATE TABLE spike (
            id TEXT PRIMARY KEY, file TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, name TEXT NOT NULL,
            at TEXT NOT NULL, told INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX spike_untold ON spike(at) WHERE told = 0;
        CREATE TABLE tally (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
        INSERT INTO tally VALUES ('articles', 0), ('alerts', 0), ('spiked', 0);
        """
}
