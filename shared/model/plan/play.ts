/** Plays: what to do when a metric or a dimension is red or amber, and what a healthy account is ready for. */
import { type BuiltInDimension, builtInDimensions, metricKeys } from '../metrics.ts';
import type { Band } from '../model.ts';
import { type HealthyKind, healthyKinds, type PlanAbout } from './about.ts';

/** What a play says: in a few words, what to do with whom, and how one knows that it worked. */
export interface PlayWords {
  readonly title: string;
  readonly steps: string;
  readonly doneWhen: string;
}

/** A metric's value beyond which a play of one's own is suggested. */
export interface PlayCondition {
  readonly metric: string;
  readonly comparison: 'below' | 'above';
  readonly value: number;
}

/** A play. Those built in speak every language; what people write is in theirs. */
export interface Play {
  readonly key: string;
  /** The light it answers stands beside this; null where only the condition counts. */
  readonly about: PlanAbout | null;
  /** The lights of what it is about, or of the account itself, in which it is suggested. */
  readonly bands: readonly Band[];
  readonly condition: PlayCondition | null;
  /** Days from adoption until it is due. */
  readonly dueDays: number;
  /** Null: the built-in words of the key (`plays.<key>` in every language). */
  readonly words: PlayWords | null;
  readonly isBuiltIn: boolean;
  /** Whether somebody made a built-in one say or ask for something else; turning it off is no edit. */
  readonly isEdited: boolean;
  /** Turned off: kept, never suggested. */
  readonly isOff: boolean;
}

/** What people may say of a play. */
export type PlayDefinition = Pick<Play, 'about' | 'bands' | 'condition' | 'dueDays' | 'words' | 'isOff'>;

/** The lights in the order in which plays name them. */
export const playBands: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

/** Days until a play of each light is due: what is red waits for a week at most. */
const dueDays = { red: 7, amber: 21 } as const;

const built: Pick<Play, 'condition' | 'words' | 'isBuiltIn' | 'isEdited' | 'isOff'> = {
  condition: null,
  words: null,
  isBuiltIn: true,
  isEdited: false,
  isOff: false,
};

const answering = (kind: 'metric' | 'dimension', key: string): readonly Play[] =>
  (['red', 'amber'] as const).map((band) => ({
    ...built,
    key: `${kind}.${key}.${band}`,
    about: { kind, key },
    bands: [band],
    dueDays: dueDays[band],
  }));

/** Renewals need time, a favour is asked for soon. */
const healthyDueDays: Readonly<Record<HealthyKind, number>> = {
  renewal: 30,
  growth: 30,
  reference: 14,
  referral: 14,
};

const healthy = (key: HealthyKind): Play => ({
  ...built,
  key: `healthy.${key}`,
  about: { kind: 'healthy', key },
  bands: ['green'],
  dueDays: healthyDueDays[key],
});

/** The keys of the dimensions that are built in. */
const dimensionKeys: readonly BuiltInDimension[] = builtInDimensions;

/** All built-in plays: two for every metric and dimension, and one for each thing a healthy account is ready for. */
export const builtInPlays: readonly Play[] = [
  ...dimensionKeys.flatMap((key) => answering('dimension', key)),
  ...metricKeys.flatMap((key) => answering('metric', key)),
  ...healthyKinds.map(healthy),
];

/** A play that is suggested for an account. */
export interface Suggestion {
  readonly play: Play;
  /** What it answers; null for a play with nothing but a condition. */
  readonly about: PlanAbout | null;
  /** Points of the overall score that are missing there; null where it is about a healthy account. */
  readonly shortfall: number | null;
  /** The metric's value that asks for it, where a metric does. */
  readonly value: number | null;
  readonly dueOn: string;
}
