/** Which alerts hold for an account, from how it stands and stood. Pure. */
import type { Band } from '../../../shared/model/model.ts';
import type { AlertDetail, AlertKind, AlertLimits } from '../../../shared/model/plan/alert.ts';
import type { AccountScore } from '../../../shared/model/score.ts';

/** How an account stands, in short. */
export type Standing = Pick<AccountScore, 'score' | 'band' | 'caps' | 'dimensions'>;

/** What is looked at of one account. Dates are `YYYY-MM-DD`. */
export interface Watched {
  readonly now: Standing;
  /** As many days ago as the limits say; null where it was no customer then. */
  readonly before: Standing | null;
  readonly since: string;
  readonly renewalOn: string | null;
  /** Days from the date to the renewal; null without one. */
  readonly renewalInDays: number | null;
}

/** An alert that holds. What begins with an event counts as new only where it was not so before. */
export interface Condition {
  readonly kind: AlertKind;
  readonly about: string;
  readonly detail: AlertDetail;
  /** Whether it is so since the date compared with; one that only goes on raises nothing. */
  readonly isNews: boolean;
}

const enteredRed = ({ now, before, since }: Watched): readonly Condition[] => {
  if (now.band !== 'red') return [];
  const bandBefore: Band | undefined = before?.band;
  const detail = { from: before?.score ?? null, to: now.score, bandBefore, since };
  return [{ kind: 'enteredRed', about: '', detail, isNews: bandBefore !== 'red' }];
};

const dropped = ({ now, before, since }: Watched, { dropPoints }: AlertLimits): readonly Condition[] => {
  if (now.score === null || before?.score == null || before.score - now.score < dropPoints) return [];
  return [{ kind: 'dropped', about: '', detail: { from: before.score, to: now.score, since }, isNews: true }];
};

const capStruck = ({ now, before, since }: Watched): readonly Condition[] => {
  const earlier = new Set(before?.caps.map(({ metric }) => metric));
  return now.caps.map(({ metric, band }) => ({
    kind: 'capStruck',
    about: metric,
    detail: { since, band },
    isNews: !earlier.has(metric),
  }));
};

const dataExpired = ({ now }: Watched): readonly Condition[] => {
  const metrics = now.dimensions
    .flatMap((dimension) => dimension.metrics)
    .filter(({ state }) => state === 'expired')
    .map(({ key }) => key);
  return metrics.length === 0 ? [] : [{ kind: 'dataExpired', about: '', detail: { metrics }, isNews: true }];
};

const renewalNear = (
  { now, renewalOn, renewalInDays }: Watched,
  { renewalDays }: AlertLimits,
): readonly Condition[] => {
  if (renewalOn === null || renewalInDays === null || now.band === 'green') return [];
  if (renewalInDays < 0 || renewalInDays > renewalDays) return [];
  return [{ kind: 'renewalNear', about: '', detail: { renewalOn }, isNews: true }];
};

const kinds: Readonly<Record<AlertKind, (watched: Watched, limits: AlertLimits) => readonly Condition[]>> = {
  enteredRed,
  dropped,
  capStruck,
  renewalNear,
  dataExpired,
};

/** All that holds for an account, of the kinds that are on. */
export const conditionsOf = (watched: Watched, limits: AlertLimits): readonly Condition[] =>
  (Object.keys(kinds) as readonly AlertKind[])
    .filter((kind) => limits.isOn[kind])
    .flatMap((kind) => kinds[kind](watched, limits));
