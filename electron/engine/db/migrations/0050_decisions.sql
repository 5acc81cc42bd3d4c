-- What people decide about single accounts stays on record: a decision that was ended says when and by whom.

-- From withdrawn_on on the band no longer holds; the days before stay as they were.
ALTER TABLE overrides ADD COLUMN created_at TEXT;
ALTER TABLE overrides ADD COLUMN withdrawn_on INTEGER CHECK (withdrawn_on >= set_on);
ALTER TABLE overrides ADD COLUMN withdrawn_by TEXT;
ALTER TABLE overrides ADD COLUMN withdrawn_at TEXT;

-- That a metric does not apply holds on every day; once withdrawn it holds on none.
CREATE TABLE exceptions (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  metric TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT,
  created_at TEXT NOT NULL,
  withdrawn_by TEXT,
  withdrawn_at TEXT
) STRICT;
INSERT INTO exceptions (account_id, metric, reason, author, created_at)
  SELECT account_id, metric, reason, author, created_at FROM not_applicable ORDER BY created_at;
DROP TABLE not_applicable;
ALTER TABLE exceptions RENAME TO not_applicable;
CREATE UNIQUE INDEX not_applicable_now ON not_applicable (account_id, metric) WHERE withdrawn_at IS NULL;

CREATE TRIGGER history_exception_new AFTER INSERT ON not_applicable BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.account_id, -1000000);
END;
CREATE TRIGGER history_exception_changed AFTER UPDATE ON not_applicable BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000), (NEW.account_id, -1000000);
END;
CREATE TRIGGER history_exception_gone AFTER DELETE ON not_applicable BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000);
END;
