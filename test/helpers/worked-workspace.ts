/** A small workspace to decide about: one account under the worked example of the health model. */
import type { Db } from '../../electron/engine/db/statements.ts';
import { historyOf, scoreAccounts } from '../../electron/engine/scoring/index.ts';
import { publishModel } from '../../electron/engine/scoring/models/versions.ts';
import { parseDay } from '../../shared/dates.ts';
import { parseModel } from '../../shared/model/file/parse-model.ts';
import type { Model } from '../../shared/model/model.ts';
import { workspaceWith } from './workspace.ts';

/** The day number of a date that exists. */
export const day = (iso: string): number => parseDay(iso) as number;

const figure = (key: string, dimension: string): object => ({
  key,
  dimension,
  source: { kind: 'own', dataset: 'measurements', metric: key },
  points: [
    [0, 0],
    [100, 100],
  ],
});

/** The fields of a model that a test has otherwise; metrics come on top. */
interface Change {
  readonly metrics?: readonly object[];
}

/** Dimension A weighs 60 with a1 and a2, dimension B 40 with b1; b1 under 35 limits the light to red. */
const modelWith = ({ metrics, ...change }: Change): Model => {
  const more = (metrics ?? []).map((own) => ({ ...figure('', ''), ...own }));
  const parsed = parseModel(
    JSON.stringify({
      format: 'nabiz-model',
      formatVersion: 1,
      name: 'Worked',
      dimensions: [
        { key: 'A', weight: 60 },
        { key: 'B', weight: 40 },
      ],
      metrics: [figure('a1', 'A'), figure('a2', 'A'), figure('b1', 'B'), ...more],
      caps: [{ metric: 'b1', op: '<', value: 35, band: 'red' }],
      ...change,
    }),
  );
  if (!('model' in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
};

/** One account with a1 = 80 and b1 = 40 on every month end of the year's first half, and no a2. */
export const workedWorkspace = (b1 = 40, change: Change = {}): Db => {
  const dates = ['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'];
  const { db } = workspaceWith({
    accounts: [{ key: 'acme', name: 'Acme', startedOn: '2026-01-01' }],
    measurements: dates.flatMap((date) => [
      { account: 'acme', date, metric: 'a1', value: 80 },
      { account: 'acme', date, metric: 'b1', value: b1 },
      { account: 'other', date, metric: 'a2', value: 50 },
    ]),
  });
  publishModel(db, modelWith(change));
  return db;
};

/** Its number. */
export const acme = 1;

/** Its score at a date. */
export const scoreAt = (db: Db, iso: string) =>
  scoreAccounts(db, { asOf: day(iso) }).accounts.find(({ id }) => id === acme);

/** Month end → the light it had then. */
export const bandsIn = (db: Db) =>
  Object.fromEntries(
    historyOf(db, { account: acme, asOf: day('2026-06-30') }).map((point) => [point.date, point.band]),
  );

/** Who decides, and why. */
export const order = { account: acme, reason: 'New owner', author: 'Deniz' };
