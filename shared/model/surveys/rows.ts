/** The rows that a survey figure counts, one by one. Dates are `YYYY-MM-DD`. */
import type { SurveyFigures } from './figures.ts';

/** The figures that have rows behind them. */
export const surveyMeasures = [
  'nps',
  'npsFromOne',
  'csat',
  'effort',
  'effortV1',
  'firstContactResolution',
] as const satisfies readonly (keyof SurveyFigures)[];

/** One of them. */
export type SurveyMeasure = (typeof surveyMeasures)[number];

/** Rows of one kind among those that a figure counts. */
export const rowClasses = [
  'promoters',
  'passives',
  'detractors',
  'satisfied',
  'unsatisfied',
  'resolved',
  'unresolved',
] as const;

/** One of them. */
export type RowClass = (typeof rowClasses)[number];

/** The kinds that the rows of a figure fall into, together all of them. */
export const classesOf: Readonly<Record<SurveyMeasure, readonly RowClass[]>> = {
  nps: ['promoters', 'passives', 'detractors'],
  npsFromOne: ['promoters', 'passives', 'detractors'],
  csat: ['satisfied', 'unsatisfied'],
  effort: [],
  effortV1: [],
  firstContactResolution: ['resolved', 'unresolved'],
};

/** At most so many rows are answered at once. */
export const mostRows = 200;

/** Where a row came from. */
export interface RowPlace {
  readonly file: string;
  /** Blank where the file has no sheets. */
  readonly sheet: string;
  readonly row: number;
  /** Who typed the row in, blank where nobody gave a name; null: it was imported. */
  readonly typedBy: string | null;
}

/** An answer that counts, or a ticket. */
export interface CountedRow {
  readonly id: number;
  /** The account's number and name. */
  readonly account: number;
  readonly name: string;
  readonly person: string | null;
  /** The day of the answer, or on which the ticket was closed. */
  readonly date: string;
  readonly kind: 'nps' | 'csat' | 'ces' | 'ticket';
  /** Null for a ticket. */
  readonly score: number | null;
  readonly scaleMin: number | null;
  readonly scaleMax: number | null;
  /** What it counts as; null where the figure has no kinds. */
  readonly counts: RowClass | null;
  /** A ticket's own key. */
  readonly ticket: string | null;
  readonly place: RowPlace;
}

/** Some of the rows that a figure counts, the newest first. */
export interface CountedRows {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly CountedRow[];
}
