/** What two checkpoints of an account tell about each other. Pure: everything comes from what was frozen. */
import type { PlanAction } from '../../../../shared/model/plan/action.ts';
import type {
  Checkpoint,
  CheckpointComparison,
  Moved,
  MovedSide,
} from '../../../../shared/model/plan/checkpoint.ts';
import type { AccountNote } from '../../../../shared/model/plan/note.ts';
import type { MetricScore } from '../../../../shared/model/score.ts';
import type { OwnNames } from '../../../../shared/model/own-names.ts';

/** What stands at both checkpoints. */
export interface MovedBoth extends Moved {
  readonly before: MovedSide;
  readonly after: MovedSide;
}

const isBoth = (moved: Moved): moved is MovedBoth => moved.before !== null && moved.after !== null;

/** Those of the model of both days. */
export const ofBoth = (moved: readonly Moved[]): readonly MovedBoth[] => moved.filter(isBoth);

/** Keys of what only one of the two models has. */
export interface ModelChange {
  readonly came: { readonly dimensions: readonly string[]; readonly metrics: readonly string[] };
  readonly went: { readonly dimensions: readonly string[]; readonly metrics: readonly string[] };
}

const keysWithout = (side: 'before' | 'after', moved: readonly Moved[]): readonly string[] =>
  moved.filter((own) => own[side] === null).map(({ key }) => key);

/** What came into the model and what went out of it; null where nothing did. */
export const modelChangeOf = ({ dimensions, metrics }: CheckpointComparison): ModelChange | null => {
  const without = (side: 'before' | 'after') => ({
    dimensions: keysWithout(side, dimensions),
    metrics: keysWithout(side, metrics),
  });
  const [came, went] = [without('before'), without('after')];
  const isEmpty = [came, went].every((own) => own.dimensions.length + own.metrics.length === 0);
  return isEmpty ? null : { came, went };
};

/** Points from before to after; null where either has none. */
export const pointsOf = ({ before, after }: MovedBoth): number | null =>
  before.score === null || after.score === null ? null : after.score - before.score;

/** Less than half a point is not worth a word. */
const leastPoints = 0.5;

/** A dimension and the points it moved by. */
export interface LargestMove {
  readonly key: string;
  readonly points: number;
}

/** The dimension that rose most, and the one that fell most; null where none did. */
export const largestMoves = ({
  dimensions,
}: Pick<CheckpointComparison, 'dimensions'>): {
  readonly rose: LargestMove | null;
  readonly fell: LargestMove | null;
} => {
  const moves = ofBoth(dimensions)
    .map((own) => ({ key: own.key, points: pointsOf(own) ?? 0 }))
    .toSorted((a, b) => b.points - a.points);
  const [rose, fell] = [moves[0], moves.at(-1)];
  return {
    rose: rose && rose.points >= leastPoints ? rose : null,
    fell: fell && fell.points <= -leastPoints ? fell : null,
  };
};

/** The metrics of a checkpoint by their keys. */
export const metricsByKey = ({ frozen }: Pick<Checkpoint, 'frozen'>): ReadonlyMap<string, MetricScore> =>
  new Map(frozen.score.dimensions.flatMap(({ metrics }) => metrics.map((metric) => [metric.key, metric])));

/** The notes written since the earlier checkpoint, newest first. */
export const notesBetween = ({
  earlier,
  later,
}: Pick<CheckpointComparison, 'earlier' | 'later'>): readonly AccountNote[] => {
  const known = new Set(earlier.frozen.notes.map(({ id }) => id));
  return later.frozen.notes.filter(({ id, date }) => !known.has(id) && date >= earlier.date);
};

/** How many actions of the plan were done, and how many there were. */
export const tallyOf = ({
  done,
  dropped,
  waiting,
  added,
}: CheckpointComparison['actions']): { readonly done: number; readonly all: number } => ({
  done: done.length,
  all: done.length + dropped.length + waiting.length + added.length,
});

/** The names of both models; where both name a thing, the later one's. */
export const namesOfBoth = ({ earlier, later }: Pick<CheckpointComparison, 'earlier' | 'later'>): OwnNames => {
  const [before, after] = [earlier.frozen.model.names, later.frozen.model.names];
  return {
    metrics: { ...before.metrics, ...after.metrics },
    dimensions: { ...before.dimensions, ...after.dimensions },
  };
};

/** The date that an action is read by: its end, else when it is due. */
export const dateOf = ({ endedOn, dueOn }: PlanAction): string | null => endedOn ?? dueOn;
