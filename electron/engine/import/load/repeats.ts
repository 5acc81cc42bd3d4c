/** Counts rows without a key that were stored from another table already, by the table that stored them. */
import { prepare } from '../../db/statements.ts';
import type { Stored } from '../check/checked.ts';
import type { Target } from './insert-rows.ts';

/** Source that stored a row → how many rows of this table equal one of its rows. */
export type Repeats = Map<number, number>;

/** One more row that equals a stored one of `sourceId`. */
export const countRepeat = (repeats: Repeats, sourceId: number): void =>
  void repeats.set(sourceId, (repeats.get(sourceId) ?? 0) + 1);

/** Keeps the counts, on top of those of earlier batches: what taking an import back has to say of later ones. */
export const keepRepeats = ({ db, sourceId }: Target, repeats: Repeats): void => {
  const text = `INSERT INTO repeated_facts (source_id, of_source_id, "rows") VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET "rows" = "rows" + excluded."rows"`;
  for (const [of, count] of repeats) prepare<Stored[], never>(db, text).run(sourceId, of, count);
};
