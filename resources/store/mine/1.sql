-- What cannot be read anew. Times are milliseconds since 1970, UTC. An object is named by its kind and its name or id.
-- What was seen to change, of an object that was called `title` then, between two complete
-- readings: `before` and `after` are null where there was nothing.
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  object TEXT NOT NULL,
  title TEXT NOT NULL,
  field TEXT NOT NULL,
  item TEXT NOT NULL,
  before TEXT,
  after TEXT,
  since INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  sweep INTEGER NOT NULL,
  edit INTEGER REFERENCES edit (id),
  is_marked INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX change_by_time ON change (seen);
CREATE INDEX change_by_object ON change (kind, object);
-- The journal of edits: one row a save, written before it goes out.
CREATE TABLE edit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  batch TEXT NOT NULL,
  instance TEXT NOT NULL,
  begun INTEGER NOT NULL,
  ended INTEGER,
  outcome TEXT NOT NULL,
  message TEXT NOT NULL,
  undoes INTEGER REFERENCES edit (id)
);
CREATE INDEX edit_by_batch ON edit (batch);
CREATE TABLE edit_field (
  edit INTEGER NOT NULL REFERENCES edit (id),
  field TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  UNIQUE (edit, field)
);
-- What the person keeps about an object: a note, tags (one a line), a star.
CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  object TEXT NOT NULL,
  text TEXT NOT NULL,
  tags TEXT NOT NULL,
  is_favourite INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  UNIQUE (kind, object)
);
-- Values by name: until when changes were seen.
CREATE TABLE value (
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
);
