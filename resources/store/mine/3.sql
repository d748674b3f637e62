-- What was found wrong, known since when, and what the person said of it. A finding is named by its rule and objects,
-- and `text` is all of it as JSON, for when it is gone. `gone` is null while it is not.
CREATE TABLE finding (
  id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  since INTEGER NOT NULL,
  gone INTEGER
);
-- The person lives with it up to and including a day, in ISO form.
CREATE TABLE acceptance (
  finding TEXT NOT NULL UNIQUE,
  until TEXT NOT NULL,
  reason TEXT NOT NULL,
  changed INTEGER NOT NULL
);
-- The person does not want to see it: a "rule" by its id, or an "object" by its kind and name.
CREATE TABLE mute (
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  changed INTEGER NOT NULL,
  UNIQUE (kind, what)
);
