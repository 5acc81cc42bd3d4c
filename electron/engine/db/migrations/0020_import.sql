-- What importing remembers: imports taken back, refused rows, how tables were read, whose names are whose.

ALTER TABLE imports ADD COLUMN undone_at TEXT;

-- The headings of the table as read, in order: what the rejected rows are written under.
ALTER TABLE sources ADD COLUMN headings TEXT CHECK (json_valid(headings));
-- Rows inside the table that are none of its rows: repeated headings, totals, notes.
ALTER TABLE sources ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;

-- Refused rows as the file gave them, cell by cell as text, to be mended outside and dropped in again.
CREATE TABLE rejected_rows (
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  "row" INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  PRIMARY KEY (source_id, "row")
) STRICT, WITHOUT ROWID;

-- How a table of this shape (its folded headings, in order) was read the last time that the user said so.
CREATE TABLE remembered_mappings (
  shape TEXT PRIMARY KEY,
  -- a list of table mappings as shared/import/mapping.ts describes them
  mappings TEXT NOT NULL CHECK (json_valid(mappings)),
  file TEXT NOT NULL,
  used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the user said a name in a file means: an account, an account of its own, or nothing (rows left out).
CREATE TABLE account_decisions (
  folded_text TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('same', 'new', 'skip')),
  account_id INTEGER REFERENCES accounts (id) ON DELETE CASCADE,
  decided_at TEXT NOT NULL,
  CHECK ((decision = 'same') = (account_id IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- How many of the scale's top scores count as satisfied; blank = two.
ALTER TABLE surveys ADD COLUMN boxes INTEGER CHECK (boxes BETWEEN 1 AND 5);
