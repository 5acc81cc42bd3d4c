/** How recurring revenue moved, step by step: start − contraction − churn + expansion + new + returned = end. Pure. */
import { type WaterfallScale, type WaterfallStep, waterfallSteps } from '../../../charts/waterfall.ts';
import type { Movement, RevenueChange } from '../../../../shared/model/revenue-value.ts';
import { partKey, type Place } from '../parts/part-key.ts';

/** The steps between the two ends. */
const between = ['contraction', 'churn', 'expansion', 'new', 'returned'] as const;

/** All steps, in the order they are read. */
export const movementSteps = ['start', ...between, 'end'] as const;

/** One of them. */
export type MovementStep = (typeof movementSteps)[number];

/** One row of the waterfall. */
export interface MovementRow extends WaterfallStep {
  readonly step: MovementStep;
  /** Below 0 where revenue was lost. */
  readonly amountMinor: number;
}

const signedParts = (movement: Movement): readonly number[] => [
  0 - movement.contractionMinor,
  0 - movement.churnMinor,
  movement.expansionMinor,
  movement.newMinor,
  movement.returnedMinor,
];

/** The rows, each of which begins where the one before it ended. */
export const movementRows = (movement: Movement): readonly MovementRow[] => {
  const parts = signedParts(movement);
  const bars = waterfallSteps(movement.startMinor, parts);
  return [
    { step: 'start', amountMinor: movement.startMinor, from: 0, to: movement.startMinor },
    ...between.map((step, i) => ({
      step,
      amountMinor: parts[i] ?? 0,
      ...(bars[i] ?? { from: movement.startMinor, to: movement.startMinor }),
    })),
    { step: 'end', amountMinor: movement.endMinor, from: 0, to: movement.endMinor },
  ];
};

/** Whether a row is a sum at one end of the window, not a step between them. */
export const isTotal = (step: MovementStep): boolean => step === 'start' || step === 'end';

/** Movements that take less of the drawing than this are too small to be read on a scale from 0. */
const readable = 1 / 3;

/** A round sum below `value`, by half the power of ten of what moved; no finer than whole money. */
const roundBelow = (value: number, moved: number): number => {
  const unit = Math.max(100, 10 ** Math.floor(Math.log10(moved)) / 2);
  return Math.max(0, Math.floor(value / unit) * unit);
};

/**
 * What the bars are drawn on. From 0 where the movements are readable so; else from a round sum below them, and the
 * drawing says so: otherwise one per cent of a large sum is not to be seen.
 */
export const movementScale = (rows: readonly MovementRow[]): WaterfallScale => {
  const sums = rows.map(({ to }) => to);
  const [least, most] = [Math.min(...sums), Math.max(1, ...sums)];
  const moved = most - least;
  if (moved <= 0 || moved >= most * readable) return { low: 0, high: most };
  return { low: roundBelow(least - moved / 2, moved), high: most };
};

const moveOf = {
  contraction: 'contracted',
  churn: 'churned',
  expansion: 'expanded',
  new: 'new',
  returned: 'returned',
} as const;

const isIn = (step: MovementStep, { startMinor, endMinor, move }: RevenueChange): boolean => {
  if (step === 'start') return startMinor > 0;
  return step === 'end' ? endMinor > 0 : move === moveOf[step];
};

const weight = ({ startMinor, endMinor }: RevenueChange): number => Math.abs(endMinor - startMinor);

/** The accounts of a part behind a step; those that moved most come first, at either end the largest. */
export const accountsBehind = (
  changes: readonly RevenueChange[],
  part: Place,
  step: MovementStep,
): readonly RevenueChange[] => {
  const key = partKey(part);
  const size = { start: (own: RevenueChange) => own.startMinor, end: (own: RevenueChange) => own.endMinor };
  const sizeOf = step === 'start' || step === 'end' ? size[step] : weight;
  return changes
    .filter((change) => partKey(change) === key && isIn(step, change))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
};

/** Accounts with revenue at the end: those kept, and those that came or came back. */
const endAccountsOf = (movement: Movement): number =>
  movement.keptAccounts + movement.new.length + movement.returned.length;

/** How many accounts are behind a step. */
export const countBehind = (movement: Movement, step: MovementStep): number => {
  if (step === 'start') return movement.startAccounts;
  return step === 'end' ? endAccountsOf(movement) : movement[moveOf[step]].length;
};
