/** Why a score changed, for reading on a terminal: every part, and their sum. */
import type { DatedChange } from '../../shared/model/change.ts';
import type { WorkspaceChange } from '../engine/scoring/index.ts';
import { alignColumns, figure, signed } from './columns.ts';

const valueOf = (value: number | null): string => figure(value, 1);

const modelRow = ({ models, modelEdits }: DatedChange | WorkspaceChange): readonly string[] => [
  'model',
  models.from.version === models.to.version && models.from.name === models.to.name
    ? `${models.to.name} version ${models.to.version}`
    : `${models.from.name} version ${models.from.version} → ${models.to.name} version ${models.to.version}`,
  '',
  signed(modelEdits),
];

/** The sum is added up from what is printed above it, not taken from the change. */
const sumRow = ({ metrics, modelEdits }: DatedChange | WorkspaceChange): readonly string[] => [
  'sum',
  '',
  '',
  signed(metrics.reduce((total, { change }) => total + change, modelEdits)),
];

const headOf = ({ fromDate, toDate, from, to, change }: DatedChange | WorkspaceChange): string =>
  `From ${fromDate} to ${toDate}: ${figure(from, 1)} → ${figure(to, 1)} (${signed(change)})`;

const variantLines = ({ variants: { from, to } }: DatedChange): readonly string[] =>
  from === to
    ? []
    : [`  the account is scored as ${to ?? 'the base'} instead of ${from ?? 'the base'} by the later date`];

/** The change by what happened, in one line; none where nothing happened. */
const partsLines = ({ parts }: DatedChange | WorkspaceChange): readonly string[] => {
  const moved = Object.entries(parts).filter(([, points]) => points !== 0);
  return moved.length === 0
    ? []
    : [`  ${moved.map(([kind, points]) => `${kind} ${signed(points)}`).join(', ')}`];
};

const indented = (rows: readonly (readonly string[])[]): readonly string[] =>
  alignColumns(rows, 2).map((line) => `  ${line}`);

/** The change of one account's score. */
export const changeLines = (change: DatedChange): readonly string[] => [
  headOf(change),
  ...partsLines(change),
  ...indented([
    ...change.metrics.map(({ kind, metric, from, to, change: own }) => [
      kind,
      metric,
      `${valueOf(from.value)} → ${valueOf(to.value)}`,
      signed(own),
    ]),
    ...(change.modelEdits === 0 ? [] : [modelRow(change)]),
    sumRow(change),
  ]),
  ...variantLines(change),
];

/** The change of the mean score of all accounts. */
export const workspaceChangeLines = (change: WorkspaceChange): readonly string[] => [
  `${headOf(change)}, mean of ${change.accounts} accounts with a score at both dates`,
  ...partsLines(change),
  ...indented([
    ...change.metrics.map(({ kind, metric, accounts, change: own }) => [
      kind,
      metric,
      `${accounts} of ${change.accounts}`,
      signed(own, 2),
    ]),
    ...(change.modelEdits === 0 ? [] : [modelRow(change)]),
    sumRow(change),
  ]),
  `  not in the mean: ${change.started} customers only at the later date, ${change.left} only at the earlier one`,
];
