-- The schema at version 120. Written by "npm run schema" from the migrations: change those, not this.

CREATE TABLE account_decisions (
  folded_text TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('same', 'new', 'skip')),
  account_id INTEGER REFERENCES accounts (id) ON DELETE CASCADE,
  decided_at TEXT NOT NULL,
  CHECK ((decision = 'same') = (account_id IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL CHECK (key <> ''),
  folded_key TEXT NOT NULL UNIQUE,
  name TEXT,
  folded_name TEXT,
  segment TEXT,
  stage TEXT,
  owner TEXT,
  country TEXT,
  plan TEXT,
  currency TEXT,
  mrr_minor INTEGER,
  seats REAL CHECK (seats >= 0),
  started_on INTEGER,
  renewal_on INTEGER,
  ended_on INTEGER,
  cac_minor INTEGER,
  gross_margin REAL,
  attributes TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(attributes)),
  -- 0: only named in another table so far; its own row has not been imported
  declared INTEGER NOT NULL DEFAULT 1 CHECK (declared IN (0, 1)),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL
) STRICT;

CREATE INDEX accounts_folded_name ON accounts (folded_name);

CREATE TRIGGER history_account_changed AFTER UPDATE ON accounts
WHEN (OLD.key, OLD.name, OLD.segment, OLD.stage, OLD.owner, OLD.country, OLD.plan, OLD.currency, OLD.mrr_minor,
      OLD.seats, OLD.started_on, OLD.ended_on, OLD.gross_margin, OLD.attributes)
  IS NOT (NEW.key, NEW.name, NEW.segment, NEW.stage, NEW.owner, NEW.country, NEW.plan, NEW.currency, NEW.mrr_minor,
      NEW.seats, NEW.started_on, NEW.ended_on, NEW.gross_margin, NEW.attributes)
BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.id, -1000000);
END;

CREATE TRIGGER history_account_gone AFTER DELETE ON accounts BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.id, -1000000);
END;

CREATE TRIGGER history_account_new AFTER INSERT ON accounts BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.id, -1000000);
END;

CREATE TABLE "actions" (
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

CREATE INDEX actions_account ON actions (account_id, state);

CREATE INDEX actions_due ON actions (state, due_on);

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

CREATE INDEX alerts_ended ON alerts (ended_on, state, account_id);

CREATE INDEX alerts_state ON alerts (state, raised_on);

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

CREATE TABLE "checkpoints" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  date INTEGER NOT NULL,
  -- score, inputs, plan and notes as they stood
  frozen TEXT NOT NULL CHECK (json_valid(frozen)),
  note TEXT,
  author TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX checkpoints_account ON checkpoints (account_id, date);

CREATE TABLE history_changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL,
  from_day INTEGER NOT NULL
) STRICT;

CREATE INDEX history_changes_account ON history_changes (account_id, from_day);

