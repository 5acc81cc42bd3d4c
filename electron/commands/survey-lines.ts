/** Survey figures for reading on a terminal. */
import type {
  Answered,
  CsatFigures,
  EffortFigures,
  FirstContactFigures,
  NpsFigures,
  ShareFigures,
  ShownAnswer,
  SurveyFigures,
  SurveyReport,
} from '../../shared/model/surveys/figures.ts';
import { alignColumns, figure, percent, range, signed } from './columns.ts';
import { surveyTable } from './survey-table.ts';

const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

const shareRange = ({ low, high }: ShareFigures): string =>
  low === null || high === null ? '' : `(${figure(low * 100)} to ${figure(high * 100)} %)`;

const listed = (answers: readonly ShownAnswer[]): string =>
  answers.map(({ score, answeredOn }) => `${score} on ${answeredOn}`).join(', ');

/** What else is to know of the answers of a survey: what does not count, and how many of those asked answered. */
const notes = ({ withoutScore, responseRate, ...asked }: Answered): readonly string[] => [
  ...(withoutScore > 0 ? [`${counted(withoutScore, 'row')} without a score left out`] : []),
  ...(responseRate === null
    ? []
    : [
        `response rate ${percent(responseRate)}: ${asked.answeredInvitations} of ${counted(asked.invitations, 'invitation')}`,
      ]),
  ...(responseRate !== null && asked.uninvitedAnswers > 0
    ? [`${counted(asked.uninvitedAnswers, 'answer')} to no known invitation`]
    : []),
];

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
    : `${signed(score, 0)} ${range(low, high)}, ${counted(n, 'answer')}: ${kinds}`;
};

const npsNotes = (nps: NpsFigures): readonly string[] => [
  ...(nps.answers && nps.n > 0 ? [`answers: ${listed(nps.answers)}`] : []),
  ...(nps.n > 0 ? [`0 to 10: ${nps.distribution.join(' ')}`] : []),
  ...(nps.repeated > 0 ? [`${counted(nps.repeated, 'older answer')} of the same people not counted`] : []),
  ...(nps.doubt === 'noZeros'
    ? ['no zero among fifty answers or more, on a scale that nobody named: was it asked on 1 to 10?']
    : []),
  ...notes(nps),
];

const csatLines = (csat: CsatFigures): readonly string[] => {
  const boxes = csat.boxes === null ? 'the top boxes of each scale' : `the top boxes (${csat.boxes})`;
  const counts = `${csat.satisfied} of ${counted(csat.n, 'answer')} in ${boxes}`;
  return [
    `CSAT  ${csat.n === 0 ? 'no answers' : `${percent(csat.share)} ${shareRange(csat)}, ${counts}`}`,
    ...indented([...(csat.answers && csat.n > 0 ? [`answers: ${listed(csat.answers)}`] : []), ...notes(csat)]),
  ];
};

const effortLines = (effort: EffortFigures): readonly string[] => {
  const [least, most] = effort.scale;
  const easy = effort.direction === 'highIsEasy' ? most : least;
  const mean = `${figure(effort.mean, 2)} ${range(effort.low, effort.high, 2)}`.trimEnd();
  const text = `${mean}, mean of ${counted(effort.n, 'answer')} on ${least} to ${most} (${easy} is easy)`;
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
  return `FCR   ${percent(own.share)} ${shareRange({ n, ...own })}, ${resolved} of ${counted(n, 'ticket')} ${closed}`;
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

const tableLines = (report: SurveyReport): readonly string[] =>
  report.accounts.length + (report.periods?.length ?? 0) === 0
    ? ['no answers in this time: import survey answers with account, date, kind and score']
    : alignColumns(surveyTable(report), 2);

/** The pooled figures, then a table: of the groups or periods that were asked for, else of the accounts. */
export const surveyLines = (report: SurveyReport): readonly string[] => [
  `Surveys as of ${report.asOf}, answers of ${report.windowDays} days; ranges are 95 % intervals`,
  ...figureLines(report),
  '',
  ...tableLines(report),
];
