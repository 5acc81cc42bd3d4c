/** What surveys come to: the shapes that the command line prints and the page shows. Dates are `YYYY-MM-DD`. */
import type { NpsDifference } from './nps.ts';

/** One answer, where there are too few for a figure. */
export interface ShownAnswer {
  /** The account's key. */
  readonly account: string;
  readonly person: string | null;
  readonly answeredOn: string;
  readonly score: number;
}

/**
 * Who answered when asked. A row with a date of invitation is an invitation; it is answered when it has a score, given
 * on or before the as-of date. Answers to no known invitation are counted apart and never raise the rate.
 */
export interface Response {
  /** Answered invitations ÷ invitations of the span, 0..1; null where no invitation is known. */
  readonly responseRate: number | null;
  readonly invitations: number;
  readonly answeredInvitations: number;
  /** Answers of the span without a date of invitation. */
  readonly uninvitedAnswers: number;
}

/** What every kind of survey says about its answers. */
export interface Answered extends Response {
  /** The answers that count. */
  readonly n: number;
  /** Rows with a date of answer and no score: a dash, or a comment alone. They count nowhere. */
  readonly withoutScore: number;
  readonly newest: string | null;
  /** The answers themselves where there are fewer than five; else null. */
  readonly answers: readonly ShownAnswer[] | null;
}

/** Net promoter score. `score`, `low` and `high` are null under five answers. */
export interface NpsFigures extends Answered {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Answers by score; index 0 to 10. */
  readonly distribution: readonly number[];
  /** Older answers of the same people in the span: only each person's newest counts. */
  readonly repeated: number;
  /** Counted answers that name no person: each counts. */
  readonly withoutPerson: number;
  /** Fifty answers or more on a scale that nobody named, and no zero among them: perhaps asked on 1 to 10. */
  readonly doubt: 'noZeros' | null;
}

/** NPS asked on 1 to 10: kept apart, for it is not standard NPS. */
export interface NonStandardNps extends NpsFigures {
  readonly label: 'not standard NPS';
  readonly scale: readonly [1, 10];
}

/** Satisfaction answers on one scale. */
export interface CsatScale {
  readonly scaleMin: number | null;
  readonly scaleMax: number;
  /** How many scores at the top count as satisfied. */
  readonly boxes: number;
  readonly n: number;
  readonly satisfied: number;
  readonly distribution: readonly ScoreCount[];
}

/** How often a score was given. */
export interface ScoreCount {
  readonly score: number;
  readonly n: number;
}

/** A share of answers or tickets with its Wilson interval, 0..1; null without any. */
export interface ShareFigures {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** Satisfaction: the share of answers in the top boxes of their own scale. */
export interface CsatFigures extends ShareFigures, Answered {
  readonly satisfied: number;
  /** Boxes that count as satisfied; null where answers differ in it (see `scales`). */
  readonly boxes: number | null;
  readonly scales: readonly CsatScale[];
}

/** Effort: the mean answer of one version of the question; the interval is null under five answers. */
export interface EffortFigures extends Answered {
  readonly version: '2.0' | '1.0';
  readonly direction: 'highIsEasy' | 'lowIsEasy';
  readonly scale: readonly [number, number];
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly distribution: readonly ScoreCount[];
}

/** Tickets resolved on first contact, of those closed in the span whose mark is known. */
export interface FirstContactFigures extends ShareFigures {
  readonly resolved: number;
  /** The closing dates it looks at, both included. */
  readonly from: string;
  readonly to: string;
}

/** All that is asked of one set of accounts in one span. */
export interface SurveyFigures {
  readonly nps: NpsFigures;
  /** Null where nobody was asked on 1 to 10. */
  readonly npsFromOne: NonStandardNps | null;
  readonly csat: CsatFigures;
  /** CES 2.0. */
  readonly effort: EffortFigures;
  /** CES 1.0, never mixed with the other; null where nobody was asked it. */
  readonly effortV1: EffortFigures | null;
  readonly firstContactResolution: FirstContactFigures;
  /** Answers on scales that are no known version of their question: in no figure. */
  readonly leftOut: { readonly nps: number; readonly ces: number };
}

/** One account. */
export interface AccountSurveys extends SurveyFigures {
  readonly key: string;
  readonly name: string;
  /** Whether it is a customer on the as-of date; the answers of those that left count all the same. */
  readonly customer: boolean;
}

/** The accounts that share a value; `group` is null for those without one. */
export interface GroupSurveys extends SurveyFigures {
  readonly group: string | null;
  /** Accounts of the group that any figure comes from. */
  readonly accounts: number;
}

/** A calendar month or quarter. */
export interface PeriodSurveys extends SurveyFigures {
  /** `2026-03` or `2026-Q1`. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** Whether the as-of date cuts it short. */
  readonly partial: boolean;
  /** NPS against the period before; null where either has no score. */
  readonly change: NpsDifference | null;
}

/** A comment with the answer it came with. */
export interface SurveyComment {
  readonly account: string;
  readonly name: string;
  readonly segment: string | null;
  readonly person: string | null;
  readonly kind: 'nps' | 'csat' | 'ces';
  readonly score: number | null;
  readonly scaleMin: number | null;
  readonly scaleMax: number | null;
  /** The date of the answer, else of the invitation. */
  readonly date: string;
  readonly comment: string;
}

/** A word that several comments share. */
export interface RecurringWord {
  /** The plain form where anybody wrote it, else the form written most often. */
  readonly word: string;
  /** All forms counted as this word, the most frequent first. */
  readonly forms: readonly string[];
  /** Comments with it; a comment counts once, however often it says the word. */
  readonly n: number;
  /** Some of those comments, the newest first. */
  readonly quotes: readonly SurveyComment[];
}

/** Surveys of a workspace, or of one account, at a date. */
export interface SurveyReport extends SurveyFigures {
  readonly asOf: string;
  /** Survey answers of so many days count. */
  readonly windowDays: number;
  readonly accounts: readonly AccountSurveys[];
  readonly by?: string;
  readonly groups?: readonly GroupSurveys[];
  readonly periods?: readonly PeriodSurveys[];
}