CREATE TABLE history_models (
  id INTEGER PRIMARY KEY,
  -- stands for the whole definition: a model that was edited is another one
  fingerprint TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE history_months (
  model_id INTEGER NOT NULL REFERENCES history_models (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  -- what the workspace as a whole brought to the scores of that day
  basis TEXT NOT NULL,
  PRIMARY KEY (model_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE history_points (
  model_id INTEGER NOT NULL,
  day INTEGER NOT NULL,
  account_id INTEGER NOT NULL,
  score REAL,
  -- after caps, before what a person set
  band TEXT NOT NULL,
  -- one 64-bit number per dimension, in the model's order; not a number where it has no score
  dimensions BLOB NOT NULL,
  PRIMARY KEY (model_id, day, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE history_sources (
  source_id INTEGER PRIMARY KEY,
  from_day INTEGER
) STRICT;

CREATE TABLE import_issues (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  "row" INTEGER NOT NULL,
  "column" TEXT,
  value TEXT,
  code TEXT NOT NULL
) STRICT;

CREATE INDEX import_issues_source ON import_issues (source_id);

CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  as_of INTEGER NOT NULL
, undone_at TEXT) STRICT;

CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  key TEXT UNIQUE,
  issued_on INTEGER,
  due_on INTEGER NOT NULL,
  paid_on INTEGER,
  amount_minor INTEGER NOT NULL,
  currency TEXT,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL
) STRICT;

CREATE TRIGGER history_invoice_changed AFTER UPDATE ON invoices BEGIN
  INSERT INTO history_changes (account_id, from_day)
  SELECT account_id, CASE
    WHEN (OLD.account_id, OLD.issued_on, OLD.due_on, OLD.amount_minor)
      IS NOT (NEW.account_id, NEW.issued_on, NEW.due_on, NEW.amount_minor)
    THEN min(OLD.due_on, NEW.due_on, COALESCE(OLD.issued_on, OLD.due_on), COALESCE(NEW.issued_on, NEW.due_on))
    WHEN OLD.paid_on IS NOT NEW.paid_on
    THEN min(COALESCE(OLD.paid_on, NEW.paid_on), COALESCE(NEW.paid_on, OLD.paid_on))
  END AS from_day
  FROM (SELECT OLD.account_id AS account_id UNION SELECT NEW.account_id)
  WHERE from_day IS NOT NULL;
END;

CREATE TRIGGER history_invoice_gone AFTER DELETE ON invoices BEGIN
  INSERT INTO history_changes (account_id, from_day)
  VALUES (OLD.account_id, min(OLD.due_on, COALESCE(OLD.issued_on, OLD.due_on)));
END;

CREATE INDEX invoices_account_due ON invoices (account_id, due_on, issued_on, paid_on, amount_minor);

CREATE TABLE judgements (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  date INTEGER NOT NULL,
  metric TEXT NOT NULL CHECK (metric <> ''),
  value REAL NOT NULL,
  note TEXT,
  author TEXT,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL
, confidence TEXT CHECK (confidence IN ('low', 'medium', 'high'))) STRICT;

CREATE TRIGGER history_judgement_changed AFTER UPDATE ON judgements BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.date), (NEW.account_id, NEW.date);
END;

CREATE TRIGGER history_judgement_gone AFTER DELETE ON judgements BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.date);
END;

CREATE TRIGGER history_judgement_new AFTER INSERT ON judgements BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.account_id, NEW.date);
END;

CREATE INDEX judgements_account ON judgements (account_id, metric, date);

CREATE TABLE measurements (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  date INTEGER NOT NULL,
  metric TEXT NOT NULL CHECK (metric <> ''),
  value REAL NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL
) STRICT;

CREATE TRIGGER history_measurement_moved AFTER UPDATE OF account_id ON measurements BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.date), (NEW.account_id, NEW.date);
END;

CREATE INDEX measurements_account ON measurements (account_id, metric, date);

CREATE TABLE models (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  -- the whole model as shared/model/model.ts describes it
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  note TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (name, version)
) STRICT;

CREATE TABLE "not_applicable" (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  metric TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT,
  created_at TEXT NOT NULL,
  withdrawn_by TEXT,
  withdrawn_at TEXT
) STRICT;

CREATE TRIGGER history_exception_changed AFTER UPDATE ON not_applicable BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000), (NEW.account_id, -1000000);
END;

CREATE TRIGGER history_exception_gone AFTER DELETE ON not_applicable BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000);
END;

CREATE TRIGGER history_exception_new AFTER INSERT ON not_applicable BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.account_id, -1000000);
END;

CREATE UNIQUE INDEX not_applicable_now ON not_applicable (account_id, metric) WHERE withdrawn_at IS NULL;

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

CREATE TABLE outcomes (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  date INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('renewed', 'churned', 'contracted', 'expanded')),
  amount_minor INTEGER,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL
) STRICT;

CREATE INDEX outcomes_account ON outcomes (account_id, date);

CREATE TABLE overrides (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  band TEXT NOT NULL CHECK (band IN ('red', 'amber', 'green')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  author TEXT NOT NULL CHECK (author <> ''),
  set_on INTEGER NOT NULL,
  expires_on INTEGER NOT NULL, created_at TEXT, withdrawn_on INTEGER CHECK (withdrawn_on >= set_on), withdrawn_by TEXT, withdrawn_at TEXT,
  CHECK (expires_on >= set_on)
) STRICT;

CREATE INDEX overrides_account ON overrides (account_id, expires_on);

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  name TEXT,
  email TEXT,
  role TEXT,
  attributes TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(attributes)),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL
) STRICT;

CREATE TRIGGER history_person_changed AFTER UPDATE ON people
WHEN (OLD.account_id, OLD.key, OLD.name, OLD.email) IS NOT (NEW.account_id, NEW.key, NEW.name, NEW.email)
BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000), (NEW.account_id, -1000000);
END;

CREATE TRIGGER history_person_gone AFTER DELETE ON people BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000);
END;

CREATE TRIGGER history_person_new AFTER INSERT ON people BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.account_id, -1000000);
END;

CREATE INDEX people_account ON people (account_id);

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

