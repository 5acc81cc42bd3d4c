/** Recurring revenue, its retention and its lights, for reading on a terminal. */
import type { LogoValue, Movement, RevenueValue } from '../../shared/model/revenue-value.ts';
import type { WorkspaceValue } from '../../shared/model/value.ts';
import { renewalDays } from '../engine/value/index.ts';
import { alignColumns } from './columns.ts';
import { counted, money, percent, placeCells, placeHeads } from './value-figures.ts';

const movementCells = (movement: Movement): readonly string[] => [
  money(movement.startMinor),
  money(movement.contractionMinor),
  money(movement.churnMinor),
  money(movement.expansionMinor),
  money(movement.newMinor),
  money(movement.returnedMinor),
  money(movement.endMinor),
  percent(movement.grr),
  percent(movement.nrr),
  `${movement.keptAccounts}/${movement.startAccounts}`,
  percent(movement.logoRetention),
];

const movementHeads: readonly string[] =
  'start,contraction,churn,expansion,new,returned,end,GRR,NRR,kept,logo retention'.split(',');

const logosLine = (logos: LogoValue): string =>
  `All currencies: ${logos.keptAccounts} of ${counted(logos.startAccounts, 'account')} kept, logo retention ` +
  `${percent(logos.logoRetention)}; monthly churn ${percent(logos.monthlyChurn, 2)}, ` +
  `a year of it ${percent(logos.yearlyChurn)}`;

/** The window's movement: one line per currency, or per group and currency, and the accounts of all. */
export const windowLines = ({ revenue, logos, months, by }: WorkspaceValue): readonly string[] => {
  if (revenue.length === 0) return [];
  const rows = revenue.map((row) => [
    ...placeCells(row, by),
    ...movementCells(row.window),
    money(row.mrrMinor),
  ]);
  return [
    `Recurring revenue over ${counted(months, 'month')}, ${logos.from} to ${logos.to}`,
    ...alignColumns([[...placeHeads(by), ...movementHeads, 'MRR now'], ...rows], placeHeads(by).length),
    logosLine(logos),
  ];
};

/** The same by month, of one currency. */
export const monthLines = ({ currency, months }: RevenueValue): readonly string[] => [
  `By month, ${currency ?? 'no currency'}`,
  ...alignColumns([['to', ...movementHeads], ...months.map((month) => [month.to, ...movementCells(month)])], 1),
];

const riskRows = (row: RevenueValue, by: string | null): readonly (readonly string[])[] =>
  row.atRisk.map((light) => [
    ...placeCells(row, by),
    light.band,
    money(light.mrrMinor),
    percent(light.share),
    String(light.accounts.length),
    money(light.renewalMrrMinor),
    String(light.renewals.length),
  ]);

const riskHeads = ['light', 'MRR', 'share', 'accounts', 'MRR renewing', 'renewals'];

/** Revenue by light. */
export const riskLines = ({ revenue, by }: WorkspaceValue): readonly string[] =>
  revenue.length === 0
    ? []
    : [
        `Revenue by light, with renewals of the next ${renewalDays} days`,
        ...alignColumns(
          [[...placeHeads(by), ...riskHeads], ...revenue.flatMap((row) => riskRows(row, by))],
          placeHeads(by).length + 1,
        ),
      ];
