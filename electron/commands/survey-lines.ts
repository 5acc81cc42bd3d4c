/** Survey figures for reading on a terminal. */
import type {
  Answered,
  CsatFigures,
  EffortFigures,
  FirstContactFigures,
  NpsFigures,
  PeriodSurveys,
  ShareFigures,
  ShownAnswer,
  SurveyFigures,
  SurveyReport,
} from '../../shared/model/surveys/figures.ts';
import { alignColumns, figure, signed } from './columns.ts';

const percent = (share: number | null): string => (share === null ? '–' : `${figure(share * 100)} %`);

const range = (low: number | null, high: number | null, decimals = 0): string =>
  low === null || high === null ? '' : `(${figure(low, decimals)} to ${figure(high, decimals)})`;

const shareRange = ({ low, high }: ShareFigures): string =>
  low === null || high === null ? '' : `(${figure(low * 100)} to ${figure(high * 100)} %)`;

const listed = (answers: readonly ShownAnswer[]): string =>
  answers.map(({ score, answeredOn }) => `${score} on ${answeredOn}`).join(', ');

/** What else is to know of the answers of a survey: what does not count, and how many of those asked answered. */
const notes = ({ withoutScore, responseRate, ...asked }: Answered): readonly string[] => [
  ...(withoutScore > 0 ? [`${withoutScore} rows without a score left out`] : []),
  ...(responseRate === null
    ? []
    : [
        `response rate ${percent(responseRate)}: ${asked.answeredInvitations} of ${asked.invitations} invitations`,
      ]),
  ...(responseRate !== null && asked.uninvitedAnswers > 0
    ? [`${asked.uninvitedAnswers} answers to no known invitation`]
    : []),
];

const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `      ${line}`);

const npsHead = ({ score, low, high, n, ...counts }: NpsFigures): string => {
  if (n === 0) return 'no answers';
  const { promoters, passives, detractors } = counts;
  const kinds = [
    counted(promoters, 'promoter'),
    counted(passives, 'passive'),
    counted(detractors, 'detractor'),
  ].join(', ');
  return score === null
    ? `${counted(n, 'answer')}, too few for a score`
    : `${signed(score, 0)} ${range(low, high)}, ${n} answers: ${kinds}`;
};

const npsNotes = (nps: NpsFigures): readonly string[] => [
  ...(nps.answers && nps.n > 0 ? [`answers: ${listed(nps.answers)}`] : []),
  ...(nps.n > 0 ? [`0 to 10: ${nps.distribution.join(' ')}`] : []),
  ...(nps.repeated > 0 ? [`${nps.repeated} older answers of the same people not counted`] : []),
  ...(nps.doubt === 'noZeros'
    ? ['no zero among fifty answers or more, on a scale that nobody named: was it asked on 1 to 10?']
    : []),
  ...notes(nps),
];

const csatLines = (csat: CsatFigures): readonly string[] => {
  const boxes = csat.boxes === null ? 'the top boxes of each scale' : `the top boxes (${csat.boxes})`;
  const counts = `${csat.satisfied} of ${csat.n} answers in ${boxes}`;
  return [
    `CSAT  ${csat.n === 0 ? 'no answers' : `${percent(csat.share)} ${shareRange(csat)}, ${counts}`}`,
    ...indented([...(csat.answers && csat.n > 0 ? [`answers: ${listed(csat.answers)}`] : []), ...notes(csat)]),
  ];
};

const effortLines = (effort: EffortFigures): readonly string[] => {
  const [least, most] = effort.scale;
  const easy = effort.direction === 'highIsEasy' ? most : least;
  const mean = `${figure(effort.mean, 2)} ${range(effort.low, effort.high, 2)}`.trimEnd();
  const text = `${mean}, mean of ${effort.n} answers on ${least} to ${most} (${easy} is easy)`;
  return [
    `CES ${effort.version}  ${effort.n === 0 ? 'no answers' : text}`,
    ...indented([
      ...(effort.answers && effort.n > 0 ? [`answers: ${listed(effort.answers)}`] : []),
      ...notes(effort),
    ]),
  ];
};

const firstContactLine = ({ resolved, n, from, to, ...own }: FirstContactFigures): string => {
  const closed = `closed from ${from} to ${to}`;
  if (n === 0) return `FCR   no tickets ${closed} that say how they were resolved`;
  return `FCR   ${percent(own.share)} ${shareRange({ n, ...own })}, ${resolved} of ${n} tickets ${closed}`;
};

const leftOutLine = ({ leftOut: { nps, ces } }: SurveyFigures): readonly string[] =>
  nps + ces === 0 ? [] : [`left out: ${nps} NPS and ${ces} CES answers on scales of no known version`];

/** The pooled figures, each with what stands behind it. */
const figureLines = (figures: SurveyFigures): readonly string[] => [
  `NPS   ${npsHead(figures.nps)}`,
  ...indented(npsNotes(figures.nps)),
  ...(figures.npsFromOne
    ? [
        `not standard NPS, asked on 1 to 10 and kept apart: ${npsHead(figures.npsFromOne)}`,
        ...indented(npsNotes(figures.npsFromOne)),
      ]
    : []),
  ...csatLines(figures.csat),
  ...effortLines(figures.effort),
  ...(figures.effortV1 ? effortLines(figures.effortV1) : []),
  firstContactLine(figures.firstContactResolution),
  ...leftOutLine(figures),
];

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

const tableOf = ({ by, groups, periods, accounts }: SurveyReport): readonly (readonly string[])[] => {
  if (groups)
    return tableWith([by ?? '', 'accounts'], groups, (own) => [own.group ?? '(none)', String(own.accounts)]);
  if (periods)
    return tableWith(['period', 'change'], periods, (own) => [
      own.partial ? `${own.period} so far` : own.period,
      changeText(own),
    ]);
  return tableWith(['key', 'name'], accounts, ({ key, name, customer }) => [
    key,
    customer ? name : `${name} (left)`,
  ]);
};

/** The pooled figures, then a table: of the groups or periods that were asked for, else of the accounts. */
export const surveyLines = (report: SurveyReport): readonly string[] => [
  `Surveys as of ${report.asOf}, answers of ${report.windowDays} days; ranges are 95 % intervals`,
  ...figureLines(report),
  '',
  ...alignColumns(tableOf(report), 2),
];
