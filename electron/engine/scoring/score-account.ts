/** One account at one date: its metrics' values, scored, rolled up and lit. Pure: the snapshot holds all it needs. */
import { isoOf, isoOrNull } from '../../../shared/dates.ts';
import type { Cutoffs, MetricModel } from '../../../shared/model/model.ts';
import type { AccountScore, MetricScore, OverrideScore } from '../../../shared/model/score.ts';
import type { AccountRow } from '../db/queries/accounts.ts';
import { bandOf, overallBand } from './bands.ts';
import { cappedBand, capsOf } from './caps.ts';
import { scoreOf } from './points.ts';
import { rollUp, type Share } from './roll-up.ts';
import type { Snapshot } from './snapshot.ts';
import { type Valued, valueOf } from './values.ts';
import type { AppliedModel } from './variants.ts';

/** A score without what needs other dates or other questions. */
export type BareScore = Omit<AccountScore, 'momentum' | 'traits'>;

interface ScoredMetric {
  readonly model: MetricModel;
  readonly valued: Valued;
  readonly score: number | null;
}

const metricScore = ({ model, valued, score }: ScoredMetric, share: Share | undefined, cutoffs: Cutoffs): MetricScore => ({
  key: model.key,
  value: valued.value,
  unit: valued.unit,
  n: valued.n,
  newest: isoOrNull(valued.newest),
  state: valued.state,
  score,
  band: bandOf(score, cutoffs),
  weight: share?.weight ?? 0,
  contribution: share?.contribution ?? null,
  source: valued.source,
  ...(valued.waiting && valued.state === 'ok' ? { note: 'waiting' as const } : {}),
});

const overrideOf = (snapshot: Snapshot, account: number): OverrideScore | null => {
  const row = snapshot.overrides.get(account);
  return row ? { band: row.band, reason: row.reason, author: row.author, expiresOn: isoOf(row.expiresOn) } : null;
};

/** Scores one account of the snapshot under the model that applies to it. */
export const scoreAccount = (snapshot: Snapshot, account: AccountRow, { model, variant }: AppliedModel): BareScore => {
  const scored = model.metrics.map((metric): ScoredMetric => {
    const valued = valueOf(snapshot, account.id, metric);
    return { model: metric, valued, score: valued.value === null ? null : scoreOf(metric.points, valued.value) };
  });
  const rolled = rollUp(
    model.dimensions,
    scored.map(({ model: metric, valued, score }) => ({ ...metric, standing: valued.standing, score })),
  );
  const dimensions = rolled.dimensions.map((dimension) => ({
    ...dimension,
    band: bandOf(dimension.score, model.cutoffs),
    metrics: scored
      .filter((metric) => metric.model.dimension === dimension.key)
      .map((metric) => metricScore(metric, rolled.shares.get(metric.model.key), model.cutoffs)),
  }));
  const caps = capsOf(model.caps, dimensions.flatMap((dimension) => dimension.metrics));
  const computedBand = overallBand(rolled, model);
  const override = overrideOf(snapshot, account.id);
  return {
    id: account.id,
    key: account.key,
    name: account.name,
    score: rolled.score,
    band: override?.band ?? cappedBand(computedBand, caps),
    computedBand,
    coverage: rolled.coverage,
    range: rolled.range,
    variant,
    caps,
    override,
    dimensions,
  };
};
