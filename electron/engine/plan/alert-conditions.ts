/** Which alerts hold for an account, from how it stands and stood. Pure. */
import type { AlertDetail, AlertKind, AlertLimits } from '../../../shared/model/plan/alert.ts';
import type { AccountScore } from '../../../shared/model/score.ts';

/** How an account stands, in short. */
export type Standing = Pick<AccountScore, 'score' | 'band' | 'caps' | 'dimensions'>;

/** How it stood at an earlier date; null where it was no customer then. */
export interface Earlier {
  readonly on: string;
  readonly standing: Standing | null;
}

/** What is looked at of one account. Dates are `YYYY-MM-DD`. */
export interface Watched {
  readonly now: Standing;
  /** As many days ago as the limits say. */
  readonly before: Earlier;
  /** At the last look where that is longer ago: what began since is news, however seldom data come. */
  readonly lastLook: Earlier | null;
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

/** The earlier date at which something was not so yet; undefined where it was so at all of them. */
const notYet = (
  { before, lastLook }: Watched,
  wasSo: (standing: Standing | null) => boolean,
): Earlier | undefined => [before, ...(lastLook ? [lastLook] : [])].find(({ standing }) => !wasSo(standing));

const enteredRed = (watched: Watched): readonly Condition[] => {
  const { now, before } = watched;
  if (now.band !== 'red') return [];
  const news = notYet(watched, (standing) => standing?.band === 'red');
  const { standing, on: since } = news ?? before;
  const detail = { from: standing?.score ?? null, to: now.score, bandBefore: standing?.band, since };
  return [{ kind: 'enteredRed', about: '', detail, isNews: news !== undefined }];
};

const dropped = ({ now, before }: Watched, { dropPoints }: AlertLimits): readonly Condition[] => {
  const [from, to] = [before.standing?.score, now.score];
  if (to === null || from == null || from - to < dropPoints) return [];
  return [{ kind: 'dropped', about: '', detail: { from, to, since: before.on }, isNews: true }];
};

const capStruck = (watched: Watched): readonly Condition[] =>
  watched.now.caps.map(({ metric, band }) => {
    const news = notYet(watched, (standing) => standing?.caps.some((cap) => cap.metric === metric) ?? false);
    const detail = { since: (news ?? watched.before).on, band };
    return { kind: 'capStruck', about: metric, detail, isNews: news !== undefined };
  });

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
