/** Which step the keys take back, and which they do again. Pure. */
import type { PlanStep } from '../../../../shared/model/plan/step.ts';

type Known = Pick<PlanStep, 'id' | 'author' | 'way' | 'isUndone'>;

/** What nobody signed may be one's own: nobody else will take it back. */
const isOwn = (step: Known, author: string | null): boolean => step.author === null || step.author === author;

/** The newest step of one's own that stands; `steps` are the newest first. */
export const stepToTakeBack = <Step extends Known>(
  steps: readonly Step[],
  author: string | null,
): Step | undefined => steps.find((step) => step.way === 'done' && !step.isUndone && isOwn(step, author));

/** What one took back last and nothing new was done after; doing it again is taking that step back. */
export const stepToDoAgain = <Step extends Known>(
  steps: readonly Step[],
  author: string | null,
): Step | undefined => {
  const own = steps.filter((step) => isOwn(step, author));
  const newest = own.findIndex(({ way }) => way === 'done');
  const since = newest === -1 ? own : own.slice(0, newest);
  return since.find((step) => step.way === 'back' && !step.isUndone);
};
