-- What was done to the workspace, when and by whom: one entry for each change that is stored and each file that is
-- written, in the same transaction. Nothing here names rows of other tables by a foreign key: what is undone, merged or
-- removed there stays on record here.

CREATE TABLE audit_log (
  id INTEGER PRIMARY KEY,
  -- ISO date and time
  happened_at TEXT NOT NULL,
  author TEXT CHECK (author <> ''),
  -- as shared/model/log/kinds.ts lists them
  kind TEXT NOT NULL CHECK (kind GLOB '[a-z]*.[a-z]*'),
  -- what it was about, as shared/model/log/note.ts describes it
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  -- of the entry before; empty for the first
  previous_hash TEXT NOT NULL,
  -- SHA-256 of this entry and of previous_hash, as electron/engine/db/log/chain.ts writes them
  hash TEXT NOT NULL
) STRICT;
