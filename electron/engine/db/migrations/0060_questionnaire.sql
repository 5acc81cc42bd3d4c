-- What people type in instead of importing it: how sure they are of a judgement, and whose words a table is.

ALTER TABLE judgements ADD COLUMN confidence TEXT CHECK (confidence IN ('low', 'medium', 'high'));

-- Who typed the rows in; blank = somebody who gave no name. Null: they were read from a file.
ALTER TABLE sources ADD COLUMN typed_by TEXT;
