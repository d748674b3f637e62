-- What was brought back from a file says nothing of what this program has written last.
ALTER TABLE change ADD COLUMN is_imported INTEGER NOT NULL DEFAULT 0;
