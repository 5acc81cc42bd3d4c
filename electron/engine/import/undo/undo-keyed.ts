/** Takes an import out of the history of rows with a key. */
import type { DatasetName } from '../../../../shared/datasets/index.ts';
import { prepare } from '../../db/statements.ts';
import type { Stored } from '../check/checked.ts';
import type { Row } from '../load/keyed-log.ts';
import { mergeIntoHolder } from './merge-accounts.ts';
import { readHistory } from './read-history.ts';
import { replay, type Link, type Replayed } from './row-history.ts';
import { ofImport, type Counts, type Undoing } from './undoing.ts';

const stretchRows = 500;

/** Rows that the import stored or changed and that have a history: others changed them, or said the same. */
const rowsWithHistory = ({ db, importId }: Undoing, dataset: DatasetName): readonly number[] =>
  prepare<Stored[], number>(
    db,
    `SELECT row_id FROM replaced_rows WHERE dataset = ? AND (${ofImport}
        OR json_extract(before, '$.source_id') IN (SELECT id FROM sources WHERE import_id = ?))
      UNION SELECT row_id FROM repeated_rows WHERE dataset = ? AND (${ofImport}
        OR row_id IN (SELECT id FROM ${dataset} WHERE ${ofImport}))`,
  )
    .pluck(true)
    .all(dataset, importId, importId, dataset, importId, importId);

const forget = ({ db }: Undoing, { dataset, id }: Place, link: Link): void => {
  if (link.id !== null) prepare<[number], never>(db, 'DELETE FROM replaced_rows WHERE id = ?').run(link.id);
  else
    prepare<Stored[], never>(
      db,
      'DELETE FROM repeated_rows WHERE dataset = ? AND row_id = ? AND source_id = ?',
    ).run(dataset, id, link.sourceId);
};

interface Place {
  readonly dataset: DatasetName;
  readonly id: number;
}

const givenOf = ({ columns, attributes, sourceRow }: Link): string =>
  JSON.stringify({ ...columns, ...(attributes ? { attributes } : {}), source_row: sourceRow });

/** A change gets the row that it now changes; a repeat that now says something new becomes a change. */
const keepBefore = (undoing: Undoing, place: Place, { link, before }: { link: Link; before: Row }): void => {
  const { db } = undoing;
  const text = JSON.stringify(before);
  if (link.id !== null) {
    prepare<Stored[], never>(db, 'UPDATE replaced_rows SET before = ? WHERE id = ?').run(text, link.id);
    return;
  }
  forget(undoing, place, link);
  prepare<Stored[], never>(
    db,
    'INSERT INTO replaced_rows (source_id, dataset, row_id, before, given) VALUES (?, ?, ?, ?, ?)',
  ).run(link.sourceId, place.dataset, place.id, text, givenOf(link));
};

const updateRow = (undoing: Undoing, dataset: DatasetName, { from, to }: { from: Row; to: Row }): void => {
  const changed = Object.keys(to).filter((name) => to[name] !== from[name]);
  if (changed.length === 0) return;
  if (changed.includes('folded_key') && mergeIntoHolder(undoing.db, to)) return;
  const set = changed.map((name) => `${name} = ?`).join(', ');
  prepare<Stored[], never>(undoing.db, `UPDATE ${dataset} SET ${set} WHERE id = ?`).run(
    ...changed.map((name) => to[name] ?? null),
    to['id'] ?? null,
  );
};

const writeBack = (undoing: Undoing, place: Place, { current, replayed }: Redone): void => {
  const { state, steps, beginning } = replayed;
  if (beginning) forget(undoing, place, beginning);
  for (const { link, before } of steps) if (before) keepBefore(undoing, place, { link, before });
  if (state) updateRow(undoing, place.dataset, { from: current, to: state });
};

interface Redone {
  readonly current: Row;
  readonly replayed: Replayed;
}

const redo = ({ db, gone }: Undoing, { dataset, id }: Place): Redone | undefined => {
  const current = prepare<[number], Row>(db, `SELECT * FROM ${dataset} WHERE id = ?`).get(id);
  if (!current) return undefined;
  return { current, replayed: replay(readHistory(db, dataset, current), gone) };
};

const forgetSources = ({ db, importId }: Undoing, dataset: DatasetName): void => {
  for (const log of ['replaced_rows', 'repeated_rows'])
    prepare<Stored[], never>(db, `DELETE FROM ${log} WHERE dataset = ? AND ${ofImport}`).run(dataset, importId);
};

/**
 * Takes the import out of the history of a dataset's rows. Rows that nothing is left of still stand afterwards, as
 * rows of the import and without a history: the caller removes them.
 */
export const undoKeyed = async (undoing: Undoing, dataset: DatasetName, counts: Counts): Promise<void> => {
  const ids = rowsWithHistory(undoing, dataset);
  for (const [at, id] of ids.entries()) {
    const redone = redo(undoing, { dataset, id });
    if (redone) {
      const { outcome, state } = redone.replayed;
      // Other tables told of an account that no list has now.
      if (outcome === 'removed' && state) counts.removed += 1;
      writeBack(undoing, { dataset, id }, redone);
      if (outcome === 'restored' || outcome === 'kept') counts[outcome] += 1;
    }
    if (at % stretchRows === 0) await undoing.pause(at === 0 ? 0 : stretchRows);
  }
  forgetSources(undoing, dataset);
};
