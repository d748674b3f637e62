-- What support was asked for, and is followed until it is seen. `kind` says what for, and what is null has not
-- happened.
-- A case is known by its `id` wherever it is kept, and its `reference` stands in the subject of its mail.
CREATE TABLE support_case (
  id TEXT NOT NULL UNIQUE,
  reference TEXT NOT NULL,
  kind TEXT NOT NULL,
  object TEXT NOT NULL,
  title TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  language TEXT NOT NULL,
  created INTEGER NOT NULL,
  sent INTEGER,
  reminded INTEGER,
  withdrawn INTEGER,
  changed INTEGER NOT NULL
);
-- What is to be seen once support has done it, in the order of the mail. `seen` is when it was, by which `reading`, and
-- `lost` since when it is no more.
CREATE TABLE support_case_item (
  support_case TEXT NOT NULL REFERENCES support_case (id),
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  server TEXT NOT NULL,
  object TEXT NOT NULL,
  title TEXT NOT NULL,
  value TEXT,
  seen INTEGER,
  reading TEXT NOT NULL,
  lost INTEGER,
  UNIQUE (support_case, place)
);
