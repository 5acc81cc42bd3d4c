/** What one account would score with other values: the sliders of its page. */
import type { Day } from '../../../../shared/dates.ts';
import type { MetricModel, Model } from '../../../../shared/model/model.ts';
import type { WhatIfScore } from '../../../../shared/model/what-if.ts';
import type { Db } from '../../db/statements.ts';
import { cappedBand } from '../caps.ts';
import { currentModel } from '../current-model.ts';
import type { ValueSourceOf } from '../formula-values.ts';
import { notScored } from '../not-scored.ts';
import { scoreValues } from '../score-values.ts';
import { snapshotAt } from '../snapshot.ts';
import { none, unitOf, type Valued, valueOf } from '../values.ts';
import { modelChooser } from '../variants.ts';

/** Metric key → the value it would have. */
export type OtherValues = Readonly<Record<string, number>>;

const asIf = (metric: MetricModel, value: number): Valued => ({
  ...none(metric, 'ok', 'live'),
  value,
  unit: unitOf(metric),
});

/** A source of values with some of them replaced; formulas that use them follow. */
export const withValues =
  (valueIn: ValueSourceOf, values: OtherValues): ValueSourceOf =>
  (metric) => {
    const value = values[metric.key];
    return value === undefined ? valueIn(metric) : asIf(metric, value);
  };

/** Which account, at which date, with which values; under another model where one is given. */
export interface WhatIfQuestion {
  readonly account: number;
  readonly asOf: Day;
  readonly values: OtherValues;
  readonly model?: Model | undefined;
}

/** The account's score with some values replaced. Throws `account.unknown` or `account.notScored`. */
export const whatIfValues = (db: Db, { account, asOf, values, model }: WhatIfQuestion): WhatIfScore => {
  const asked = model ?? currentModel(db);
  const snapshot = snapshotAt(db, { day: asOf, account, model: asked });
  const row = snapshot.accounts[0];
  if (!row) throw notScored(db, account);
  const { model: applied } = modelChooser(asked)(row, asOf);
  const source: ValueSourceOf = (metric) => valueOf(snapshot, account, metric);
  const score = scoreValues(applied, withValues(source, values));
  return { ...score, band: cappedBand(score.computedBand, score.caps) };
};
