-- Taking back any import in any order, and refused rows with what is wrong with them.

-- What the replacing row itself said: column → value, source_row among them; attributes: heading → value, null = blank.
-- Null: stored before this was kept; then all that the row held afterwards counts as said.
ALTER TABLE replaced_rows ADD COLUMN given TEXT CHECK (json_valid(given));
CREATE INDEX replaced_rows_row ON replaced_rows (dataset, row_id);

-- The columns and attributes that a table of rows with keys has, for its rows that changed nothing: {columns, attributes}.
ALTER TABLE sources ADD COLUMN stored_columns TEXT CHECK (json_valid(stored_columns));

-- Rows with a key that said what was stored already: they keep it alive when the import that stored it is taken back.
CREATE TABLE repeated_rows (
  dataset TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  source_row INTEGER NOT NULL,
  PRIMARY KEY (dataset, row_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX repeated_rows_source ON repeated_rows (source_id);

-- How many rows without a key a table held that were stored from another one already.
CREATE TABLE repeated_facts (
  source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  of_source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  "rows" INTEGER NOT NULL,
  PRIMARY KEY (source_id, of_source_id)
) STRICT, WITHOUT ROWID;

-- What is wrong with a refused row: a list of {column, value, code}.
ALTER TABLE rejected_rows ADD COLUMN issues TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(issues));