CREATE TABLE plan_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  author TEXT,
  at TEXT NOT NULL,
  -- the step that this one took back
  undoes INTEGER REFERENCES plan_steps (id)
) STRICT;

CREATE TABLE plays (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE referrals (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  date INTEGER NOT NULL,
  name TEXT,
  converted INTEGER CHECK (converted IN (0, 1)),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL
) STRICT;

CREATE INDEX referrals_account ON referrals (account_id, date);

CREATE TABLE rejected_rows (
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  "row" INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)), issues TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(issues)),
  PRIMARY KEY (source_id, "row")
) STRICT, WITHOUT ROWID;

CREATE TABLE remembered_mappings (
  shape TEXT PRIMARY KEY,
  -- a list of table mappings as shared/import/mapping.ts describes them
  mappings TEXT NOT NULL CHECK (json_valid(mappings)),
  file TEXT NOT NULL,
  used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE repeated_facts (
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  of_source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  "rows" INTEGER NOT NULL,
  PRIMARY KEY (source_id, of_source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE repeated_rows (
  dataset TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  source_row INTEGER NOT NULL,
  PRIMARY KEY (dataset, row_id, source_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX repeated_rows_source ON repeated_rows (source_id);

CREATE TABLE replaced_rows (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  dataset TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT NOT NULL CHECK (json_valid(before))
, given TEXT CHECK (json_valid(given))) STRICT;

CREATE INDEX replaced_rows_row ON replaced_rows (dataset, row_id);

CREATE INDEX replaced_rows_source ON replaced_rows (source_id);

CREATE TABLE rhythms (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL UNIQUE REFERENCES accounts (id),
  days INTEGER NOT NULL CHECK (days > 0)
) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  dataset TEXT NOT NULL,
  header_row INTEGER,
  encoding TEXT,
  delimiter TEXT,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  "rows" INTEGER NOT NULL DEFAULT 0,
  imported INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0, headings TEXT CHECK (json_valid(headings)), left_out INTEGER NOT NULL DEFAULT 0, stored_columns TEXT CHECK (json_valid(stored_columns)), typed_by TEXT,
  CHECK ("rows" = imported + updated + unchanged + rejected)
) STRICT;

CREATE INDEX sources_import ON sources (import_id);

CREATE TABLE subscriptions (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  key TEXT UNIQUE,
  started_on INTEGER NOT NULL,
  ended_on INTEGER,
  mrr_minor INTEGER NOT NULL,
  seats REAL CHECK (seats >= 0),
  plan TEXT,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL
) STRICT;

CREATE TRIGGER history_subscription_changed AFTER UPDATE ON subscriptions BEGIN
  INSERT INTO history_changes (account_id, from_day)
  SELECT account_id, CASE
    WHEN (OLD.account_id, OLD.started_on, OLD.mrr_minor, OLD.seats)
      IS NOT (NEW.account_id, NEW.started_on, NEW.mrr_minor, NEW.seats)
    THEN min(OLD.started_on, NEW.started_on)
    WHEN OLD.ended_on IS NOT NEW.ended_on
    THEN min(COALESCE(OLD.ended_on, NEW.ended_on), COALESCE(NEW.ended_on, OLD.ended_on))
  END AS from_day
  FROM (SELECT OLD.account_id AS account_id UNION SELECT NEW.account_id)
  WHERE from_day IS NOT NULL;
END;

CREATE TRIGGER history_subscription_gone AFTER DELETE ON subscriptions BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.started_on);
END;

CREATE INDEX subscriptions_account ON subscriptions (account_id, started_on, ended_on, mrr_minor, seats);

CREATE TABLE surveys (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  person TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('nps', 'csat', 'ces')),
  answered_on INTEGER,
  invited_on INTEGER,
  score REAL,
  scale_min REAL,
  scale_max REAL,
  comment TEXT,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL, boxes INTEGER CHECK (boxes BETWEEN 1 AND 5), typed_at TEXT,
  CHECK (answered_on IS NOT NULL OR invited_on IS NOT NULL)
) STRICT;

CREATE TRIGGER history_answer_changed AFTER UPDATE ON surveys WHEN OLD.typed_at IS NOT NULL BEGIN
  INSERT INTO history_changes (account_id, from_day)
  VALUES (OLD.account_id, OLD.answered_on), (NEW.account_id, NEW.answered_on);
END;

CREATE TRIGGER history_answer_gone AFTER DELETE ON surveys WHEN OLD.typed_at IS NOT NULL BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.answered_on);
END;

CREATE TRIGGER history_answer_typed AFTER INSERT ON surveys WHEN NEW.typed_at IS NOT NULL BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.account_id, NEW.answered_on);
END;

