-- Answers of the API as they came, the latest of each path. Times are milliseconds since 1970, UTC.
CREATE TABLE answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  path TEXT NOT NULL UNIQUE,
  body BLOB NOT NULL,
  digest BLOB NOT NULL,
  at INTEGER NOT NULL,
  sweep INTEGER NOT NULL,
  is_complete INTEGER NOT NULL,
  decoder INTEGER NOT NULL
);
