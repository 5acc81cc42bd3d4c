/** What a workspace has that a model of one's own could be made of: figures by name, attributes of accounts. */
import { fold } from '../../../../shared/fold.ts';
import { type Db, prepare } from '../statements.ts';
import { dataVersion } from './workspace-facts.ts';

/** Figures of one name. */
export interface OwnFigures {
  readonly dataset: 'measurements' | 'judgements';
  readonly metric: string;
  /** How many accounts have one. */
  readonly accounts: number;
  readonly least: number;
  readonly most: number;
  /** Day number of the newest one. */
  readonly newest: number;
}

const figuresIn = (dataset: OwnFigures['dataset']): string =>
  `SELECT '${dataset}' AS dataset, metric, count(DISTINCT account_id) AS accounts, min(value) AS least,
     max(value) AS most, max(date) AS newest
   FROM ${dataset} GROUP BY metric`;

/** All names that figures or judgements go by, in order. */
export const ownFigures = (db: Db): readonly OwnFigures[] =>
  prepare<[], OwnFigures>(
    db,
    `${figuresIn('measurements')} UNION ALL ${figuresIn('judgements')} ORDER BY 1 DESC, 2`,
  ).all();

const gatherNames = (db: Db): ReadonlySet<string> | undefined => {
  const any = prepare<[], { n: number }>(
    db,
    'SELECT count(*) AS n FROM (SELECT 1 FROM accounts LIMIT 1)',
  ).get();
  if (!any?.n) return undefined;
  const rows = prepare<[], { name: string }>(
    db,
    'SELECT DISTINCT j.key AS name FROM accounts a, json_each(a.attributes) j',
  ).all();
  return new Set(rows.map(({ name }) => fold(name)));
};

const lastNames = new WeakMap<
  Db,
  { readonly version: string; readonly names: ReadonlySet<string> | undefined }
>();

/**
 * Folded names of the attributes that any account has; undefined while there are no accounts. Kept until the data
 * changes: a model that is edited asks for them with every key.
 */
export const attributeNames = (db: Db): ReadonlySet<string> | undefined => {
  const version = dataVersion(db);
  const last = lastNames.get(db);
  if (last?.version === version) return last.names;
  const names = gatherNames(db);
  lastNames.set(db, { version, names });
  return names;
};

/** Fields of an account that a variant's condition can ask about, as conditions name them → their column. */
const textFields = {
  segment: 'segment',
  stage: 'stage',
  plan: 'plan',
  owner: 'owner',
  country: 'country',
} as const;

/** A text that accounts have under a name, and how many have it. */
export interface AttributeValue {
  readonly name: string;
  readonly value: string;
  readonly isNumber: 0 | 1;
}

const fieldValues = Object.entries(textFields)
  .map(
    ([name, column]) =>
      `SELECT '${name}' AS name, ${column} AS value, 0 AS isNumber, count(*) AS n FROM accounts
       WHERE ${column} IS NOT NULL GROUP BY ${column}`,
  )
  .join(' UNION ALL ');

/** What accounts have under fields and attributes, the most frequent of each name first. */
export const attributeValues = (db: Db): readonly AttributeValue[] =>
  prepare<[], AttributeValue>(
    db,
    `SELECT name, value, isNumber FROM (
       ${fieldValues}
       UNION ALL
       SELECT j.key, CAST(j.value AS TEXT), j.type IN ('integer', 'real'), count(*)
       FROM accounts a, json_each(a.attributes) j WHERE j.value IS NOT NULL GROUP BY j.key, j.value
     ) ORDER BY n DESC, value`,
  ).all();
