/** The people of an account, scored by the account's own form of the model. Dates are `YYYY-MM-DD`. */
import type { Band, Cutoffs } from './model.ts';
import type { AccountScore, MetricScore } from './score.ts';

/** The datasets whose rows may name a person. */
export type PersonDataset = 'usage' | 'trainings' | 'tickets' | 'surveys';

/** Who somebody is. */
export interface Person {
  /** Tells the people of an account apart: the key in the list of people, else the text that rows write. */
  readonly person: string;
  /** The name; the e-mail, the key or the text of the rows where there is none. */
  readonly name: string;
  readonly email: string | null;
  readonly role: string | null;
  /** False: only rows name them, no list of people does. */
  readonly listed: boolean;
}

/** When somebody was heard of. */
export interface PersonActivity {
  /** The first row that names them. */
  readonly firstSeen: string | null;
  /** The last sign of life: use, an answer, a ticket, a training completed. */
  readonly lastSeen: string | null;
  /** The last sign of life of somebody who has gone quiet; null for everybody else. */
  readonly quietSince: string | null;
  /** First seen only just now. */
  readonly isNew: boolean;
}

/** A person's score: what an account's is, without traits, variants and bands set by hand. */
export type PersonScore = Pick<
  AccountScore,
  | 'score'
  | 'band'
  | 'computedBand'
  | 'coverage'
  | 'range'
  | 'momentum'
  | 'momentumBasis'
  | 'caps'
  | 'dimensions'
>;

/** Everything about one person. */
export interface PersonDetail extends Person, PersonActivity, PersonScore {}

/** A metric that has a value, in short. */
export type PersonMetric = Pick<MetricScore, 'key' | 'value' | 'unit' | 'band' | 'note'>;

/** One person in the list. */
export interface PersonRow
  extends
    Person,
    PersonActivity,
    Pick<PersonScore, 'score' | 'band' | 'coverage' | 'range' | 'momentum' | 'momentumBasis'> {
  readonly capped: boolean;
  readonly metrics: readonly PersonMetric[];
  /** The metric with the largest shortfall; null when nothing is known or lacking. */
  readonly worstMetric: string | null;
}

/** How many of an account's rows of a dataset name a person. */
export interface NamedRows {
  readonly dataset: PersonDataset;
  readonly rows: number;
  readonly named: number;
}

/** How many people there are, and how they stand. */
export interface PeopleCounts {
  readonly people: number;
  readonly bands: Readonly<Record<Band, number>>;
  readonly quiet: number;
  /** Seen for the first time only just now. */
  readonly isNew: number;
  readonly unlisted: number;
}

/** The people of an account at a date. */
export interface PeopleList {
  readonly account: number;
  readonly asOf: string;
  /** Of the account's form of the model: by them the bands are told apart and scores rounded. */
  readonly cutoffs: Cutoffs;
  readonly counts: PeopleCounts;
  /** Those who have gone quiet first, then by score, the lowest first. */
  readonly people: readonly PersonRow[];
  /** What the scores stand on: rows that name nobody count for nobody. */
  readonly rows: readonly NamedRows[];
}
