/** What a workspace has that a model of one's own could be made of: figures by name, attributes of accounts. */
import { fold } from '../../../../shared/fold.ts';
import { type Db, prepare } from '../statements.ts';

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

/** Folded names of the attributes that any account has; undefined while there are no accounts. */
export const attributeNames = (db: Db): ReadonlySet<string> | undefined => {
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
