-- Acting on it: the plan, plays of one's own, rhythms and reviews, alerts, notes, and every change of them.
-- A number is never given twice: what was removed can be put back under its own.

CREATE TABLE planned (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  -- what it answers: a metric, a dimension, what a healthy account is ready for; null for none of them
  about_kind TEXT CHECK (about_kind IN ('metric', 'dimension', 'healthy')),
  about_key TEXT,
  -- the play it was adopted from
  play TEXT,
  title TEXT NOT NULL CHECK (title <> ''),
  steps TEXT,
  -- how one knows that it worked
  done_when TEXT,
  owner TEXT,
  due_on INTEGER,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'doing', 'done', 'dropped')),
  note TEXT,
  adopted_on INTEGER NOT NULL,
  -- the day on which it was done or dropped
  ended_on INTEGER,
  -- how the account stood when it was adopted: {asOf, score, band, about}
  stood TEXT CHECK (json_valid(stood)),
  author TEXT,
  created_at TEXT NOT NULL,
  CHECK ((about_kind IS NULL) = (about_key IS NULL))
) STRICT;
INSERT INTO planned (id, account_id, about_kind, about_key, play, title, owner, due_on, state, note, adopted_on, created_at)
  SELECT id, account_id, CASE WHEN metric IS NULL THEN NULL ELSE 'metric' END, metric, play, title, owner, due_on,
    state, note, CAST(julianday(substr(created_at, 1, 10)) - 2440587.5 AS INTEGER), created_at
  FROM actions;
DROP TABLE actions;
ALTER TABLE planned RENAME TO actions;
CREATE INDEX actions_account ON actions (account_id, state);
CREATE INDEX actions_due ON actions (state, due_on);

CREATE TABLE reviews (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  date INTEGER NOT NULL,
  -- score, inputs, plan and notes as they stood
  frozen TEXT NOT NULL CHECK (json_valid(frozen)),
  note TEXT,
  author TEXT,
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO reviews (id, account_id, date, frozen, note, created_at)
  SELECT id, account_id, date, frozen, note, created_at FROM checkpoints;
DROP TABLE checkpoints;
ALTER TABLE reviews RENAME TO checkpoints;
CREATE INDEX checkpoints_account ON checkpoints (account_id, date);

CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  date INTEGER NOT NULL,
  author TEXT,
  text TEXT NOT NULL CHECK (text <> ''),
  -- 1: stands on paper too
  prints INTEGER NOT NULL DEFAULT 0 CHECK (prints IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX notes_account ON notes (account_id, date);

-- How often an account is reviewed, where it differs from the rhythm of its band.
CREATE TABLE rhythms (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL UNIQUE REFERENCES accounts (id),
  days INTEGER NOT NULL CHECK (days > 0)
) STRICT;

-- Plays of one's own, and built-in ones that were edited (under their key).
CREATE TABLE plays (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  created_at TEXT NOT NULL
) STRICT;

-- What an account is in the inbox for, from the day on which it was first so. `about`: the metric of a cap, the dataset that expired.
CREATE TABLE alerts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  kind TEXT NOT NULL,
  about TEXT NOT NULL DEFAULT '',
  raised_on INTEGER NOT NULL,
  -- the day on which it was no longer so
  ended_on INTEGER,
  detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail)),
  state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'seen', 'snoozed', 'done')),
  snoozed_until INTEGER
) STRICT;
CREATE INDEX alerts_account ON alerts (account_id, kind, about);
CREATE INDEX alerts_state ON alerts (state, raised_on);

-- Everything that people change here, step by step: the history of an action, and the way back.
CREATE TABLE plan_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  author TEXT,
  at TEXT NOT NULL,
  -- the step that this one took back
  undoes INTEGER REFERENCES plan_steps (id)
) STRICT;
CREATE TABLE plan_changes (
  id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES plan_steps (id),
  entity TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  -- the row before and after, null where there was none
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after))
) STRICT;
CREATE INDEX plan_changes_row ON plan_changes (entity, row_id);
CREATE INDEX plan_changes_step ON plan_changes (step_id);
