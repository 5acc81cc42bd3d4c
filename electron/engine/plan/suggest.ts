/** Which plays an account asks for: those of its red and amber lights, and what a healthy one is ready for. Pure. */
import { type Day, isoOf, parseDay } from '../../../shared/dates.ts';
import type { HealthyKind, PlanAbout } from '../../../shared/model/plan/about.ts';
import { isEnded, type PlanAction } from '../../../shared/model/plan/action.ts';
import type { Play, PlayCondition, Suggestion } from '../../../shared/model/plan/play.ts';
import type { AccountScore, DimensionScore, MetricScore, TraitKey } from '../../../shared/model/score.ts';
import { shortfallOf } from '../scoring/shortfall.ts';
import { foundAbout, metricIn } from './find-about.ts';

/** What is known of an account at a date. */
export interface SuggestionGround {
  readonly asOf: Day;
  readonly score: AccountScore;
  /** `YYYY-MM-DD`. */
  readonly renewalOn: string | null;
  /** The account's actions: what is in hand is not suggested again. */
  readonly actions: readonly Pick<PlanAction, 'play' | 'state' | 'endedOn'>[];
}

/** A renewal is prepared from four months ahead. */
const renewalAheadDays = 120;

const traitIs = ({ traits }: AccountScore, key: TraitKey, state: 'yes' | 'no'): boolean =>
  traits.some((trait) => trait.key === key && trait.state === state);

const renewsSoon = ({ asOf, renewalOn }: SuggestionGround): boolean => {
  const day = renewalOn === null ? undefined : parseDay(renewalOn);
  return day !== undefined && day >= asOf && day - asOf <= renewalAheadDays;
};

/** What makes a green account ready for more. */
const isReady: Readonly<Record<HealthyKind, (ground: SuggestionGround) => boolean>> = {
  renewal: renewsSoon,
  growth: ({ score }) => traitIs(score, 'engaged', 'yes') && !traitIs(score, 'stays', 'no'),
  reference: ({ score }) => traitIs(score, 'advocate', 'yes'),
  referral: ({ score }) => traitIs(score, 'satisfied', 'yes') && !traitIs(score, 'refers', 'yes'),
};

interface Asked {
  readonly band: AccountScore['band'];
  readonly shortfall: number | null;
  readonly value: number | null;
}

const shortfallIn = (own: MetricScore | DimensionScore): number =>
  'metrics' in own ? own.metrics.reduce((sum, metric) => sum + shortfallOf(metric), 0) : shortfallOf(own);

/** The light that a play stands beside: of what it is about, else of the account itself. */
const askedBy = (score: AccountScore, about: PlanAbout | null): Asked | undefined => {
  if (about === null || about.kind === 'healthy') return { band: score.band, shortfall: null, value: null };
  const own = foundAbout(score, about);
  return own && { band: own.band, shortfall: shortfallIn(own), value: 'value' in own ? own.value : null };
};

const holds = (score: AccountScore, { metric, comparison, value }: PlayCondition): boolean => {
  const own = metricIn(score, metric)?.value ?? null;
  if (own === null) return false;
  return comparison === 'below' ? own < value : own > value;
};

const isKind = (key: string): key is HealthyKind => Object.hasOwn(isReady, key);

const asked = ({ about, bands, condition }: Play, ground: SuggestionGround): Asked | null => {
  const { score } = ground;
  if (condition !== null && !holds(score, condition)) return null;
  const own = askedBy(score, about);
  if (!own || !bands.includes(own.band)) return null;
  if (about?.kind === 'healthy' && isKind(about.key) && !isReady[about.key](ground)) return null;
  return own;
};

/** What costs most comes first; among equals in the plays' own order. */
const byShortfall = (a: Suggestion, b: Suggestion): number => (b.shortfall ?? -1) - (a.shortfall ?? -1);

/**
 * Plays that somebody is at work on, and those done at this date: what came of them is not in the data yet. One that
 * was dropped is free again at once.
 */
const inHand = ({ actions, asOf }: SuggestionGround): ReadonlySet<string | null> => {
  const day = isoOf(asOf);
  const isHeld = ({ state, endedOn }: SuggestionGround['actions'][number]): boolean =>
    !isEnded(state) || (state === 'done' && endedOn !== null && endedOn >= day);
  return new Set(actions.filter(isHeld).map(({ play }) => play));
};

/** The plays that an account asks for and that nobody is at work on, the one that would bring most first. */
export const suggestionsFor = (plays: readonly Play[], ground: SuggestionGround): readonly Suggestion[] => {
  const held = inHand(ground);
  return plays
    .filter(({ key, isOff }) => !isOff && !held.has(key))
    .flatMap((play): readonly Suggestion[] => {
      const own = asked(play, ground);
      if (!own) return [];
      const { shortfall, value } = own;
      return [{ play, about: play.about, shortfall, value, dueOn: isoOf(ground.asOf + play.dueDays) }];
    })
    .toSorted(byShortfall);
};
