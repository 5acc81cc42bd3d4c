/** Survey figures of many accounts, groups or periods as a table. */
import type {
  EffortFigures,
  PeriodSurveys,
  ShareFigures,
  SurveyFigures,
  SurveyReport,
} from '../../shared/model/surveys/figures.ts';
import { figure, percent, range, signed } from './columns.ts';

/** A figure's columns in a table: shown where any row has something behind it. */
interface Figure {
  readonly header: readonly string[];
  isKnown(figures: SurveyFigures): boolean;
  cells(figures: SurveyFigures): readonly string[];
}

const npsColumns: Figure = {
  header: ['NPS', 'range', 'answers', 'response'],
  isKnown: ({ nps }) => nps.n + nps.invitations > 0,
  cells: ({ nps }) => [
    signed(nps.score, 0),
    range(nps.low, nps.high),
    String(nps.n),
    percent(nps.responseRate),
  ],
};

const shareColumns = (name: string, of: (figures: SurveyFigures) => ShareFigures): Figure => ({
  header: [name, 'of'],
  isKnown: (figures) => of(figures).n > 0,
  cells: (figures) => [percent(of(figures).share), String(of(figures).n)],
});

const effortColumns = (name: string, of: (figures: SurveyFigures) => EffortFigures | null): Figure => ({
  header: [name, 'of'],
  isKnown: (figures) => (of(figures)?.n ?? 0) > 0,
  cells: (figures) => [figure(of(figures)?.mean ?? null, 2), String(of(figures)?.n ?? 0)],
});

const columns: readonly Figure[] = [
  npsColumns,
  shareColumns('CSAT', ({ csat }) => csat),
  effortColumns('CES 2.0', ({ effort }) => effort),
  effortColumns('CES 1.0', ({ effortV1 }) => effortV1),
  shareColumns('FCR', ({ firstContactResolution }) => firstContactResolution),
];

/** A table with two columns of words before the figures. */
const tableWith = <Row extends SurveyFigures>(
  header: readonly [string, string],
  rows: readonly Row[],
  words: (row: Row) => readonly [string, string],
): readonly (readonly string[])[] => {
  const known = columns.filter((column) => rows.some((row) => column.isKnown(row)));
  return [
    [...header, ...known.flatMap((column) => column.header)],
    ...rows.map((row) => [...words(row), ...known.flatMap((column) => column.cells(row))]),
  ];
};

/** Never a z that seems to reach the line it does not reach. */
const zText = (z: number): string => (Math.abs(z).toFixed(2) === '1.96' ? z.toFixed(4) : z.toFixed(2));

const changeText = ({ change }: PeriodSurveys): string => {
  if (change === null) return '–';
  const verdict = change.real ? 'real' : 'within the noise';
  return `${signed(change.difference, 0)} ${verdict} (z ${zText(change.z)})`;
};

/** The groups or periods that were asked for, else the accounts: a row each. */
export const surveyTable = ({
  by,
  groups,
  periods,
  accounts,
}: SurveyReport): readonly (readonly string[])[] => {
  if (groups)
    return tableWith([by ?? '', 'accounts'], groups, (own) => [own.group ?? '(none)', String(own.accounts)]);
  if (periods)
    return tableWith(['period', 'change'], periods, (own) => [
      own.partial ? `${own.period} so far` : own.period,
      changeText(own),
    ]);
  return tableWith(['key', 'name'], accounts, ({ key, name, customer }) => [
    key,
    customer ? name : `${name} (no customer)`,
  ]);
};