CREATE TRIGGER history_survey_moved AFTER UPDATE OF account_id ON surveys BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000), (NEW.account_id, -1000000);
END;

CREATE INDEX surveys_account_kind
  ON surveys (account_id, kind, answered_on, person, score, scale_min, scale_max, boxes);

CREATE INDEX surveys_typed ON surveys (source_id, source_row) WHERE typed_at IS NOT NULL;

CREATE TABLE tickets (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  key TEXT UNIQUE,
  person TEXT,
  opened_on INTEGER NOT NULL,
  -- minute of the day, 0..1439; null where the file gives no time
  opened_minute INTEGER CHECK (opened_minute BETWEEN 0 AND 1439),
  closed_on INTEGER,
  closed_minute INTEGER CHECK (closed_minute BETWEEN 0 AND 1439),
  category TEXT,
  severity TEXT,
  failure INTEGER CHECK (failure IN (0, 1)),
  first_contact INTEGER CHECK (first_contact IN (0, 1)),
  -- how many times; yes counts as 1
  reopened INTEGER CHECK (reopened >= 0),
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL
) STRICT;

CREATE TRIGGER history_ticket_changed AFTER UPDATE ON tickets BEGIN
  INSERT INTO history_changes (account_id, from_day)
  SELECT account_id, CASE
    WHEN (OLD.account_id, OLD.opened_on, OLD.opened_minute, OLD.category, OLD.failure)
      IS NOT (NEW.account_id, NEW.opened_on, NEW.opened_minute, NEW.category, NEW.failure)
    THEN min(OLD.opened_on, NEW.opened_on, COALESCE(OLD.closed_on, OLD.opened_on), COALESCE(NEW.closed_on, NEW.opened_on))
    WHEN (OLD.closed_on, OLD.closed_minute, OLD.first_contact, OLD.reopened)
      IS NOT (NEW.closed_on, NEW.closed_minute, NEW.first_contact, NEW.reopened)
    THEN min(COALESCE(OLD.closed_on, NEW.closed_on), COALESCE(NEW.closed_on, OLD.closed_on))
  END AS from_day
  FROM (SELECT OLD.account_id AS account_id UNION SELECT NEW.account_id)
  WHERE from_day IS NOT NULL;
END;

CREATE TRIGGER history_ticket_gone AFTER DELETE ON tickets BEGIN
  INSERT INTO history_changes (account_id, from_day)
  VALUES (OLD.account_id, min(OLD.opened_on, COALESCE(OLD.closed_on, OLD.opened_on)));
END;

CREATE INDEX tickets_account_closed
  ON tickets (account_id, closed_on, first_contact, reopened, closed_minute, opened_on, opened_minute);

CREATE INDEX tickets_account_opened ON tickets (account_id, opened_on, category, failure);

CREATE TABLE trainings (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  person TEXT,
  course TEXT NOT NULL,
  assigned_on INTEGER,
  completed_on INTEGER,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL
) STRICT;

CREATE TRIGGER history_training_moved AFTER UPDATE OF account_id ON trainings BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000), (NEW.account_id, -1000000);
END;

CREATE INDEX trainings_account ON trainings (account_id, person, completed_on, assigned_on);

CREATE TABLE usage (
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  date INTEGER NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (id),
  source_row INTEGER NOT NULL,
  person TEXT,
  feature TEXT,
  events REAL NOT NULL DEFAULT 1,
  active_users REAL,
  seats REAL,
  PRIMARY KEY (account_id, date, source_id, source_row)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER history_usage_moved AFTER UPDATE OF account_id ON usage BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.date), (NEW.account_id, NEW.date);
END;

CREATE TRIGGER usage_source_changed AFTER UPDATE OF date, source_id, person, feature, active_users, seats ON usage
BEGIN
  DELETE FROM usage_sources WHERE source_id IN (OLD.source_id, NEW.source_id);
END;

CREATE TRIGGER usage_source_gone AFTER DELETE ON usage BEGIN
  DELETE FROM usage_sources WHERE source_id = OLD.source_id;
END;

CREATE TABLE usage_sources (
  source_id INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE,
  "rows" INTEGER NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  -- as electron/engine/db/queries/usage-glance.ts describes it
  glance TEXT NOT NULL CHECK (json_valid(glance))
) STRICT;
