-- Survey answers that people type in instead of importing them.

-- ISO date and time; null: the row was read from a file.
ALTER TABLE surveys ADD COLUMN typed_at TEXT;

-- Of the rows of files nothing is kept here.
CREATE INDEX surveys_typed ON surveys (source_id, source_row) WHERE typed_at IS NOT NULL;

-- Typed answers come, change and go one by one, and say so themselves: the kept history of their account is old then.

CREATE TRIGGER history_answer_typed AFTER INSERT ON surveys WHEN NEW.typed_at IS NOT NULL BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (NEW.account_id, NEW.answered_on);
END;
CREATE TRIGGER history_answer_changed AFTER UPDATE ON surveys WHEN OLD.typed_at IS NOT NULL BEGIN
  INSERT INTO history_changes (account_id, from_day)
  VALUES (OLD.account_id, OLD.answered_on), (NEW.account_id, NEW.answered_on);
END;
CREATE TRIGGER history_answer_gone AFTER DELETE ON surveys WHEN OLD.typed_at IS NOT NULL BEGIN
  INSERT INTO history_changes (account_id, from_day) VALUES (OLD.account_id, OLD.answered_on);
END;
