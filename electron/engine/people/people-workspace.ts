/** A workspace in memory in which the people of one account are the accounts: they are scored by the very same engine. */
import type { NamedRows, Person, PersonDataset } from '../../../shared/model/people.ts';
import { fold } from '../../../shared/fold.ts';
import { notApplicableMetrics } from '../db/queries/decisions.ts';
import { migrate } from '../db/migrate.ts';
import {
  copyPersonRows,
  listedPeople,
  namedRows,
  personDatasets,
  personSigns,
  personTexts,
} from '../db/queries/person-rows.ts';
import { type Fact, workspaceFacts } from '../db/queries/workspace-facts.ts';
import { type Db, inMemory, inTransaction, prepare } from '../db/statements.ts';
import { identify } from './identify.ts';

/** The copy; whoever made it closes it. */
export interface PeopleWorkspace {
  readonly db: Db;
  /** The account of the copy with id n + 1 is the n-th of them. */
  readonly people: readonly Person[];
  readonly rows: readonly NamedRows[];
  /** Datasets that say whose their rows are. */
  readonly told: ReadonlySet<PersonDataset>;
}

/** The account's own rows decide; where it has none, whether the workspace's name anybody: silence then counts. */
const toldApart = (db: Db, rows: readonly NamedRows[]): ReadonlySet<PersonDataset> => {
  const { known } = workspaceFacts(db);
  const isTold = ({ dataset, rows: all, named }: NamedRows): boolean =>
    all > 0 ? named > 0 : known.has(`${dataset}.person` satisfies Fact);
  return new Set(
    personDatasets.filter((dataset) => rows.some((own) => own.dataset === dataset && isTold(own))),
  );
};

/** A person starts, as an account does, on the first day that anything is known of them. */
const startsIn = (db: Db): ReadonlyMap<number, number> => {
  const starts = new Map<number, number>();
  for (const { account, first } of personSigns(db, 0))
    if (first !== null) starts.set(account, Math.min(first, starts.get(account) ?? Infinity));
  return starts;
};

const insertPeople = (db: Db, people: readonly Person[]): void => {
  const starts = startsIn(db);
  const insert = prepare<unknown[], never>(
    db,
    `INSERT INTO accounts (id, key, folded_key, name, folded_name, started_on, source_id, source_row)
     VALUES (?, ?, ?, ?, ?, ?, 0, 0)`,
  );
  people.forEach(({ person, name }, place) => {
    const id = place + 1;
    insert.run(id, person, String(id), name, fold(name), starts.get(id) ?? null);
  });
};

/** What does not apply to an account does not apply to its people. */
const insertExceptions = (db: Db, count: number, metrics: ReadonlySet<string>): void => {
  const insert = prepare<unknown[], never>(
    db,
    `INSERT INTO not_applicable (account_id, metric, reason, created_at) VALUES (?, ?, '', '')`,
  );
  for (const metric of metrics) for (let id = 1; id <= count; id += 1) insert.run(id, metric);
};

let emptyWorkspace: Buffer | undefined;

/** A workspace of the newest schema. Making its tables takes longer than filling them, so they are made once. */
const emptyCopy = (): Db => {
  if (!emptyWorkspace) {
    const first = inMemory('');
    migrate(first, () => undefined);
    emptyWorkspace = first.serialize();
    first.close();
  }
  const db = inMemory(emptyWorkspace);
  // Rows come before their accounts and without their imports: nothing here refers to anything for long.
  db.pragma('foreign_keys = OFF');
  return db;
};

/** Makes the copy of one account's people and their rows. */
export const peopleWorkspace = (from: Db, account: number): PeopleWorkspace => {
  const { people, placeOf } = identify(listedPeople(from, account), personTexts(from, account));
  const ownerOf = (text: string): number | undefined => {
    const place = placeOf.get(text);
    return place === undefined ? undefined : place + 1;
  };
  const rows = namedRows(from, account);
  const told = toldApart(from, rows);
  const exceptions = notApplicableMetrics(from).get(account) ?? new Set();
  const db = emptyCopy();
  inTransaction(db, () => {
    copyPersonRows(from, db, { account, ownerOf });
    insertPeople(db, people);
    insertExceptions(db, people.length, exceptions);
  });
  return { db, people, rows, told };
};
