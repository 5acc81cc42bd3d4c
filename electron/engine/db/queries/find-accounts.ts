/** Accounts by words of their name or key. */
import type { FoundAccount } from '../../../../shared/model/surveys/typed-answers.ts';
import { type Db, prepare } from '../statements.ts';

const words = `COALESCE(folded_name, '') || ' ' || folded_key`;
const byName = 'COALESCE(folded_name, folded_key)';

/** Every word occurs somewhere; those that begin with the whole text come first, the others by name. */
const found = `FROM accounts WHERE NOT EXISTS (
  SELECT 1 FROM json_each(:words) w WHERE instr(${words}, w.value) = 0)`;

/** What is looked for: folded words, and the folded text as a whole. */
export interface Wanted {
  readonly words: string;
  readonly text: string;
}

/** The first accounts that fit. `words` is a JSON list. */
export const accountsWith = (db: Db, { words: own, text }: Wanted, most: number): readonly FoundAccount[] =>
  prepare<object, FoundAccount>(
    db,
    `SELECT id, COALESCE(name, key) AS name, key ${found}
     ORDER BY COALESCE(folded_name = :text, 0) OR folded_key = :text DESC, instr(${byName}, :text) = 1 DESC, ${byName}, id
     LIMIT :most`,
  ).all({ words: own, text, most });

/** How many fit. */
export const countAccountsWith = (db: Db, { words: own }: Wanted): number =>
  prepare<object, { n: number }>(db, `SELECT count(*) AS n ${found}`).get({ words: own })?.n ?? 0;

/** One account; undefined where there is none of this number. */
export const accountWith = (db: Db, id: number): FoundAccount | undefined =>
  prepare<[number], FoundAccount>(
    db,
    'SELECT id, COALESCE(name, key) AS name, key FROM accounts WHERE id = ?',
  ).get(id);
