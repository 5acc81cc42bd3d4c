/** The value of a workspace for reading on a terminal. */
import type { WorthOfMany, WorthSum } from '../../shared/model/account-value.ts';
import type { Cohort } from '../../shared/model/revenue-value.ts';
import type { RenewalAhead, WorkspaceValue } from '../../shared/model/value.ts';
import { alignColumns, figure } from './columns.ts';
import { accountTable } from './value-account-table.ts';
import { conventionLines } from './value-conventions.ts';
import { counted, money, placeCells, placeHeads } from './value-figures.ts';
import { monthLines, riskLines, windowLines } from './value-revenue-lines.ts';
import { noteWords } from './value-words.ts';

/** So many cohorts, months of them and renewals are printed; --json has them all. */
const shown = 12;

const headLines = (value: WorkspaceValue): readonly string[] => [
  `As of ${value.asOf}: ${counted(value.accounts.length, 'account')}; currencies are never added to each other`,
  ...conventionLines(value),
  ...value.notes.map(({ code, accounts }) => `! ${noteWords[code](accounts.length)}`),
];

const sumCell = ({ valueMinor, accounts }: WorthSum): string =>
  accounts === 0 ? '–' : `${money(valueMinor)} (${accounts})`;

const worthRow = (worth: WorthOfMany, by: string | null): readonly string[] => [
  ...placeCells(worth, by),
  sumCell(worth.historicClv),
  sumCell(worth.expectedClv),
  sumCell(worth.cac),
  figure(worth.clvToCac, 1),
  figure(worth.paybackMonths, 1),
];

const worthHeads = ['historic CLV', 'expected CLV', 'CAC', 'CLV : CAC', 'payback months'];

const worthLines = ({ worth, by }: WorkspaceValue): readonly string[] =>
  worth.length === 0
    ? []
    : [
        'Value of all accounts (in brackets how many have the figure; ratios over those that have both parts)',
        ...alignColumns(
          [[...placeHeads(by), ...worthHeads], ...worth.map((row) => worthRow(row, by))],
          placeHeads(by).length,
        ),
      ];

const cohortRow = ({ period, accounts, months }: Cohort, dates: readonly string[]): readonly string[] => {
  const shares = new Map(months.map(({ date, logoRetention }) => [date, figure(logoRetention * 100)]));
  return [period, String(accounts.length), ...dates.map((date) => shares.get(date) ?? '')];
};

const cohortLines = ({ cohorts, logos }: WorkspaceValue): readonly string[] => {
  if (cohorts.length === 0) return [];
  const dates = logos.months.map(({ to }) => to).slice(-shown);
  const rest = cohorts.length > shown ? ` (the last ${shown} of ${cohorts.length} cohorts)` : '';
  return [
    `Logo retention in percent by when revenue began${rest}`,
    ...alignColumns(
      [
        ['began', 'accounts', ...dates.map((date) => date.slice(0, 7))],
        ...cohorts.slice(-shown).map((cohort) => cohortRow(cohort, dates)),
      ],
      1,
    ),
  ];
};

const renewalRow = ({ renewalOn, key, name, band, mrrMinor, currency }: RenewalAhead): readonly string[] => [
  renewalOn,
  key,
  name,
  band,
  `${money(mrrMinor)} ${currency ?? ''}`.trim(),
];

const renewalLines = ({ renewals }: WorkspaceValue): readonly string[] =>
  renewals.length === 0
    ? []
    : [
        'Renewals ahead',
        ...alignColumns(renewals.slice(0, shown).map(renewalRow)),
        ...(renewals.length > shown ? [`and ${renewals.length - shown} more; --json lists them`] : []),
      ];

/** The workspace's figures, then one line per account; sections with a blank line between them. */
export const valueLines = (value: WorkspaceValue): readonly string[] =>
  [
    headLines(value),
    windowLines(value),
    ...(value.by === null ? value.revenue.map(monthLines) : []),
    cohortLines(value),
    riskLines(value),
    renewalLines(value),
    worthLines(value),
    accountTable(value.accounts),
  ]
    .filter((section) => section.length > 0)
    .flatMap((section, i) => (i === 0 ? section : ['', ...section]));
