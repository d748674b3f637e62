-- Whose key it is that came to a server or went from it; empty where that is not known.
ALTER TABLE change ADD COLUMN owner TEXT NOT NULL DEFAULT '';
-- Readings were told by the time at which the program was started; they are counted.
UPDATE change SET sweep = counted.number
FROM (SELECT id, DENSE_RANK() OVER (ORDER BY sweep) AS number FROM change) AS counted
WHERE change.id = counted.id;
