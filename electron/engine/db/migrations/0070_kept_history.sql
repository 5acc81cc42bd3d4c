-- Kept months are stored as they are computed: month by month, an account's scores of its dimensions as plain numbers.
-- What was kept before is computed again.

DELETE FROM history_months;
DELETE FROM history_models;
DROP TABLE history_points;
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

-- Metrics are answered from these indexes alone, without fetching the rows behind them one by one.

DROP INDEX tickets_account_opened;
CREATE INDEX tickets_account_opened ON tickets (account_id, opened_on, category, failure);
DROP INDEX tickets_account_closed;
CREATE INDEX tickets_account_closed
  ON tickets (account_id, closed_on, first_contact, reopened, closed_minute, opened_on, opened_minute);
DROP INDEX surveys_account_kind;
CREATE INDEX surveys_account_kind
  ON surveys (account_id, kind, answered_on, person, score, scale_min, scale_max, boxes);
DROP INDEX subscriptions_account;
CREATE INDEX subscriptions_account ON subscriptions (account_id, started_on, ended_on, mrr_minor, seats);
