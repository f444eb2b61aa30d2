internal import GRDB

/// The tables, and how a file of an older program gets them.
enum Schema {
  /// "Lrwk": what tells a file of ours from any other database.
  static let applicationID: Int = 0x4C72_776B
  /// The version that this program writes; one more with each migration.
  static let version = 2

  /// All migrations, oldest first.
  ///
  /// One that was released is never changed.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: first)
      try mark(db, version: 1)
    }
    migrator.registerMigration("2") { db in
      try db.execute(sql: second)
      try mark(db, version: 2)
    }
    return migrator
  }

  private static func mark(_ db: Database, version: Int) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }

  /// Ids are never used again (AUTOINCREMENT), so that what names one elsewhere never finds another's row.
  ///
  /// All that is a learner's hangs from the learner and goes with the learner. A private text is a blob: GRDB reads a
  /// text no further than a zero byte.
  private static let first = """
    CREATE TABLE learner (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE CHECK (name <> ''),
      created_at INTEGER NOT NULL,
      seen_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE register_number (
      learner INTEGER NOT NULL REFERENCES learner ON DELETE CASCADE,
      register TEXT NOT NULL,
      number TEXT NOT NULL,
      PRIMARY KEY (learner, register)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE setting (
      learner INTEGER NOT NULL REFERENCES learner ON DELETE CASCADE,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (learner, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE course_version (
      hash TEXT NOT NULL PRIMARY KEY CHECK (hash <> ''),
      course TEXT NOT NULL,
      title TEXT NOT NULL,
      version TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE course_file (
      hash TEXT NOT NULL REFERENCES course_version ON DELETE CASCADE,
      path TEXT NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (hash, path)
    ) STRICT;

    CREATE TABLE attempt (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      code TEXT NOT NULL UNIQUE,
      learner INTEGER NOT NULL REFERENCES learner ON DELETE CASCADE,
      course TEXT NOT NULL,
      version_hash TEXT NOT NULL REFERENCES course_version,
      seed INTEGER NOT NULL,
      generator TEXT NOT NULL,
      event_format INTEGER NOT NULL,
      started_at INTEGER NOT NULL,
      finished_at INTEGER,
      passed_at INTEGER,
      abandoned_at INTEGER,
      continues INTEGER REFERENCES attempt ON DELETE SET NULL
    ) STRICT;
    CREATE INDEX attempt_of_learner ON attempt (learner, course, started_at);
    CREATE INDEX attempt_of_version ON attempt (version_hash);
    CREATE INDEX attempt_continuing ON attempt (continues);

    CREATE TABLE event (
      attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 0),
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      question TEXT,
      result TEXT CHECK (result IN ('right', 'almost', 'partly', 'wrong', 'unmarked')),
      millipoints INTEGER,
      body TEXT NOT NULL,
      PRIMARY KEY (attempt, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE private_text (
      attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,
      digest TEXT NOT NULL,
      text BLOB NOT NULL,
      PRIMARY KEY (attempt, digest)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE certificate (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      code TEXT NOT NULL UNIQUE,
      attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,
      issued_at INTEGER NOT NULL,
      value TEXT NOT NULL
    ) STRICT;
    CREATE INDEX certificate_of_attempt ON certificate (attempt);
    CREATE TABLE certificate_file (
      certificate INTEGER NOT NULL REFERENCES certificate ON DELETE CASCADE,
      name TEXT NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (certificate, name)
    ) STRICT;
    """

  /// Since when a learner is in a register, as `yyyy-mm-dd`; and where files about a learner were saved, so that
  /// whoever is erased can be told of them.
  private static let second = """
    ALTER TABLE register_number ADD COLUMN since TEXT;
    CREATE TABLE saved_file (
      learner INTEGER NOT NULL REFERENCES learner ON DELETE CASCADE,
      path TEXT NOT NULL,
      saved_at INTEGER NOT NULL,
      PRIMARY KEY (learner, path)
    ) STRICT, WITHOUT ROWID;
    """
}
