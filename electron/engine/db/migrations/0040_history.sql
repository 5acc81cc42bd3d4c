-- Scores of month ends, kept so that two years of history need not be computed at every look. All of it can be
-- computed again from the facts: nothing here is a source of truth.

CREATE TABLE history_models (
  id INTEGER PRIMARY KEY,
  -- stands for the whole definition: a model that was edited is another one
  fingerprint TEXT NOT NULL UNIQUE
) STRICT;

-- Months that are complete: an account without a point was no customer then.
CREATE TABLE history_months (
  model_id INTEGER NOT NULL REFERENCES history_models (id) ON DELETE CASCADE,
  day INTEGER NOT NULL,
  -- what the workspace as a whole brought to the scores of that day
  basis TEXT NOT NULL,
  PRIMARY KEY (model_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE history_points (
  model_id INTEGER NOT NULL,
  account_id INTEGER NOT NULL,
  day INTEGER NOT NULL,
  score REAL,
  -- after caps, before what a person set
  band TEXT NOT NULL,
  -- dimension key → score
  dimensions TEXT NOT NULL,
  PRIMARY KEY (model_id, account_id, day)
) STRICT, WITHOUT ROWID;

-- Tables whose rows the kept months know; from_day: the first day that they have a say in, null = none.
CREATE TABLE history_sources (
  source_id INTEGER PRIMARY KEY,
  from_day INTEGER
) STRICT;

-- What changed since the months were computed: whose facts (0 = anybody's), from which day on.
CREATE TABLE history_changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL,
  from_day INTEGER NOT NULL
) STRICT;
CREATE INDEX history_changes_account ON history_changes (account_id, from_day);

-- New rows of the large tables are found by their source, afterwards and all at once. What changes or goes one by one
-- says so itself, and so do the tables whose rows have no date: those count on every day (from_day −1000000).

CREATE TRIGGER history_account_new AFTER INSERT ON accounts BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.id, -1000000);
END;
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

CREATE TRIGGER history_person_new AFTER INSERT ON people BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.account_id, -1000000);
END;
CREATE TRIGGER history_person_changed AFTER UPDATE ON people
WHEN (OLD.account_id, OLD.key, OLD.name, OLD.email) IS NOT (NEW.account_id, NEW.key, NEW.name, NEW.email)
BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000), (NEW.account_id, -1000000);
END;
CREATE TRIGGER history_person_gone AFTER DELETE ON people BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000);
END;

CREATE TRIGGER history_exception_new AFTER INSERT ON not_applicable BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.account_id, -1000000);
END;
CREATE TRIGGER history_exception_changed AFTER UPDATE ON not_applicable BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000), (NEW.account_id, -1000000);
END;
CREATE TRIGGER history_exception_gone AFTER DELETE ON not_applicable BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000);
END;

CREATE TRIGGER history_judgement_new AFTER INSERT ON judgements BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.account_id, NEW.date);
END;
CREATE TRIGGER history_judgement_changed AFTER UPDATE ON judgements BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.date), (NEW.account_id, NEW.date);
END;
CREATE TRIGGER history_judgement_gone AFTER DELETE ON judgements BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.date);
END;

-- A ticket that is closed later, an invoice paid later, a contract ended later change nothing before that day.

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

-- Rows that move to another account, when two turn out to be one.

CREATE TRIGGER history_usage_moved AFTER UPDATE OF account_id ON usage BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.date), (NEW.account_id, NEW.date);
END;
CREATE TRIGGER history_training_moved AFTER UPDATE OF account_id ON trainings BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000), (NEW.account_id, -1000000);
END;
CREATE TRIGGER history_survey_moved AFTER UPDATE OF account_id ON surveys BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, -1000000), (NEW.account_id, -1000000);
END;
CREATE TRIGGER history_measurement_moved AFTER UPDATE OF account_id ON measurements BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.date), (NEW.account_id, NEW.date);
END;
