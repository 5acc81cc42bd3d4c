/** The figures that somebody gave for a metric: the newest one up to the day counts. */
import type { MetricModel } from '../../../../shared/model/model.ts';
import type { RowsSpec } from '../../db/queries/rows-behind.ts';
import type { AccountAt } from '../../db/queries/scope.ts';
import { workspaceFacts } from '../../db/queries/workspace-facts.ts';
import type { Db } from '../../db/statements.ts';
import { givenAgeDays, scoreOne } from '../../scoring/index.ts';
import type { Asked } from './asked.ts';

type Table = 'measurements' | 'judgements';

const givenSpec = (dataset: Table): RowsSpec => {
  const alias = dataset === 'measurements' ? 'm' : 'j';
  return {
    role: 'given',
    dataset,
    among: `${alias}.metric = :metric`,
    unless: {
      later: `${alias}.date > :day`,
      computed: ':isComputed',
      notNewest: `EXISTS (
        SELECT 1 FROM ${dataset} e
        WHERE e.account_id = :account AND e.metric = :metric AND e.date <= :day
          AND (e.date, e.id) > (${alias}.date, ${alias}.id)
      )`,
      tooOld: `:day - ${alias}.date > :givenAge`,
    },
    columns: dataset === 'measurements' ? ['date', 'value'] : ['date', 'value', 'author', 'note'],
  };
};

/** A computed value always wins over a given one. */
const isComputed = (db: Db, { account, day }: AccountAt, key: string): boolean =>
  scoreOne(db, { account, asOf: day })
    .dimensions.flatMap(({ metrics }) => metrics)
    .some((metric) => metric.key === key && metric.source === 'computed');

/** The figures of a metric of one's own, or those given in place of a built-in one's rows. */
export const givenRows = (db: Db, at: AccountAt, metric: MetricModel): readonly Asked[] => {
  const { key, source, maximumAgeDays } = metric;
  if (source?.kind === 'formula') return [];
  const [table, name] = source ? [source.dataset, source.metric] : (['measurements', key] as const);
  if (!source && !workspaceFacts(db).measured.has(key)) return [];
  const age = source ? maximumAgeDays : (maximumAgeDays ?? givenAgeDays);
  return [
    {
      metric: key,
      spec: givenSpec(table),
      parameters: {
        metric: name,
        // Without an age nothing is ever too old.
        givenAge: age ?? Number.MAX_SAFE_INTEGER,
        isComputed: !source && isComputed(db, at, key) ? 1 : 0,
      },
    },
  ];
};
