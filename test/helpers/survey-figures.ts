/** Figures as the engine answers them, made from scores: for tests of what the page makes of them. */
import type {
  Answered,
  EffortFigures,
  GroupSurveys,
  NpsFigures,
  PeriodSurveys,
  SurveyFigures,
} from '../../shared/model/surveys/figures.ts';
import { fewestForScore, npsOf } from '../../shared/model/surveys/nps.ts';
import type { SurveyPage } from '../../shared/model/surveys/page.ts';

const answered = (scores: readonly number[]): Answered => ({
  n: scores.length,
  withoutScore: 0,
  newest: scores.length === 0 ? null : '2026-06-01',
  answers:
    scores.length >= fewestForScore
      ? null
      : scores.map((score) => ({ account: 'A', person: null, answeredOn: '2026-06-01', score })),
  responseRate: null,
  invitations: 0,
  answeredInvitations: 0,
  uninvitedAnswers: scores.length,
});

/** NPS of some scores. */
export const npsOfScores = (scores: readonly number[]): NpsFigures => {
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score < 7).length;
  const interval =
    scores.length < fewestForScore ? null : npsOf({ promoters, detractors, answers: scores.length });
  return {
    ...(interval ?? { score: null, low: null, high: null }),
    ...answered(scores),
    promoters,
    passives: scores.length - promoters - detractors,
    detractors,
    distribution: Array.from({ length: 11 }, (_, own) => scores.filter((score) => score === own).length),
    repeated: 0,
    withoutPerson: scores.length,
    doubt: null,
  };
};

const noEffort: EffortFigures = {
  version: '2.0',
  direction: 'highIsEasy',
  scale: [1, 7],
  mean: null,
  low: null,
  high: null,
  ...answered([]),
  distribution: [],
};

/** Nobody was asked anything. */
export const noFigures: SurveyFigures = {
  nps: npsOfScores([]),
  npsFromOne: null,
  csat: { share: null, low: null, high: null, ...answered([]), satisfied: 0, boxes: 2, scales: [] },
  effort: noEffort,
  effortV1: null,
  firstContactResolution: {
    share: null,
    low: null,
    high: null,
    n: 0,
    resolved: 0,
    from: '2025-12-18',
    to: '2026-06-08',
  },
  leftOut: { nps: 0, ces: 0 },
};

/** A period with some NPS answers. */
export const periodOf = (period: string, scores: readonly number[]): PeriodSurveys => ({
  ...noFigures,
  nps: npsOfScores(scores),
  period,
  from: '2026-01-01',
  to: '2026-03-31',
  partial: false,
  change: null,
});

/** Groups by name, each with its NPS answers. */
export const groupsNamed = (scores: Readonly<Record<string, readonly number[]>>): readonly GroupSurveys[] =>
  Object.entries(scores).map(([group, own]) => ({ ...noFigures, nps: npsOfScores(own), group, accounts: 1 }));

/** A page that shows nothing but what is given. */
export const pageWith = (own: Partial<SurveyPage>): SurveyPage => ({
  ...noFigures,
  asOf: '2026-06-15',
  from: '2025-06-16',
  windowDays: 365,
  period: 'quarter',
  periods: [],
  by: null,
  groups: [],
  groupsTotal: 0,
  groupings: [],
  csatBoxes: null,
  tickets: { unmarked: 0, newest: null },
  ...own,
});
