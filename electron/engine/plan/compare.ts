/** Two checkpoints of an account side by side. Nothing is computed anew: both sides are what was frozen. */
import { AppError } from '../../../shared/errors.ts';
import { isEnded, type PlanAction } from '../../../shared/model/plan/action.ts';
import type {
  Checkpoint,
  CheckpointComparison,
  Moved,
  MovedSide,
} from '../../../shared/model/plan/checkpoint.ts';
import type { AccountScore } from '../../../shared/model/score.ts';
import type { Db } from '../db/statements.ts';
import { checkpointNumbered } from './checkpoints.ts';

type Sides = ReadonlyMap<string, MovedSide>;

const dimensionSides = ({ dimensions }: AccountScore): Sides =>
  new Map(dimensions.map(({ key, score, band }) => [key, { score, band, value: null }]));

const metricSides = ({ dimensions }: AccountScore): Sides =>
  new Map(
    dimensions.flatMap(({ metrics }) =>
      metrics.map(({ key, score, band, value }) => [key, { score, band, value }]),
    ),
  );

const paired = (before: Sides, after: Sides): readonly Moved[] =>
  [...new Set([...before.keys(), ...after.keys()])].map((key) => ({
    key,
    before: before.get(key) ?? null,
    after: after.get(key) ?? null,
  }));

const isMoved = ({ before, after }: Moved): boolean =>
  before?.value !== after?.value || before?.band !== after?.band || before?.score !== after?.score;

/** By how many points a metric moved; one that came or went stands after those that can be compared. */
const wayOf = ({ before, after }: Moved): number =>
  before?.score == null || after?.score == null ? -1 : Math.abs(after.score - before.score);

const movedMetrics = (before: AccountScore, after: AccountScore): readonly Moved[] =>
  paired(metricSides(before), metricSides(after))
    .filter(isMoved)
    .toSorted((a, b) => wayOf(b) - wayOf(a));

const actionsBetween = (
  before: readonly PlanAction[],
  after: readonly PlanAction[],
): CheckpointComparison['actions'] => {
  const known = new Map(before.map((action) => [action.id, action]));
  const endedBefore = ({ id }: PlanAction): boolean => {
    const earlier = known.get(id);
    return earlier !== undefined && isEnded(earlier.state);
  };
  const live = after.filter((action) => !endedBefore(action) || !isEnded(action.state));
  return {
    done: live.filter(({ state }) => state === 'done'),
    dropped: live.filter(({ state }) => state === 'dropped'),
    waiting: live.filter(({ id, state }) => !isEnded(state) && known.has(id)),
    added: live.filter(({ id, state }) => !isEnded(state) && !known.has(id)),
  };
};

const inOrder = (a: Checkpoint, b: Checkpoint): readonly [Checkpoint, Checkpoint] =>
  a.date < b.date || (a.date === b.date && a.id < b.id) ? [a, b] : [b, a];

/** Compares two checkpoints, whichever is given first. Throws `plan.unknown`, and `usage` for two accounts. */
export const compareCheckpoints = (db: Db, one: number, other: number): CheckpointComparison => {
  const [earlier, later] = inOrder(checkpointNumbered(db, one), checkpointNumbered(db, other));
  if (earlier.account.id !== later.account.id)
    throw new AppError('usage', { problem: 'the two checkpoints are of two accounts' });
  const [before, after] = [earlier.frozen.score, later.frozen.score];
  return {
    earlier,
    later,
    change: before.score === null || after.score === null ? null : after.score - before.score,
    isSameModel: earlier.model.name === later.model.name && earlier.model.version === later.model.version,
    dimensions: paired(dimensionSides(before), dimensionSides(after)),
    metrics: movedMetrics(before, after),
    actions: actionsBetween(earlier.frozen.plan, later.frozen.plan),
  };
};
