/** Two checkpoints chosen to be compared. Pure. */
import type { CheckpointHead } from '../../../../shared/model/plan/checkpoint.ts';

/** The numbers of those chosen, in the order of choosing; never more than two. */
export type Chosen = readonly number[];

/** Chooses one or lets it go; a third one takes the place of the first. */
export const toggled = (chosen: Chosen, id: number): Chosen =>
  chosen.includes(id) ? chosen.filter((own) => own !== id) : [...chosen, id].slice(-2);

/** The two that are chosen and still there; undefined while there are fewer. */
export const pairOf = (
  chosen: Chosen,
  checkpoints: readonly Pick<CheckpointHead, 'id'>[],
): readonly [number, number] | undefined => {
  const known = new Set(checkpoints.map(({ id }) => id));
  const [one, other] = chosen.filter((id) => known.has(id));
  return one === undefined || other === undefined ? undefined : [one, other];
};

/** The last one and the one before it; undefined while there are fewer than two. */
export const lastTwo = (
  checkpoints: readonly Pick<CheckpointHead, 'id'>[],
): readonly [number, number] | undefined => {
  const [last, before] = checkpoints;
  return last && before ? [before.id, last.id] : undefined;
};
