/** What the report of the plan is made of. */
import { addMonths, type Day, isoOf } from '../../../shared/dates.ts';
import type { InboxLine } from '../../../shared/model/plan/alert.ts';
import type { CheckpointHead, Moved } from '../../../shared/model/plan/checkpoint.ts';
import type { PlanFacts, RecentCheckpoint } from '../../../shared/model/report-facts.ts';
import type { Db } from '../db/statements.ts';
import {
  checkpoints,
  compareCheckpoints,
  groundOf,
  listedActions,
  ownedInbox,
  ownedReviews,
  playsOf,
  unitsOf,
} from '../plan/index.ts';

const pointsOf = ({ before, after }: Moved): number =>
  before?.score == null || after?.score == null ? 0 : after.score - before.score;

/** Dimensions of both days whose score is another, the one that moved most first. */
const movedOf = (dimensions: readonly Moved[]): readonly Moved[] =>
  dimensions
    .filter((moved) => pointsOf(moved) !== 0)
    .toSorted((a, b) => Math.abs(pointsOf(b)) - Math.abs(pointsOf(a)));

const besideBefore = (db: Db, checkpoint: CheckpointHead): RecentCheckpoint => {
  const own = checkpoints(db, checkpoint.account.id);
  const before = own[own.findIndex(({ id }) => id === checkpoint.id) + 1] ?? null;
  if (before === null) return { checkpoint, before, change: null, isSameModel: true, moved: [] };
  const { change, isSameModel, dimensions } = compareCheckpoints(db, before.id, checkpoint.id);
  return { checkpoint, before, change, isSameModel, moved: movedOf(dimensions) };
};

const openAlerts = (db: Db, day: Day): readonly InboxLine[] =>
  ownedInbox(db, day).filter(({ state }) => state === 'new' || state === 'seen');

/** Gathers them. */
export const planFacts = (
  db: Db,
  { asOf, workspace }: { readonly asOf: Day; readonly workspace: string },
): PlanFacts => {
  const ground = groundOf(db, asOf);
  const since = isoOf(addMonths(asOf, -1));
  return {
    ...ground,
    workspace,
    units: unitsOf(db),
    actions: listedActions(db, asOf),
    playTitles: Object.fromEntries(
      playsOf(db).flatMap(({ key, words }) => (words === null ? [] : [[key, words.title]])),
    ),
    alerts: openAlerts(db, asOf),
    reviews: ownedReviews(db, asOf),
    since,
    checkpoints: checkpoints(db)
      .filter(({ date }) => date > since && date <= ground.asOf)
      .map((checkpoint) => besideBefore(db, checkpoint)),
  };
};
