-- What the rows of usage that one table brought hold at a glance: the days, the features of each day, the columns.
-- It follows from the rows. It stands while the numbers of rows of all tables add up to those of usage: a row that
-- changes or goes takes it away.

CREATE TABLE usage_sources (
  source_id INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE,
  "rows" INTEGER NOT NULL,
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  -- as electron/engine/db/queries/usage-glance.ts describes it
  glance TEXT NOT NULL CHECK (json_valid(glance))
) STRICT;

CREATE TRIGGER usage_source_changed AFTER UPDATE OF date, source_id, person, feature, active_users, seats ON usage
BEGIN
  DELETE FROM usage_sources WHERE source_id IN (OLD.source_id, NEW.source_id);
END;
CREATE TRIGGER usage_source_gone AFTER DELETE ON usage BEGIN
  DELETE FROM usage_sources WHERE source_id = OLD.source_id;
END;
