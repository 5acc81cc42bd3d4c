/** The rows of an account as they name people, and copying them into a database where people are the accounts. */
import type { Day } from '../../../../shared/dates.ts';
import type { NamedRows, PersonDataset } from '../../../../shared/model/people.ts';
import { type Db, prepare } from '../statements.ts';

/** The datasets whose rows may name a person. */
export const personDatasets: readonly PersonDataset[] = ['usage', 'trainings', 'tickets', 'surveys'];

/** Somebody on the list of people. */
export interface ListedPerson {
  readonly key: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: string | null;
}

/** The account's own list of people. */
export const listedPeople = (db: Db, account: number): readonly ListedPerson[] =>
  prepare<[number], ListedPerson>(
    db,
    'SELECT key, name, email, role FROM people WHERE account_id = ? ORDER BY id',
  ).all(account);

/** Every text that the account's rows name a person by, as it is written there. */
export const personTexts = (db: Db, account: number): readonly string[] => {
  const parts = personDatasets.map(
    (dataset) => `SELECT person FROM ${dataset} WHERE account_id = :account AND person IS NOT NULL`,
  );
  return prepare<object, { person: string }>(db, `${parts.join(' UNION ')} ORDER BY person`)
    .all({ account })
    .map(({ person }) => person);
};

/** How many rows the account has of each dataset, and how many of them name a person. */
export const namedRows = (db: Db, account: number): readonly NamedRows[] =>
  personDatasets.map((dataset) => ({
    dataset,
    ...(prepare<[number], { rows: number; named: number }>(
      db,
      `SELECT count(*) AS "rows", count(person) AS named FROM ${dataset} WHERE account_id = ?`,
    ).get(account) ?? { rows: 0, named: 0 }),
  }));

/** Everything of a row but whose it is. */
const otherColumns = (db: Db, dataset: PersonDataset): readonly string[] =>
  (db.pragma(`table_info(${dataset})`) as readonly { readonly name: string }[])
    .map(({ name }) => name)
    .filter((name) => name !== 'account_id' && name !== 'person');

/** Whose rows are copied, and which account of the copy they become rows of. */
export interface RowOwners {
  readonly account: number;
  /** Undefined: a row of nobody, which is left out. */
  readonly ownerOf: (person: string) => number | undefined;
}

/**
 * Copies the account's rows that name a person into a workspace where that person is the account. However a row spells
 * the person, in the copy it is one and the same.
 */
export const copyPersonRows = (from: Db, to: Db, { account, ownerOf }: RowOwners): void => {
  for (const dataset of personDatasets) {
    const columns = otherColumns(to, dataset);
    const rows = prepare<[number], unknown[]>(
      from,
      `SELECT person, ${columns.join(', ')} FROM ${dataset} WHERE account_id = ? AND person IS NOT NULL`,
    ).raw();
    const insert = prepare<unknown[], never>(
      to,
      `INSERT INTO ${dataset} (account_id, person, ${columns.join(', ')})
       VALUES (?, ?, ${columns.map(() => '?').join(', ')})`,
    );
    // All rows at once: reading and writing them in turns takes nearly twice as long.
    for (const [person, ...values] of rows.all(account) as [string, ...unknown[]][]) {
      const owner = ownerOf(person);
      if (owner !== undefined) insert.run(owner, String(owner), ...values);
    }
  }
};

/** When one dataset first named an account of the copy, and its last sign of life up to a day. */
export interface Signs {
  readonly account: number;
  readonly dataset: PersonDataset;
  readonly first: Day | null;
  readonly last: Day | null;
}

/** Dataset → the date a row first names somebody by, and the date of a sign of life with its condition. */
const signColumns: Readonly<Record<PersonDataset, { first: string; sign: string; alive: string }>> = {
  // A report that says "no events" of somebody names them, but shows no life.
  usage: { first: 'date', sign: 'date', alive: 'events > 0' },
  trainings: {
    first: 'min(COALESCE(assigned_on, completed_on), COALESCE(completed_on, assigned_on))',
    sign: 'completed_on',
    alive: 'TRUE',
  },
  tickets: { first: 'opened_on', sign: 'opened_on', alive: 'TRUE' },
  surveys: {
    first: 'min(COALESCE(answered_on, invited_on), COALESCE(invited_on, answered_on))',
    sign: 'answered_on',
    alive: 'score IS NOT NULL',
  },
};

/** The signs of all accounts of a copy, one per account and dataset that names it. */
export const personSigns = (db: Db, day: Day): readonly Signs[] =>
  personDatasets.flatMap((dataset) => {
    const { first, sign, alive } = signColumns[dataset];
    return prepare<[Day], Signs>(
      db,
      `SELECT account_id AS account, '${dataset}' AS dataset, min(${first}) AS first,
         max(${sign}) FILTER (WHERE ${sign} <= ? AND ${alive}) AS last
       FROM ${dataset} GROUP BY account_id`,
    ).all(day);
  });
